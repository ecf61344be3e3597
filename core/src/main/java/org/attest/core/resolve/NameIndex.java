package org.attest.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The keys by which appearances that may be one are found, so that nobody compares all pairs.
public final class NameIndex {
  private NameIndex() {}

  /// The keys of an appearance, sorted: appearances that may be one share at least one of them.
  public static Set<String> keys(Appearance appearance) {
    return keys(Namesakes.of(appearance.namesake(), List.of(appearance), Optional.empty()));
  }

  /// The keys under which appearances with a name are found that a decision speaks of.
  public static String key(Decision.Reference reference) {
    return formKey(Appearance.namesake(reference.kind(), reference.name()));
  }

  private static String formKey(String namesake) {
    return "r:" + namesake;
  }

  /// The keys by which namesakes are compared, sorted.
  static Set<String> keys(Namesakes namesakes) {
    return keys(namesakes, new WordKeys());
  }

  static Set<String> keys(Namesakes namesakes, WordKeys words) {
    Set<String> out = PreparedName.keys(namesakes.readings(), words);
    String kind = namesakes.kind().label().substring(0, 2);
    namesakes.keys().forEach(key -> out.add(kind + "k:" + key.id()));
    return out;
  }

  /// The keys by which decisions find an appearance.
  public static Set<String> formKeys(Appearance appearance) {
    Set<String> out = new TreeSet<>();
    appearance
        .forms()
        .forEach(form -> out.add(formKey(Appearance.namesake(appearance.kind(), form.reading()))));
    return out;
  }

  /// What two namesakes say of each other, or nothing where they are plainly different.
  static Optional<Relation> relation(Namesakes a, Namesakes b) {
    return relation(a, b, Surnames::compared);
  }

  static Optional<Relation> relation(Namesakes a, Namesakes b, Surnames.Comparing surnames) {
    if (a.kind() != b.kind()) {
      return Optional.empty();
    }
    return a.sharesKey(b)
        ? Optional.of(new Relation(true, false, 1, List.of("encoders give both one key")))
        : Relation.of(a, b, surnames);
  }
}
