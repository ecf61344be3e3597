package org.attest.core.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The values that occur, each with a number.
final class Vocabulary {
  /// Stands for a value that is not told.
  static final int UNTOLD = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> values = new ArrayList<>();

  /// The number of a value, which it keeps; [#UNTOLD] for nothing.
  int number(String value) {
    if (value.isEmpty()) {
      return UNTOLD;
    }
    Integer known = numbers.putIfAbsent(value, values.size());
    if (known != null) {
      return known;
    }
    values.add(value);
    return values.size() - 1;
  }

  /// The number of a value that is there, or [#UNTOLD].
  int known(String value) {
    return numbers.getOrDefault(value, UNTOLD);
  }

  String value(int number) {
    return values.get(number);
  }

  int size() {
    return values.size();
  }
}
