package org.attest.core.propose.event.trigger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the small words before a word say of it: whether it is willed, denied, asked, past.
///
/// Each has a duty; for every token the last one of each sort in its clause is kept.
final class Clause {
  /// Sorts of duties: verbs of the grammar, denials, what opens a clause, pronouns, articles.
  static final int SORTS = 5;

  private static final int PER_SORT = 64;
  private static final Map<String, Integer> DUTIES = duties();

  private Clause() {}

  private static Map<String, Integer> duties() {
    List<String> sorts =
        List.of(
            "was were is are am be been being had has have having did does do to will would shall"
                + " should can could may might must ought ' let got get used",
            "not never no n nor nothing nobody none neither hardly without cannot",
            "if unless whether when while as because since that which who whom whose where what how"
                + " why though although until till before after lest than so and but or for ; : ,",
            "i you he she it we they one there this these those me him her us them himself herself"
                + " themselves",
            "the a an his its my your our their another every any some all each many such");
    Map<String, Integer> out = new HashMap<>();
    for (int sort = 0; sort < sorts.size(); sort++) {
      int number = 1;
      for (String word : sorts.get(sort).split(" ", -1)) {
        out.put(word, sort * PER_SORT + number++);
      }
    }
    return Map.copyOf(out);
  }

  /// The duty of a word, or 0 if it has none.
  static int duty(String small) {
    return DUTIES.getOrDefault(small, 0);
  }

  static int sort(int duty) {
    return duty == 0 ? -1 : (duty - 1) / PER_SORT;
  }
}
