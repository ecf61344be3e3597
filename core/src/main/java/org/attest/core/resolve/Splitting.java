package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes apart what a source itself holds together, where a decision says that two of the forms are
/// different.
final class Splitting {
  private final Map<String, List<Decision>> byForm = new HashMap<>();

  private Splitting(List<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision.verdict() == Decision.Verdict.DIFFERENT) {
        for (Decision.Reference reference : decision.second().references()) {
          byForm.computeIfAbsent(NameIndex.key(reference), _ -> new ArrayList<>(1)).add(decision);
        }
      }
    }
  }

  /// The same appearances, some of them in two or more pieces.
  static Collection<Appearance> split(
      Collection<Appearance> appearances, List<Decision> decisions) {
    Splitting splitting = new Splitting(decisions);
    if (splitting.byForm.isEmpty()) {
      return appearances;
    }
    List<Appearance> out = new ArrayList<>();
    appearances.forEach(appearance -> splitting.add(appearance, out));
    return out;
  }

  private void add(Appearance appearance, List<Appearance> out) {
    if (appearance.forms().size() > 1) {
      for (Decision decision : about(appearance)) {
        List<Appearance.Form> taken = forms(appearance, decision.second());
        List<Appearance.Form> others = forms(appearance, decision.first());
        others.removeAll(taken);
        if (!taken.isEmpty() && !others.isEmpty()) {
          List<Appearance.Form> left = new ArrayList<>(appearance.forms());
          left.removeAll(taken);
          add(only(appearance, left), out);
          add(only(appearance, taken), out);
          return;
        }
      }
    }
    out.add(appearance);
  }

  private List<Decision> about(Appearance appearance) {
    return NameIndex.formKeys(appearance).stream()
        .flatMap(key -> byForm.getOrDefault(key, List.of()).stream())
        .distinct()
        .sorted(Decision.IN_ORDER.reversed())
        .toList();
  }

  private static List<Appearance.Form> forms(Appearance appearance, Decision.Party party) {
    List<Appearance.Form> out = new ArrayList<>();
    for (Appearance.Form form : appearance.forms()) {
      Appearance alone = only(appearance, List.of(form));
      if (party.references().stream().anyMatch(reference -> reference.isOf(alone))) {
        out.add(form);
      }
    }
    return out;
  }

  private static Appearance only(Appearance appearance, List<Appearance.Form> forms) {
    Set<String> readings = new HashSet<>();
    List<Appearance.Form> sorted = new ArrayList<>(forms);
    sorted.sort((a, b) -> Naming.FULLEST_FIRST.compare(a.reading(), b.reading()));
    forms.forEach(form -> readings.add(form.reading()));
    List<Tie> ties =
        appearance.ties().stream()
            .filter(tie -> readings.contains(tie.form().reading()))
            .filter(tie -> readings.contains(tie.to().reading()))
            .toList();
    return new Appearance(
        appearance.source(),
        appearance.number(),
        appearance.kind(),
        sorted,
        ties,
        appearance.context());
  }
}
