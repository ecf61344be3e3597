package org.attest.core.resolve;

import java.util.List;
import java.util.Map;
import org.attest.core.recognise.Name;

/// All appearances of one source.
///
/// @param all by number
/// @param numbers the number of the form that every name of the source has
public record Appearances(List<Appearance> all, Map<Name, Integer> numbers) {
  public static final Appearances NONE = new Appearances(List.of(), Map.of());

  public Appearances {
    all = List.copyOf(all);
    numbers = Map.copyOf(numbers);
  }
}
