package org.attest.core.propose.event;

import java.util.List;
import java.util.function.ToIntFunction;

/// Finds places in what stands in the order of the text.
final class Order {
  private Order() {}

  /// The number of the first thing behind a token; takes time in proportion to the logarithm of how
  /// many there are.
  ///
  /// @param all in the order of their tokens
  /// @return how many there are, where none stands behind it
  static <T> int behind(List<T> all, ToIntFunction<T> place, int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.applyAsInt(all.get(middle)) <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
