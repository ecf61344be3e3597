package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The pairs that a person should decide.
final class Doubts {
  /// So many pairs of one entity are proposed, the likeliest.
  private static final int PAIRS_MAX = 5;

  private static final double PROPOSED_SCORE = 0.9;

  private final List<Namesakes> all;
  private final Merging merging;
  private final Cast cast;
  private final Decided decided;
  private final Map<Integer, List<String>> entities = new HashMap<>();
  private final Map<String, UndecidedPair> best = new TreeMap<>();

  Doubts(List<Namesakes> all, Merging merging, Cast cast, Decided decided) {
    this.decided = decided;
    this.all = all;
    this.merging = merging;
    this.cast = cast;
  }

  /// The likeliest first.
  List<UndecidedPair> pairs() {
    for (int i = 0; i < all.size(); i++) {
      int node = i;
      boolean isShared = merging.shared().containsKey(i);
      merging.near(i).stream()
          .filter(edge -> isShared || edge.a() == node)
          .filter(edge -> !merging.clusters().isOne(edge.a(), edge.b()))
          .filter(edge -> !merging.clusters().isDecided(edge.a(), edge.b()))
          .sorted(Comparator.comparingDouble(edge -> -edge.relation().score()))
          .limit(isShared ? PAIRS_MAX : Long.MAX_VALUE)
          .forEach(this::add);
    }
    decided.proposed().forEach(this::add);
    Map<String, Integer> counts = new HashMap<>();
    List<UndecidedPair> out = new ArrayList<>();
    for (UndecidedPair pair : best.values().stream().sorted(UndecidedPair.BEST_FIRST).toList()) {
      boolean isWanted =
          counts.getOrDefault(pair.first(), 0) < PAIRS_MAX
              && counts.getOrDefault(pair.second(), 0) < PAIRS_MAX;
      if (isWanted) {
        counts.merge(pair.first(), 1, Integer::sum);
        counts.merge(pair.second(), 1, Integer::sum);
        out.add(pair);
      }
    }
    return out;
  }

  /// What somebody proposed goes before what names say.
  private void add(Decided.Link link) {
    Decision decision = link.decision();
    String told = decision.because().isEmpty() ? "" : ": " + decision.because();
    List<String> reasons = List.of("proposed by " + decision.actor() + told);
    if (!merging.clusters().isOne(link.a(), link.b())
        && !merging.clusters().isDecided(link.a(), link.b())) {
      add(link.a(), link.b(), PROPOSED_SCORE, reasons, List.of());
    }
  }

  private void add(Relations.Edge edge) {
    Relation relation = edge.relation();
    List<String> against = new ArrayList<>();
    merging.clusters().apart(edge.a(), edge.b()).ifPresent(against::add);
    int rivals = Math.max(rivals(edge.a()), rivals(edge.b()));
    if (rivals > 1) {
      against.add("fits " + (rivals - 1) + (rivals == 2 ? " other as well" : " others as well"));
    }
    double score = relation.score() / Math.max(1, rivals) * (against.isEmpty() ? 1 : 0.8);
    add(edge.a(), edge.b(), score, relation.reasons(), against);
  }

  private void add(int a, int b, double score, List<String> reasons, List<String> against) {
    for (String first : entities(a)) {
      for (String second : entities(b)) {
        if (!first.equals(second)) {
          UndecidedPair pair = UndecidedPair.of(first, second, score, reasons, against);
          best.merge(
              pair.first() + " " + pair.second(),
              pair,
              (x, y) -> UndecidedPair.BEST_FIRST.compare(x, y) <= 0 ? x : y);
        }
      }
    }
  }

  private int rivals(int node) {
    return Optional.ofNullable(merging.shared().get(node)).map(List::size).orElse(0);
  }

  private List<String> entities(int node) {
    return entities.computeIfAbsent(node, this::entitiesOf);
  }

  private List<String> entitiesOf(int node) {
    return all.get(node).appearances().stream()
        .map(appearance -> cast.entityOf().getOrDefault(appearance.id(), ""))
        .distinct()
        .toList();
  }
}
