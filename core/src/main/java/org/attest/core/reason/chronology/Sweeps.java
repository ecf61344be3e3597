package org.attest.core.reason.chronology;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// Reckons all bounds of one side at once.
///
/// Nodes are put in an order in which, but for circles, each stands after those that cannot come
/// after it; they are swept over forwards and backwards, and those whose bound has changed since
/// raise others (Bellman-Ford in the order of Yen, *An algorithm for finding shortest routes from
/// all source nodes to a given destination in general networks*, 1970). Without circles one sweep
/// does; as many as there are nodes can be needed at worst. Every so often the parents are searched
/// for a cycle, which costs no more than the rises in between (Cherkassky and Goldberg,
/// *Negative-cycle detection algorithms*, Mathematical Programming 85, 1999).
final class Sweeps {
  private static final int[] NOTHING = {};

  private final Graph graph;
  private final Side side;
  private final int flip;
  private final long[] value;
  private final int[] parent;
  private final int[] order;
  private final boolean[] isDue;
  private int due;
  private int rises;

  /// Where a conflict was met: the arc that closes a cycle.
  private int closing;

  /// @param order from [Order], for the earliest times
  Sweeps(Graph graph, Side side, int[] order) {
    this.graph = graph;
    this.side = side;
    this.order = order;
    flip = side.flip();
    value = side.value;
    parent = side.parent;
    isDue = new boolean[value.length];
  }

  /// Begins with dates, and lets every node raise others.
  void begin() {
    Arrays.fill(isDue, 0, graph.origin, true);
    due = graph.origin;
    rise(graph.origin);
  }

  /// A node may raise others.
  void touch(int node) {
    due += isDue[node] ? 0 : 1;
    isDue[node] = true;
  }

  /// Goes on until all is settled or there is a conflict.
  ///
  /// @return the arcs of a cycle that would raise itself for ever, or nothing. Once such a cycle is
  ///   broken and what it raised is reckoned and touched, this goes on
  int[] run() {
    int last = order.length - 1;
    boolean isForward = flip == 0;
    while (due > 0) {
      for (int i = 0; i <= last && due > 0; i++) {
        int node = order[isForward ? i : last - i];
        if (!isDue[node]) {
          continue;
        }
        isDue[node] = false;
        due--;
        if (!rise(node)) {
          touch(node);
          return cycle(closing);
        }
      }
      int on = rises > value.length ? nodeOnCycle() : Side.NOWHERE;
      if (on >= 0) {
        return arcsFrom(on, on);
      }
      isForward = !isForward;
    }
    return NOTHING;
  }

  private boolean rise(int node) {
    long bound = value[node];
    int implied = graph.implied(node, flip);
    if (implied >= 0 && bound > value[implied]) {
      put(implied, bound, Graph.IMPLIED);
    }
    for (int arc = graph.head[node]; arc >= 0; arc = graph.next[arc]) {
      long weight = graph.weight[arc ^ flip];
      int other = graph.end[arc ^ 1];
      if (weight != Graph.NONE && bound + weight > value[other]) {
        if (other == graph.origin || other == node) {
          closing = arc ^ flip;
          return false;
        }
        put(other, bound + weight, arc ^ flip);
      }
    }
    return true;
  }

  private void put(int node, long bound, int arc) {
    value[node] = bound;
    parent[node] = arc;
    rises++;
    touch(node);
  }

  /// The cycle that an arc closes, by the parents of the node it comes from; or another if those
  /// run into one.
  private int[] cycle(int arc) {
    if (side.from(arc) == side.to(arc)) {
      return new int[] {arc};
    }
    Set<Integer> seen = new HashSet<>();
    for (int node = side.from(arc); node >= 0; node = side.before(node)) {
      if (!seen.add(node)) {
        return arcsFrom(node, node);
      }
    }
    int[] arcs = arcsFrom(side.from(arc), graph.origin);
    int[] all = Arrays.copyOf(arcs, arcs.length + 1);
    all[arcs.length] = arc;
    return all;
  }

  /// The arcs of the path of parents that leads from one node to the other.
  private int[] arcsFrom(int node, int last) {
    int[] arcs = new int[16];
    int count = 0;
    int at = node;
    do {
      if (parent[at] >= 0) {
        arcs = count == arcs.length ? Arrays.copyOf(arcs, 2 * count) : arcs;
        arcs[count++] = parent[at];
      }
      at = side.before(at);
    } while (at >= 0 && at != last);
    return Arrays.copyOf(arcs, count);
  }

  /// A node whose parents lead back to it, or [Side#NOWHERE].
  private int nodeOnCycle() {
    rises = 0;
    int[] walk = new int[value.length];
    for (int start = 0; start < graph.origin; start++) {
      int node = start;
      while (node >= 0 && walk[node] == 0) {
        walk[node] = start + 1;
        node = side.before(node);
      }
      if (node >= 0 && walk[node] == start + 1) {
        return node;
      }
    }
    return Side.NOWHERE;
  }
}
