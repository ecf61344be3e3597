package org.attest.core.reason.chronology;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Looks for contradictions that one more statement makes in a sound graph: cycles of arcs that
/// would raise themselves for ever.
///
/// The bounds of the sound graph are a potential: no arc of it raises anything. So along a cycle
/// that contradicts, followed backwards from a suitable arc of the new statement, some of what that
/// arc gains is left before every arc; where nothing is left, nothing need be looked at (Cotton and
/// Maler, *Fast and flexible difference constraint propagation for DPLL(T)*, SAT 2006). Backwards,
/// because a bound rests on little, while much can rest on it.
final class ClashSearch {
  private static final int PREFERRED_MAX = 256;
  private static final int SHRUNK_MAX = 4_096;

  private final Graph graph;
  private final Side side;
  private final Heap heap;
  private final long[] label;
  private final int[] by;
  private final int[] stamps;
  private int stamp;

  /// The search of the moment: statements below the cap may be used, and some more.
  private int cap;

  private Set<Integer> more = Set.of();

  private boolean isOrdered;

  /// The only nodes to look at.
  private final Region region;

  private int[] arcs = new int[16];
  private int noted;

  /// @param side the earliest times
  /// @param heap for use while a method runs
  ClashSearch(Graph graph, Side side, Side latest, Heap heap) {
    this.graph = graph;
    this.side = side;
    int nodes = graph.origin + 1;
    this.heap = heap;
    label = new long[nodes];
    by = new int[nodes];
    stamps = new int[nodes];
    region = new Region(graph, side, latest, heap);
  }

  /// Finds the nodes to look at, before anything is searched for.
  ///
  /// @param claims the first claim of a statement that is linked
  /// @param cap others below this number may be used
  Region around(int claims, int cap) {
    region.around(claims, cap);
    return region;
  }

  /// Searches for a contradiction of a statement whose claims are linked, though its bounds are not
  /// yet reckoned, with others that are in the graph. [#around] comes before it.
  ///
  /// @param claims the first claim of the statement
  /// @param cap others below this number may be used
  /// @param more others that may be used, and the statement itself
  /// @return the statements of a contradiction, or none
  Set<Integer> search(int claims, int cap, Set<Integer> more) {
    this.cap = cap;
    this.more = more;
    for (int claim = claims; claim >= 0; claim = graph.sibling[claim]) {
      for (int arc = 2 * claim; arc < 2 * claim + 2; arc++) {
        int closed = raises(arc) ? close(arc) : Side.NOWHERE;
        heap.clear();
        if (closed != Side.NOWHERE) {
          return statements(closed);
        }
      }
    }
    return Set.of();
  }

  private int from(int arc) {
    return graph.end[arc];
  }

  private int to(int arc) {
    return graph.end[arc ^ 1];
  }

  private boolean raises(int arc) {
    return graph.weight[arc] != Graph.NONE
        && side.value[from(arc)] + graph.weight[arc] > side.value[to(arc)];
  }

  private boolean isAllowed(int arc) {
    int number = graph.statement[arc >> 1];
    return number < cap || more.contains(number);
  }

  /// Follows all arcs backwards that a rise by this one could have come along.
  ///
  /// @return a node from which labels lead back to it, or [Side#NOWHERE]
  private int close(int first) {
    stamp++;
    int start = from(first);
    put(start, side.value[start] + graph.weight[first] - side.value[to(first)], first);
    if (start == to(first)) {
      return start;
    }
    while (!heap.isEmpty()) {
      int node = heap.poll();
      long gain = label[node];
      int implied = graph.implied(node, 1);
      if (implied >= 0) {
        long left = gain + side.value[implied] - side.value[node];
        if (isClosedBy(first, node, implied, left, Graph.IMPLIED)) {
          return implied;
        }
      }
      int count = entering(node, gain);
      for (int i = 0; i < count; i++) {
        int arc = arcs[i];
        if (isClosedBy(first, node, from(arc), left(gain, arc), arc)) {
          return from(arc);
        }
      }
    }
    return Side.NOWHERE;
  }

  /// What is left of a gain before an arc.
  private long left(long gain, int arc) {
    return gain + side.value[from(arc)] + graph.weight[arc] - side.value[to(arc)];
  }

  /// Notes the arcs to a node before which some of the gain is left.
  ///
  /// @return how many
  private int entering(int node, long gain) {
    noted = 0;
    if (node == graph.origin) {
      for (int i = 0; i < region.size(); i++) {
        noteDates(region.node(i), gain);
      }
    } else {
      for (int leaving = graph.head[node]; leaving >= 0; leaving = graph.next[leaving]) {
        note(leaving ^ 1, gain);
      }
    }
    if (isOrdered && noted > 1) {
      sort(noted);
    }
    return noted;
  }

