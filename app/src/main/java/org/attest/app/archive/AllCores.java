package org.attest.app.archive;

import java.util.List;
import java.util.function.Supplier;
import org.attest.core.resolve.Crew;

/// Does work on all cores of the machine.
final class AllCores implements Crew {
  @Override
  public <T> List<T> all(List<Supplier<T>> pieces) {
    return pieces.parallelStream().map(Supplier::get).toList();
  }
}
