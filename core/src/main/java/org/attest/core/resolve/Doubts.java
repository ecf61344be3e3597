package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The pairs that a person should decide.
final class Doubts {
  /// So many bearers of a name are proposed, the likeliest.
  private static final int PAIRS_MAX = 5;

  private static final double PROPOSED_SCORE = 0.9;

  private final List<Namesakes> all;
  private final Merging merging;
  private final Cast cast;
  private final Decided decided;
  private final Before before;
  private final Map<Integer, List<String>> entities = new HashMap<>();
  private final Map<String, UndecidedPair> best = new TreeMap<>();

  /// @param before which of them have changed: pairs of others are not looked for
  Doubts(List<Namesakes> all, Merging merging, Cast cast, Decided decided, Before before) {
    this.before = before;
    this.decided = decided;
    this.all = all;
    this.merging = merging;
    this.cast = cast;
  }

  /// The likeliest first.
  List<UndecidedPair> pairs() {
    for (int i = 0; i < all.size(); i++) {
      int node = i;
      merging.near(i).stream()
          .filter(edge -> edge.a() == node && isChanged(edge.a(), edge.b()))
          .filter(edge -> isLikely(edge.a(), edge.b()))
          .filter(edge -> !merging.clusters().isOne(edge.a(), edge.b()))
          .filter(edge -> !merging.clusters().isDecided(edge.a(), edge.b()))
          .forEach(this::add);
    }
    decided.proposed().stream().filter(link -> isChanged(link.a(), link.b())).forEach(this::add);
    Set<String> changed = Set.copyOf(cast.changed().values());
    return best.values().stream()
        .filter(pair -> changed.contains(pair.first()) || changed.contains(pair.second()))
        .sorted(UndecidedPair.BEST_FIRST)
        .toList();
  }

  private boolean isChanged(int a, int b) {
    return before.isChanged(a) || before.isChanged(b);
  }

  /// Of those whose name it may be the likeliest are proposed, and no others.
  private boolean isLikely(int a, int b) {
    Map<Integer, List<Integer>> shared = merging.shared();
    return (!shared.containsKey(a) && !shared.containsKey(b)) || bears(a, b) || bears(b, a);
  }

  private boolean bears(int node, int other) {
    return merging.shared().getOrDefault(node, List.of()).stream()
        .limit(PAIRS_MAX)
        .anyMatch(each -> each == other);
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
