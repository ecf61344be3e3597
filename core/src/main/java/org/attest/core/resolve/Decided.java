package org.attest.core.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What decisions say of namesakes: which must be one, and which must not.
///
/// Law: the later of two decisions that cannot both hold holds; what is decided does not depend on
/// the order in which decisions are given.
final class Decided {
  private final Map<String, List<Integer>> byForm = new HashMap<>();
  private final Map<String, List<Integer>> byKey = new HashMap<>();
  private final List<Namesakes> all;
  private final List<Link> same = new ArrayList<>();
  private final List<Wall> different = new ArrayList<>();
  private final List<Link> proposed = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Map<String, Integer> identified = new HashMap<>();
  private final Map<Integer, Set<String>> identifiers = new HashMap<>();

  /// Two namesakes that must be one.
  record Link(int a, int b, Decision decision) {}

  /// Namesakes none of which may be one with any of the others.
  record Wall(Set<Integer> a, Set<Integer> b, Decision decision) {
    boolean isBetween(Set<Integer> some, Set<Integer> others) {
      return (meets(a, some) && meets(b, others)) || (meets(b, some) && meets(a, others));
    }

    private static boolean meets(Set<Integer> a, Set<Integer> b) {
      return a.stream().anyMatch(b::contains);
    }
  }

  /// @param all namesakes in a fixed order
  /// @param decisions those that count, in any order
  Decided(List<Namesakes> all, List<Decision> decisions) {
    this.all = all;
    if (decisions.isEmpty()) {
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      int at = i;
      all.get(i).appearances().stream()
          .flatMap(appearance -> NameIndex.formKeys(appearance).stream())
          .distinct()
          .forEach(key -> byForm.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(at));
      all.get(i)
          .keys()
          .forEach(key -> byKey.computeIfAbsent(key.id(), _ -> new ArrayList<>(1)).add(at));
    }
    decisions.stream().sorted(Decision.IN_ORDER.reversed()).forEach(this::apply);
  }

  List<Link> same() {
    return same;
  }

  List<Wall> different() {
    return different;
  }

  /// Namesakes that somebody thinks may be one.
  List<Link> proposed() {
    return proposed;
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  /// The identifiers in authority files that were decided for one of the namesakes, sorted.
  Set<String> identifiers(int node) {
    return identifiers.getOrDefault(node, Set.of());
  }

  private void apply(Decision decision) {
    List<Integer> first = found(decision.first());
    List<Integer> second = found(decision.second());
    List<String> named = decision.second().identifiers();
    if (!named.isEmpty() && decision.verdict() == Decision.Verdict.SAME) {
      first.stream().findFirst().ifPresent(node -> identify(node, named, decision));
      return;
    }
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    switch (decision.verdict()) {
      case SAME -> join(first.getFirst(), second.getFirst(), decision);
      case DIFFERENT -> part(first, second, decision);
      case PERHAPS -> proposed.add(new Link(first.getFirst(), second.getFirst(), decision));
    }
  }

  /// All that an identifier is decided to mean is one.
  private void identify(int node, List<String> named, Decision decision) {
    boolean holds = true;
    for (String identifier : named) {
      holds &= join(identified.computeIfAbsent(identifier, _ -> node), node, decision);
    }
    if (holds) {
      identifiers.computeIfAbsent(node, _ -> new TreeSet<>()).addAll(named);
    }
  }

  /// @return whether nothing stood against it
  private boolean join(int a, int b, Decision decision) {
    if (a == b) {
      return true;
    }
    Set<Integer> some = linked(a);
    Set<Integer> others = linked(b);
    for (Wall wall : different) {
      if (wall.isBetween(some, others)) {
        conflicts.add(new Conflict(decision, through(wall, a, b)));
        return false;
      }
    }
    same.add(new Link(a, b, decision));
    return true;
  }

  /// The decisions by which one namesake reaches one side of a wall, the wall, and those from its
  /// other side to the other namesake.
  private List<Decision> through(Wall wall, int a, int b) {
    boolean inOrder = wall.a().stream().anyMatch(linked(a)::contains);
    List<Decision> out = new ArrayList<>(chain(a, inOrder ? wall.a() : wall.b()));
    out.add(wall.decision());
    out.addAll(chain(b, inOrder ? wall.b() : wall.a()).reversed());
    return out;
  }

  private void part(List<Integer> first, List<Integer> second, Decision decision) {
    Set<Integer> a = new LinkedHashSet<>(first);
    Set<Integer> b = new LinkedHashSet<>(second);
    a.removeAll(second);
    b.removeAll(first);
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    for (int from : a) {
      Set<Integer> reached = linked(from);
      if (b.stream().anyMatch(reached::contains)) {
        conflicts.add(new Conflict(decision, chain(from, b)));
        return;
      }
    }
    different.add(new Wall(a, b, decision));
  }

  /// The namesakes that a party stands for, those it was known by first; of an identifier those to
  /// which encoders give it as a key.
  private List<Integer> found(Decision.Party party) {
    Set<Integer> out = new LinkedHashSet<>();
    party.identifiers().forEach(key -> out.addAll(byKey.getOrDefault(key, List.of())));
    for (Decision.Reference reference : party.references()) {
      List<Integer> near = byForm.getOrDefault(NameIndex.key(reference), List.of());
      List<Integer> exact = near.stream().filter(i -> isOf(reference, all.get(i))).toList();
      List<Integer> loose = near.stream().filter(i -> isOfForm(reference, all.get(i))).toList();
      (exact.isEmpty() ? loose : exact).stream().limit(1).forEach(out::add);
    }
    return List.copyOf(out);
  }

  private static boolean isOf(Decision.Reference reference, Namesakes namesakes) {
    return namesakes.appearances().stream().anyMatch(reference::isOf);
  }

  private static boolean isOfForm(Decision.Reference reference, Namesakes namesakes) {
    return namesakes.appearances().stream().anyMatch(reference::isIn);
  }

  /// All that must be one with a namesake.
  private Set<Integer> linked(int from) {
    Set<Integer> out = new HashSet<>(Set.of(from));
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      int at = open.removeFirst();
      for (Link link : same) {
        int next = link.a() == at ? link.b() : link.b() == at ? link.a() : -1;
        if (next >= 0 && out.add(next)) {
          open.addLast(next);
        }
      }
    }
    return out;
  }

  /// The shortest chain of decisions from a namesake to one of these.
  private List<Decision> chain(int from, Set<Integer> to) {
    Map<Integer, List<Decision>> ways = new HashMap<>();
    ways.put(from, List.of());
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    List<Link> sorted =
        same.stream().sorted(Comparator.comparing(Link::decision, Decision.IN_ORDER)).toList();
    while (!open.isEmpty()) {
      int at = open.removeFirst();
      List<Decision> way = ways.getOrDefault(at, List.of());
      if (to.contains(at)) {
        return way;
      }
      for (Link link : sorted) {
        int next = link.a() == at ? link.b() : link.b() == at ? link.a() : -1;
        if (next >= 0 && !ways.containsKey(next)) {
          List<Decision> longer = new ArrayList<>(way);
          longer.add(link.decision());
          ways.put(next, longer);
          open.addLast(next);
        }
      }
    }
    return List.of();
  }
}
