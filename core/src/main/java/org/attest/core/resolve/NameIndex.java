package org.attest.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.recognise.NameKind;

/// The keys by which appearances that may be one are found, so that nobody compares all pairs.
public final class NameIndex {
  private NameIndex() {}

  /// The keys of an appearance, sorted: appearances that may be one share at least one of them.
  public static Set<String> keys(Appearance appearance) {
    // of all readings: which of them are compared depends on the other appearances of the name
    Set<String> out =
        PreparedName.keys(
            Namesakes.names(List.of(appearance)).stream()
                .map(name -> PreparedName.of(appearance.kind(), name))
                .toList(),
            new WordKeys());
    appearance.forms().stream()
        .flatMap(form -> form.key().stream())
        .forEach(key -> out.add(keyedBy(appearance.kind(), key.id())));
    return out;
  }

  /// The keys under which appearances with a name are found that a decision speaks of.
  public static String key(Decision.Reference reference) {
    return formKey(Appearance.namesake(reference.kind(), reference.name()));
  }

  /// The keys under which all are found of whom a decision speaks: by each name, and by the
  /// identifier if there is one.
  public static Set<String> keys(Decision.Party party) {
    Set<String> out = new TreeSet<>();
    party.references().forEach(reference -> out.add(key(reference)));
    party.identifiers().forEach(id -> out.add(keyedBy(party.known().kind(), id)));
    return out;
  }

  private static String keyedBy(NameKind kind, String id) {
    return kind.label().substring(0, 2) + "k:" + id;
  }

  private static String formKey(String namesake) {
    return "r:" + namesake;
  }

  /// The keys by which namesakes are compared, sorted.
  static Set<String> keys(Namesakes namesakes, WordKeys words) {
    Set<String> out = PreparedName.keys(namesakes.readings(), words);
    namesakes.keys().forEach(key -> out.add(keyedBy(namesakes.kind(), key.id())));
    return out;
  }

  /// Under which keys those are found that may be one with appearances of these keys.
  public static Set<String> sought(Set<String> keys) {
    return PreparedName.sought(keys);
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
  static Optional<Relation> relation(Namesakes a, Namesakes b, Surnames.Comparing surnames) {
    if (a.kind() != b.kind()) {
      return Optional.empty();
    }
    return a.sharesKey(b)
        ? Optional.of(new Relation(true, 1, List.of("both have one key or identifier")))
        : Relation.of(a, b, surnames);
  }
}
