package org.attest.core.propose;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.attest.core.relate.Attribution.Stance;

/// The words by which texts report what others say, as `report.properties` beside this class has
/// them.
final class ReportWords {
  private static final ReportWords ENGLISH = new ReportWords("org.attest.core.propose.report");

  private final Map<String, Set<String>> lists = new HashMap<>();

  private ReportWords(String resource) {
    ResourceBundle bundle = ResourceBundle.getBundle(resource, Locale.ROOT);
    for (String key : bundle.keySet()) {
      lists.put(key, Set.copyOf(List.of(bundle.getString(key).strip().split("\\s+", -1))));
    }
  }

  static ReportWords english() {
    return ENGLISH;
  }

  boolean is(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /// How whoever does this stands to the clause that it governs.
  ///
  /// @param verb as a dictionary has it
  Optional<Stance> verb(String verb, boolean isNegated) {
    if (is("asserts", verb)) {
      return isNegated ? Optional.empty() : Optional.of(Stance.ASSERTS);
    }
    if (is("believes", verb)) {
      return Optional.of(isNegated ? Stance.DOUBTS : Stance.ASSERTS);
    }
    if (is("denies", verb)) {
      return Optional.of(isNegated ? Stance.ASSERTS : Stance.DENIES);
    }
    if (is("doubts", verb)) {
      return Optional.of(isNegated ? Stance.ASSERTS : Stance.DOUBTS);
    }
    return is("asks", verb) && !isNegated ? Optional.of(Stance.ASKS) : Optional.empty();
  }

  Optional<Stance> noun(String noun) {
    if (is("denying", noun)) {
      return Optional.of(Stance.DENIES);
    }
    if (is("doubting", noun)) {
      return Optional.of(Stance.DOUBTS);
    }
    return is("nouns", noun) ? Optional.of(Stance.ASSERTS) : Optional.empty();
  }
}
