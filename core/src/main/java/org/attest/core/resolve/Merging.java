package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Brings namesakes together, the surest first: what is decided, what encoders key, full names,
/// then shorter and shorter ones.
///
/// A name that fits two who are not one joins neither. Law: the outcome for namesakes that no
/// relation and no decision links does not depend on each other.
final class Merging {
  private static final Comparator<Relations.Edge> SUREST_FIRST =
      Comparator.comparingDouble((Relations.Edge edge) -> -edge.relation().score())
          .thenComparingInt(Relations.Edge::a)
          .thenComparingInt(Relations.Edge::b);

  /// A rival is one that fits nearly as well.
  private static final double RIVAL_SCORE_OFF = 0.02;

  /// Of two shorter names' bearers the better counts alone from here on.
  private static final double BETTER_BY = 0.1;

  /// So many of all pairs must agree where two groups come together.
  private static final double AGREEING_SHARE = 0.34;

  private final List<Namesakes> all;
  private final Before before;
  private final Clusters clusters;
  private final Map<Integer, List<Relations.Edge>> near = new HashMap<>();
  private final Map<Integer, List<Integer>> shared = new LinkedHashMap<>();

  /// @param before how they stood; those that are fixed stand as they stood
  Merging(List<Namesakes> all, Decided decided, List<Relations.Edge> edges, Before before) {
    this.all = all;
    this.before = before;
    this.clusters = new Clusters(all, decided.different());
    for (Relations.Edge edge : edges) {
      near.computeIfAbsent(edge.a(), _ -> new ArrayList<>(2)).add(edge);
      near.computeIfAbsent(edge.b(), _ -> new ArrayList<>(2)).add(edge);
    }
    decided.same().stream()
        .sorted(Comparator.comparing(Decided.Link::decision, Decision.IN_ORDER))
        .forEach(this::decide);
    edges.stream()
        .filter(this::isKeyed)
        .filter(edge -> !isFixed(edge) || isTied(edge))
        .sorted(SUREST_FIRST)
        .forEach(this::join);
    edges.stream()
        .filter(edge -> edge.relation().isSame() && !isWeak(edge))
        .sorted(SUREST_FIRST)
        .forEach(this::merge);
    tiers().descendingMap().values().forEach(this::joinShorter);
  }

  Clusters clusters() {
    return clusters;
  }

  /// All relations of one of the namesakes.
  List<Relations.Edge> near(int node) {
    return near.getOrDefault(node, List.of());
  }

  /// Names that fit several who are not one, with these; by the places of the names.
  Map<Integer, List<Integer>> shared() {
    return shared;
  }

  private void decide(Decided.Link link) {
    Decision decision = link.decision();
    String why = decision.because().isEmpty() ? "decided" : "decided: " + decision.because();
    Tie.Place form = all.get(link.b()).place();
    Tie.Place to = all.get(link.a()).place();
    clusters.join(link.a(), link.b(), new Tie(form, to, why, 1, Optional.of(decision.seq())));
  }

  private boolean isKeyed(Relations.Edge edge) {
    return all.get(edge.a()).sharesKey(all.get(edge.b()));
  }

  private boolean isWeak(Relations.Edge edge) {
    return all.get(edge.a()).name().isWeak() || all.get(edge.b()).name().isWeak();
  }

  private void join(Relations.Edge edge) {
    if (!clusters.isOne(edge.a(), edge.b()) && clusters.apart(edge.a(), edge.b()).isEmpty()) {
      Relation relation = edge.relation();
      String why = String.join("; ", relation.reasons());
      boolean inOrder = tells(edge.a()) >= tells(edge.b());
      Tie.Place form = all.get(inOrder ? edge.b() : edge.a()).place();
      Tie.Place to = all.get(inOrder ? edge.a() : edge.b()).place();
      clusters.join(edge.a(), edge.b(), Tie.proposed(form, to, why, relation.score()));
    }
  }

  /// Whether it is settled already what comes of the two.
  private boolean isFixed(Relations.Edge edge) {
    return before.isFixed(edge.a()) && before.isFixed(edge.b());
  }

  private boolean isTied(Relations.Edge edge) {
    return before.isTied(edge.a(), edge.b());
  }

  private void merge(Relations.Edge edge) {
    if (isFixed(edge)) {
      if (isTied(edge)) {
        join(edge);
      }
    } else if (!clusters.isOne(edge.a(), edge.b())
        && !hasRival(edge, edge.a(), edge.b())
        && !hasRival(edge, edge.b(), edge.a())
        && agree(edge)) {
      join(edge);
    }
  }

