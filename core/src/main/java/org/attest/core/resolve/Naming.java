package org.attest.core.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.recognise.Name;

/// Which of its names an entity is called by.
final class Naming {
  /// The one with the most letters, and of these the first by its characters.
  static final Comparator<String> FULLEST_FIRST =
      Comparator.comparingInt((String reading) -> -Plain.of(reading).length())
          .thenComparing(Comparator.naturalOrder());

  private Naming() {}

  /// What an encoder calls the entity, else the fullest form.
  static String of(List<Appearance> appearances) {
    return appearances.stream()
        .flatMap(appearance -> appearance.forms().stream())
        .flatMap(form -> form.key().stream())
        .flatMap(key -> key.called().stream())
        .min(Comparator.naturalOrder())
        .orElseGet(() ->
            appearances.stream().map(Appearance::name).distinct().min(FULLEST_FIRST).orElseThrow());
  }

  /// The keys that mean the same in every source, and the identifiers that were decided.
  static List<String> uris(List<Appearance> appearances, Set<String> decided) {
    Set<String> out = new TreeSet<>(decided);
    appearances.stream()
        .flatMap(appearance -> appearance.forms().stream())
        .flatMap(form -> form.key().stream())
        .filter(Name.Key::isGlobal)
        .map(Name.Key::id)
        .forEach(out::add);
    return List.copyOf(out);
  }
}