  /// The origin has an arc for every date that is told; these are those of one node.
  private void noteDates(int node, long gain) {
    for (int arc = graph.head[node]; node != graph.origin && arc >= 0; arc = graph.next[arc]) {
      if (to(arc) == graph.origin) {
        note(arc, gain);
      }
    }
  }

  private void note(int arc, long gain) {
    if (graph.weight[arc] != Graph.NONE && left(gain, arc) > 0 && isAllowed(arc)) {
      if (noted == arcs.length) {
        arcs = Arrays.copyOf(arcs, 2 * noted);
      }
      arcs[noted++] = arc;
    }
  }

  /// By what arcs say, not by when they came.
  private void sort(int count) {
    int[] sorted =
        IntStream.of(arcs)
            .limit(count)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer arc) -> graph.statement[arc >> 1])
                    .thenComparingInt(this::from)
                    .thenComparingLong(arc -> graph.weight[arc]))
            .mapToInt(Integer::intValue)
            .toArray();
    System.arraycopy(sorted, 0, arcs, 0, count);
  }

  private boolean isClosedBy(int first, int node, int other, long gain, int arc) {
    if (gain <= 0 || !region.contains(other)) {
      return false;
    }
    boolean isLabelled = stamps[other] == stamp;
    if (isLabelled && gain <= label[other]) {
      return false;
    }
    if (other == to(first)) {
      put(other, gain, arc);
      return true;
    }
    if (isLabelled && isBefore(other, node, first)) {
      by[other] = arc;
      return true;
    }
    put(other, gain, arc);
    return false;
  }

  private void put(int node, long gain, int arc) {
    heap.hasten(node, gain - (stamps[node] == stamp ? label[node] : 0));
    stamps[node] = stamp;
    label[node] = gain;
    by[node] = arc;
  }

  /// The node from which a label came.
  private int before(int node) {
    return by[node] == Graph.IMPLIED ? node ^ 1 : to(by[node]);
  }

  /// Whether the labels that led to `node` passed through `other`.
  private boolean isBefore(int other, int node, int first) {
    int at = node;
    while (at != other) {
      if (by[at] == first) {
        return false;
      }
      at = before(at);
    }
    return true;
  }

  /// The statements on the cycle of labels on which a node lies.
  private Set<Integer> statements(int on) {
    Set<Integer> statements = new TreeSet<>();
    int node = on;
    do {
      if (by[node] >= 0) {
        statements.add(graph.statement[by[node] >> 1]);
      }
      node = before(node);
    } while (node != on);
    return statements;
  }

  /// A minimal contradiction of a statement that contradicts others below its number. Which of
  /// several it is depends on nothing but the statements.
  ///
  /// It is the preferred one: whose second highest number is least, of those the one whose third
  /// is, and so on (Junker, *QuickXplain*, AAAI 2004). Where the first that is found has more than
  /// [#PREFERRED_MAX] statements, it is that one, made minimal by taking out what can be; where it
  /// has more than [#SHRUNK_MAX], nothing is taken out.
  ///
  /// @return numbers from the lowest up
  int[] smallest(int number, int claims) {
    region.around(claims, number);
    isOrdered = true;
    Set<Integer> found = search(claims, number, Set.of(number));
    isOrdered = false;
    Set<Integer> smallest =
        found.size() <= PREFERRED_MAX
            ? preferred(number, claims)
            : found.size() <= SHRUNK_MAX ? shrunk(found, claims) : found;
    return smallest.stream().mapToInt(Integer::intValue).toArray();
  }

  private Set<Integer> shrunk(Set<Integer> found, int claims) {
    int number = graph.statement[claims];
    Set<Integer> left = new TreeSet<>(found);
    for (int each : new TreeSet<>(found).descendingSet()) {
      if (each != number && left.remove(each) && search(claims, -1, left).isEmpty()) {
        left.add(each);
      }
    }
    return left;
  }

  private Set<Integer> preferred(int number, int claims) {
    Set<Integer> fixed = new TreeSet<>(Set.of(number));
    int below = number;
    while (true) {
      int highest = highest(search(claims, below, fixed), fixed);
      int lower = highest;
      while (lower >= 0) {
        highest = lower;
        Set<Integer> found = search(claims, highest, fixed);
        if (found.isEmpty()) {
          break;
        }
        lower = highest(found, fixed);
      }
      if (lower < 0) {
        return fixed;
      }
      fixed.add(highest);
      below = highest;
    }
  }

  /// The highest number that is not among the fixed, or -1.
  static int highest(Set<Integer> numbers, Set<Integer> fixed) {
    return numbers.stream()
        .filter(each -> !fixed.contains(each))
        .mapToInt(Integer::intValue)
        .max()
        .orElse(-1);
  }
}
