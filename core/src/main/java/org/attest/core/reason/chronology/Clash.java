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
/// that contradicts, begun with a suitable arc of the new statement, every node is raised above its
/// bound; all that is not raised need not be looked at (Cotton and Maler, *Fast and flexible
/// difference constraint propagation for DPLL(T)*, SAT 2006).
final class Clash {
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
  private int[] arcs = new int[16];

  /// @param side the earliest times
  /// @param heap for use while a method runs
  Clash(Graph graph, Side side, Heap heap) {
    this.graph = graph;
    this.side = side;
    int nodes = graph.origin + 1;
    this.heap = heap;
    label = new long[nodes];
    by = new int[nodes];
    stamps = new int[nodes];
  }

  /// Searches for a contradiction of a statement whose claims are linked, though its bounds are not
  /// yet reckoned, with others that are in the graph.
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

  /// Follows all that an arc raises.
  ///
  /// @return a node from which labels lead back to it, or [#Side.NOWHERE]
  private int close(int first) {
    stamp++;
    int start = to(first);
    if (from(first) == start) {
      put(start, 0, first);
      return start;
    }
    put(start, side.value[from(first)] + graph.weight[first], first);
    while (!heap.isEmpty()) {
      int node = heap.poll();
      long bound = label[node];
      int implied = graph.implied(node, 0);
      if (implied >= 0 && isClosedBy(first, node, implied, bound, Graph.IMPLIED)) {
        return implied;
      }
      int count = leaving(node, bound);
      for (int i = 0; i < count; i++) {
        int arc = arcs[i];
        if (isClosedBy(first, node, to(arc), bound + graph.weight[arc], arc)) {
          return to(arc);
        }
      }
    }
    return Side.NOWHERE;
  }

  /// Notes the arcs by which a node at this bound would raise others.
  ///
  /// @return how many
  private int leaving(int node, long bound) {
    int count = 0;
    for (int arc = graph.head[node]; arc >= 0; arc = graph.next[arc]) {
      if (graph.weight[arc] != Graph.NONE
          && bound + graph.weight[arc] > side.value[to(arc)]
          && isAllowed(arc)) {
        if (count == arcs.length) {
          arcs = Arrays.copyOf(arcs, 2 * count);
        }
        arcs[count++] = arc;
      }
    }
    if (isOrdered && count > 1) {
      sort(count);
    }
    return count;
  }

  /// By what arcs say, not by when they came.
  private void sort(int count) {
    int[] sorted =
        IntStream.of(arcs)
            .limit(count)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer arc) -> graph.statement[arc >> 1])
                    .thenComparingInt(this::to)
                    .thenComparingLong(arc -> graph.weight[arc]))
            .mapToInt(Integer::intValue)
            .toArray();
    System.arraycopy(sorted, 0, arcs, 0, count);
  }

  private boolean isClosedBy(int first, int node, int other, long bound, int arc) {
    if (bound <= side.value[other]) {
      return false;
    }
    boolean isLabelled = stamps[other] == stamp;
    if (isLabelled && bound <= label[other]) {
      return false;
    }
    if (other == from(first)) {
      put(other, bound, arc);
      return true;
    }
    if (isLabelled && isBefore(other, node, first)) {
      by[other] = arc;
      return true;
    }
    put(other, bound, arc);
    return false;
  }

  private void put(int node, long bound, int arc) {
    heap.hasten(node, bound - (stamps[node] == stamp ? label[node] : side.value[node]));
    stamps[node] = stamp;
    label[node] = bound;
    by[node] = arc;
  }

  private int before(int node) {
    return by[node] == Graph.IMPLIED ? node ^ 1 : from(by[node]);
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
