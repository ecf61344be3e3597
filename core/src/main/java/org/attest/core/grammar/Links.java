package org.attest.core.grammar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Links as the numbers that weights and trees have for them.
final class Links {
  private static final List<Link> ALL = List.of(Link.values());
  private static final Map<Link, Integer> NUMBERS = numbers();

  private Links() {}

  private static Map<Link, Integer> numbers() {
    Map<Link, Integer> out = new EnumMap<>(Link.class);
    ALL.forEach(link -> out.put(link, out.size()));
    return out;
  }

  static int count() {
    return ALL.size();
  }

  static Link of(int number) {
    return ALL.get(number);
  }

  static int number(Link link) {
    return NUMBERS.getOrDefault(link, 0);
  }

  /// As one bit of a set.
  static long bit(Link link) {
    return 1L << number(link);
  }
}
