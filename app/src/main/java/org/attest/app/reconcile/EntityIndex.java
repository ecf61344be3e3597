package org.attest.app.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.compare.Comparison;
import org.attest.core.compare.NameLookup;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Entity;

/// All entities, prepared to be found by a name.
final class EntityIndex {
  /// So many forms of an entity are compared, the most frequent.
  private static final int FORMS_MAX = 12;

  /// So many entities are compared with one name, those that share the most keys with it.
  private static final int COMPARED_MAX = 1000;

  /// What is less likely is no candidate.
  private static final double LEAST_SCORE = 0.3;

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble((Scored one) -> -one.score())
          .thenComparingInt(one -> -one.entity().names())
          .thenComparing(one -> one.entity().id());

  private final List<Prepared> all;
  private final NameLookup<Entity> lookup = new NameLookup<>();
  private final Map<String, Integer> byIdentifier = new HashMap<>();

  /// An entity with its names prepared.
  ///
  /// @param plain every form without what does not tell names apart, a blank before each
  private record Prepared(Entity entity, String plain) {}

  /// An entity that may be meant.
  ///
  /// @param score how likely, from 0 to 1
  /// @param reason in words
  record Scored(Entity entity, double score, String reason) {}

  EntityIndex(List<Entity> entities) {
    this.all = new ArrayList<>(entities.size());
    for (Entity entity : entities) {
      Set<String> forms = new LinkedHashSet<>(List.of(entity.name()));
      entity.forms().stream().limit(FORMS_MAX).forEach(forms::add);
      int number = all.size();
      all.add(new Prepared(entity, plain(forms)));
      lookup.add(entity.kind(), forms, entity);
      byIdentifier.put(entity.id(), number);
      entity.keys().forEach(key -> byIdentifier.putIfAbsent(key, number));
    }
  }

  private static String plain(Set<String> forms) {
    StringBuilder plain = new StringBuilder();
    forms.forEach(form -> plain.append(plain(form)).append('\n'));
    return plain.toString();
  }

  /// A blank, and the words without case, accents and points.
  private static String plain(String words) {
    String namesake = Appearance.namesake(NameKind.WORK, words);
    return namesake.substring(namesake.indexOf(' '));
  }

  /// The entity that has this id, or this identifier in an authority file.
  Optional<Entity> identified(String identifier) {
    return Optional.ofNullable(byIdentifier.get(identifier))
        .map(number -> all.get(number).entity());
  }

  /// Entities of these kinds whose name this may be, the likeliest first.
  ///
  /// @param kinds any if empty
  List<Scored> find(String name, Set<NameKind> kinds) {
    List<Scored> out = new ArrayList<>();
    for (NameKind kind : kinds.isEmpty() ? Arrays.asList(NameKind.values()) : kinds) {
      for (NameLookup.Hit<Entity> hit : lookup.find(kind, name, COMPARED_MAX)) {
        Comparison comparison = hit.comparison();
        if (comparison.score() > LEAST_SCORE) {
          out.add(new Scored(hit.thing(), comparison.score(), comparison.reasons().getFirst()));
        }
      }
    }
    identified(name)
        .ifPresent(entity -> {
          out.removeIf(scored -> scored.entity().equals(entity));
          out.add(new Scored(entity, 1, "its identifier"));
        });
    out.sort(BEST_FIRST);
    return out;
  }

  /// Entities that have words in one of their forms that begin so, those named most often first.
  ///
  /// @param kinds any if empty
  List<Entity> called(String beginnings, Set<NameKind> kinds) {
    List<String> words =
        Arrays.stream(plain(beginnings).strip().split(" ", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    return words.isEmpty()
        ? List.of()
        : all.stream()
            .filter(prepared -> kinds.isEmpty() || kinds.contains(prepared.entity().kind()))
            .filter(
                prepared -> words.stream().allMatch(word -> prepared.plain().contains(" " + word)))
            .map(Prepared::entity)
            .sorted(
                Comparator.comparingInt((Entity entity) -> -entity.names())
                    .thenComparing(Entity::id))
            .toList();
  }
}
