package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;

/// Appearances of one name: one, unless something tells them apart.
///
/// @param id what they share, and the source where they are told apart by it
/// @param appearances by source and number; never empty
/// @param source where they are told apart from namesakes in other sources
/// @param readings the names to compare, prepared: the fullest first, then other names
/// @param keys of encoders, and identifiers that were decided, by id
/// @param decided those of the keys that were decided
/// @param lives the years of birth and death that are told
record Namesakes(
    String id,
    List<Appearance> appearances,
    Optional<String> source,
    List<PreparedName> readings,
    List<Name.Key> keys,
    Set<String> decided,
    Lives lives) {
  /// So many other names of one entity are compared.
  private static final int READINGS_MAX = 6;

  private static final Comparator<Appearance> ORDER = Comparator.comparing(Appearance::id);

  static Namesakes of(String id, List<Appearance> appearances, Optional<String> source) {
    List<Appearance> sorted = appearances.stream().sorted(ORDER).toList();
    return new Namesakes(
        id, sorted, source, prepared(sorted), keys(sorted), Set.of(), Lives.of(sorted));
  }

  /// The same with identifiers that were decided.
  Namesakes with(Set<String> identifiers) {
    if (identifiers.isEmpty()) {
      return this;
    }
    List<Name.Key> all =
        Stream.concat(keys.stream(), identifiers.stream().map(Namesakes::key))
            .distinct()
            .sorted(Comparator.comparing(Name.Key::id))
            .toList();
    return new Namesakes(id, appearances, source, readings, all, identifiers, lives);
  }

  private static Name.Key key(String id) {
    return new Name.Key(id, Optional.empty());
  }

  /// The names under which some appearances occur, the fullest first.
  static List<String> names(List<Appearance> appearances) {
    Set<String> seen = new HashSet<>();
    for (Appearance appearance : appearances) {
      for (Appearance.Form form : appearance.forms()) {
        seen.add(form.reading());
        form.key().flatMap(Name.Key::called).ifPresent(seen::add);
      }
    }
    return seen.stream().sorted(Naming.FULLEST_FIRST).toList();
  }

  private static List<PreparedName> prepared(List<Appearance> appearances) {
    NameKind kind = appearances.getFirst().kind();
    List<String> names = names(appearances);
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

  /// The fullest form as it stands in one source.
  Tie.Place place() {
    Appearance first = appearances.getFirst();
    return new Tie.Place(first.name(), first.source());
  }

  private static List<Name.Key> keys(List<Appearance> appearances) {
    return appearances.stream()
        .flatMap(appearance -> appearance.forms().stream())
        .flatMap(form -> form.key().stream())
        .map(key -> key(key.id()))
        .distinct()
        .sorted(Comparator.comparing(Name.Key::id))
        .toList();
  }

  /// Whether an encoder, or a decision, gives both the same key.
  boolean sharesKey(Namesakes other) {
    return !keys.isEmpty() && keys.stream().anyMatch(other.keys::contains);
  }
}
