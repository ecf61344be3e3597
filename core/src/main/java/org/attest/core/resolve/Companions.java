package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Who is named in which source, each name by a number; asked of the register once for each source.
final class Companions {
  private final Company company;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, int[]> bySource = new HashMap<>();

  Companions(Company company) {
    this.company = company;
  }

  /// The numbers of all that are named in a source, each once.
  int[] in(String source) {
    return bySource.computeIfAbsent(source, this::ask);
  }

  private int[] ask(String source) {
    Set<String> here = company.in(source);
    int[] out = new int[here.size()];
    int i = 0;
    for (String name : here) {
      Integer known = numbers.get(name);
      if (known == null) {
        known = names.size();
        numbers.put(name, known);
        names.add(name);
      }
      out[i++] = known;
    }
    return out;
  }

  String name(int number) {
    return names.get(number);
  }

  OptionalInt number(String name) {
    Integer number = numbers.get(name);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