  /// Whether `node` fits another as well who is not one with `other`.
  private boolean hasRival(Relations.Edge edge, int node, int other) {
    for (Relations.Edge rival : near(node)) {
      int third = rival.a() == node ? rival.b() : rival.a();
      boolean isNear =
          rival.relation().isSame()
              && rival.relation().score() >= edge.relation().score() - RIVAL_SCORE_OFF;
      if (isNear
          && !clusters.isOne(third, node)
          && !clusters.isOne(third, other)
          && clusters.apart(third, other).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Whether enough of the names on both sides are the same.
  private boolean agree(Relations.Edge edge) {
    Set<Integer> some = clusters.members(edge.a());
    Set<Integer> others = clusters.members(edge.b());
    if (edge.relation().score() == 1 || some.size() * others.size() == 1) {
      return true;
    }
    boolean isFewer = some.size() <= others.size();
    Set<Integer> fewer = isFewer ? some : others;
    Set<Integer> more = isFewer ? others : some;
    long agreeing = 0;
    for (int node : fewer) {
      for (Relations.Edge each : near(node)) {
        int other = each.a() == node ? each.b() : each.a();
        agreeing += each.relation().isSame() && more.contains(other) ? 1 : 0;
      }
    }
    return agreeing >= AGREEING_SHARE * some.size() * others.size();
  }

  /// Shorter names that stand alone, by how much they tell.
  private NavigableMap<Integer, List<Integer>> tiers() {
    NavigableMap<Integer, List<Integer>> out = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name().isWeak() && clusters.isAlone(i)) {
        out.computeIfAbsent(tells(i), _ -> new ArrayList<>()).add(i);
      }
    }
    return out;
  }

  private int tells(int node) {
    PreparedName name = all.get(node).name();
    return name.isWeak() ? name.person().told() : Integer.MAX_VALUE;
  }

  private void joinShorter(List<Integer> tier) {
    Map<Integer, Relations.Edge> joins = new LinkedHashMap<>();
    Set<Integer> open = new HashSet<>();
    for (int node : tier) {
      List<Integer> bearers = before.isFixed(node) ? before.bearers(node) : List.of();
      List<Relations.Edge> fits = before.isFixed(node) ? stood(node) : fits(node);
      if (!bearers.isEmpty()) {
        shared.put(node, bearers);
      } else if (fits.size() == 1) {
        joins.put(node, fits.getFirst());
      } else if (fits.isEmpty()) {
        open.add(node);
      } else {
        shared.put(
            node, fits.stream().sorted(SUREST_FIRST).map(edge -> other(edge, node)).toList());
      }
    }
    joins.values().forEach(this::join);
    edges(open).forEach(this::merge);
  }

  /// The relation by which a shorter name was tied to a fuller one.
  private List<Relations.Edge> stood(int node) {
    return near(node).stream()
        .filter(edge -> edge.relation().isSame() && isTied(edge))
        .filter(edge -> tells(other(edge, node)) > tells(node))
        .limit(1)
        .toList();
  }

  private List<Relations.Edge> edges(Set<Integer> open) {
    return open.stream()
        .flatMap(node -> near(node).stream())
        .filter(edge -> edge.relation().isSame())
        .filter(edge -> open.contains(edge.a()) && open.contains(edge.b()))
        .distinct()
        .sorted(SUREST_FIRST)
        .toList();
  }

  private static int other(Relations.Edge edge, int node) {
    return edge.a() == node ? edge.b() : edge.a();
  }

  /// The best relation to each of those whose name this can be.
  private List<Relations.Edge> fits(int node) {
    Map<Integer, Relations.Edge> best = new TreeMap<>();
    for (Relations.Edge edge : near(node)) {
      int other = other(edge, node);
      if (edge.relation().isSame() && tells(other) > tells(node)) {
        best.merge(clusters.root(other), edge, (a, b) -> SUREST_FIRST.compare(a, b) <= 0 ? a : b);
      }
    }
    double most =
        best.values().stream().mapToDouble(edge -> edge.relation().score()).max().orElse(0);
    return best.values().stream()
        .filter(edge -> edge.relation().score() > most - BETTER_BY)
        .filter(edge -> fits(node, other(edge, node)))
        .toList();
  }

  private boolean fits(int node, int other) {
    PreparedName name = all.get(node).name();
    return clusters.apart(node, other).isEmpty()
        && clusters.members(other).stream()
            .map(member -> all.get(member).name())
            .filter(member -> member.person().surname().equals(name.person().surname()))
            .allMatch(member -> member.person().agrees(name.person()));
  }
}
