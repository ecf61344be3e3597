package org.attest.core.resolve;

import java.util.List;
import java.util.function.Supplier;

/// Does pieces of work of which none needs another: one after another, or several at once where the
/// machine can and whoever wires this wants it.
public interface Crew {
  /// @param pieces each gives the same whenever it is done
  /// @return what each gave, in the order of the pieces
  <T> List<T> all(List<Supplier<T>> pieces);

  /// One after another.
  static Crew ofOne() {
    return new Crew() {
      @Override
      public <T> List<T> all(List<Supplier<T>> pieces) {
        return pieces.stream().map(Supplier::get).toList();
      }
    };
  }
}
