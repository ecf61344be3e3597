package org.attest.app.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.core.port.Catalogue;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Entity;

/// Answers queries: candidates by name, better or worse by what else is known.
record Matching(EntityIndex index, Catalogue catalogue) {
  /// From this score on a candidate is a match, if it is alone.
  private static final double MATCH_FROM = 0.9;

  /// So much better than the next a match must be.
  private static final double LEAD = 0.1;

  /// Of another kind than was asked for.
  private static final double OTHER_KIND = 0.8;

  private static final double OTHER_YEAR = 0.6;
  private static final double SAME_YEAR = 1.05;
  private static final int YEARS_OFF_MAX = 2;

  /// So many candidates are looked at more closely.
  private static final int CLOSER_MAX = 30;

  /// @param isMatch whether it is plainly the one that is meant
  record Candidate(Entity entity, double score, String reason, boolean isMatch) {}

  /// The likeliest first.
  List<Candidate> answer(Query query) {
    Set<NameKind> kinds = query.isStrict() ? query.kinds() : Set.of();
    if (query.isStrict() && query.kinds().isEmpty()) {
      return List.of();
    }
    List<EntityIndex.Scored> found = new ArrayList<>();
    if (!query.name().isEmpty()) {
      found.addAll(index.find(query.name(), kinds));
    }
    for (Query.Given given : query.properties()) {
      switch (given.property()) {
        case IDENTIFIER ->
            index
                .identified(given.value())
                .map(entity -> new EntityIndex.Scored(entity, 1, "its identifier"))
                .ifPresent(found::add);
        case FORM -> found.addAll(index.find(given.value(), kinds));
        case KIND, NAMES, BORN, DIED, SOURCE -> {}
      }
    }
    List<EntityIndex.Scored> weighed =
        best(found).limit(CLOSER_MAX).map(one -> weighed(one, query)).toList();
    List<EntityIndex.Scored> sorted = best(weighed).toList();
    return sorted.stream()
        .limit(query.limit())
        .map(one ->
            new Candidate(
                one.entity(),
                one.score(),
                one.reason(),
                one.equals(sorted.getFirst()) && isMatch(sorted)))
        .toList();
  }

  /// Each entity once, the likeliest first.
  private static Stream<EntityIndex.Scored> best(List<EntityIndex.Scored> found) {
    Set<String> seen = new HashSet<>();
    return found.stream()
        .sorted(
            Comparator.comparingDouble((EntityIndex.Scored one) -> -one.score())
                .thenComparingInt(one -> -one.entity().names())
                .thenComparing(one -> one.entity().id()))
        .filter(one -> seen.add(one.entity().id()));
  }

  private static boolean isMatch(List<EntityIndex.Scored> sorted) {
    double best = sorted.getFirst().score();
    double next = sorted.size() > 1 ? sorted.get(1).score() : 0;
    return best >= MATCH_FROM && best - next >= LEAD;
  }

  private EntityIndex.Scored weighed(EntityIndex.Scored one, Query query) {
    double score = one.score();
    if (!query.kinds().isEmpty() && !query.kinds().contains(one.entity().kind())) {
      score *= OTHER_KIND;
    }
    for (Query.Given given : query.properties()) {
      Optional<Boolean> agrees = agrees(one.entity(), given);
      if (agrees.isPresent()) {
        score *= agrees.get() ? SAME_YEAR : OTHER_YEAR;
      }
    }
    return new EntityIndex.Scored(one.entity(), Math.min(1, score), one.reason());
  }

  /// Whether a year that the table has is one that sources state; nothing where they state none.
  private Optional<Boolean> agrees(Entity entity, Query.Given given) {
    Optional<Integer> year = year(given.value());
    List<Integer> stated =
        year.isEmpty() ? List.of() : years(catalogue, entity.id(), given.property());
    return stated.isEmpty()
        ? Optional.empty()
        : Optional.of(
            stated.stream().anyMatch(each -> Math.abs(each - year.get()) <= YEARS_OFF_MAX));
  }

  private static Optional<Integer> year(String value) {
    return value.matches("\\d{3,4}(?!\\d)(?s:.*)")
        ? Optional.of(Integer.valueOf(value.replaceFirst("\\D(?s:.*)", "")))
        : Optional.empty();
  }

  /// The years of birth or death that sources state.
  static List<Integer> years(Catalogue catalogue, String entity, Property property) {
    return switch (property) {
      case BORN, DIED ->
          catalogue.appearancesOf(entity).stream()
              .map(Appearance::context)
              .flatMap(
                  context -> (property == Property.BORN ? context.born() : context.died()).stream())
              .distinct()
              .sorted()
              .toList();
      case FORM, IDENTIFIER, KIND, NAMES, SOURCE -> List.of();
    };
  }
}
