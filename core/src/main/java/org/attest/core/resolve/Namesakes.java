package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;

/// Appearances of one name: one, unless something tells them apart.
///
/// @param id what they share, and the source where they are told apart by it
/// @param appearances by source and number; never empty
/// @param source where they are told apart from namesakes in other sources
/// @param readings the names to compare, prepared: the fullest first, then other names
/// @param keys of encoders, sorted
record Namesakes(
    String id,
    List<Appearance> appearances,
    Optional<String> source,
    List<PreparedName> readings,
    List<String> keys) {
  /// So many other names of one entity are compared.
  private static final int READINGS_MAX = 6;

  private static final Comparator<Appearance> ORDER = Comparator.comparing(Appearance::id);

  static Namesakes of(String id, List<Appearance> appearances, Optional<String> source) {
    List<Appearance> sorted = appearances.stream().sorted(ORDER).toList();
    return new Namesakes(id, sorted, source, prepared(sorted), keys(sorted));
  }

  private static List<PreparedName> prepared(List<Appearance> appearances) {
    NameKind kind = appearances.getFirst().kind();
    TreeSet<String> names = new TreeSet<>(Naming.FULLEST_FIRST);
    for (Appearance appearance : appearances) {
      for (Appearance.Form form : appearance.forms()) {
        names.add(form.reading());
        form.key().flatMap(Name.Key::called).ifPresent(names::add);
      }
    }
    List<PreparedName> out = new ArrayList<>();
    for (String name : names) {
      PreparedName prepared = PreparedName.of(kind, name);
      if (out.size() < READINGS_MAX && out.stream().noneMatch(prepared::tellsNoMoreThan)) {
        out.add(prepared);
      }
    }
    return List.copyOf(out);
  }

  NameKind kind() {
    return appearances.getFirst().kind();
  }

  /// The fullest name, prepared.
  PreparedName name() {
    return readings.getFirst();
  }

  /// The fullest form as it stands in its first source.
  Tie.Place place() {
    Appearance first =
        appearances.stream()
            .min(Comparator.comparing(Appearance::name, Naming.FULLEST_FIRST))
            .orElseThrow();
    return new Tie.Place(first.name(), first.source());
  }

  private static List<String> keys(List<Appearance> appearances) {
    return appearances.stream()
        .flatMap(appearance -> appearance.key().stream())
        .map(Name.Key::id)
        .distinct()
        .sorted()
        .toList();
  }
}
