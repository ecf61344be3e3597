package org.attest.core.reason.chronology;

import java.util.Arrays;

/// The nodes that can lie on a contradiction that one more statement makes in a sound graph.
///
/// No arc of a sound graph gains anything, so along a cycle that contradicts all of them together
/// lose less than the arcs of the statement gain; and a simple cycle passes the origin once. So
/// each of its nodes lies behind the head of an arc that gains, or before the tail of one, by a way
/// that does not pass the origin and loses less than all gain. Without the origin, across which any
/// two dates are neighbours, that is a small part of the graph.
///
/// Where one arc alone gains, the latest times tell how much is lost on the rest of the way at
/// least: from a node to the origin as much as its bounds lie apart, and on to another node no less
/// than the difference of both (bounds as an estimate: Hart, Nilsson and Raphael, *A formal basis
/// for the heuristic determination of minimum cost paths*, 1968).
final class Region {
  /// More than any way loses, also from a node that a date reaches to one that none does.
  private static final long LOST_MOST = -Side.FAR - Side.REACHED;

  private static final int NO_ARC = -1;

  private final Graph graph;
  private final Side earliest;
  private final Side latest;
  private final Walk before;
  private final Walk behind;

  /// Which nodes are in it, and these as a list.
  private final int[] members;

  private int member;
  private int[] nodes = new int[16];
  private int size;

  private int own;
  private int cap;

  /// What all arcs of the statement gain.
  private long all;

  /// The node to which the arc leads that alone gains, or [Side#NOWHERE].
  private int head;

  /// Whether latest times tell how much is lost.
  private boolean isEstimated;

  /// @param heap for use while a method runs
  Region(Graph graph, Side earliest, Side latest, Heap heap) {
    this.graph = graph;
    this.earliest = earliest;
    this.latest = latest;
    before = new Walk(graph.origin + 1, heap);
    behind = new Walk(graph.origin + 1, heap);
    members = new int[graph.origin + 1];
  }

  /// Finds the region of a statement whose claims are linked, though its bounds are not reckoned.
  ///
  /// @param claims the first claim of the statement
  /// @param cap others below this number may be used
  void around(int claims, int cap) {
    own = graph.statement[claims];
    this.cap = cap;
    member++;
    size = 0;
    add(graph.origin);
    sum(claims);
    before.begin();
    behind.begin();
    walkBack(claims);
    walkOn(claims);
  }

  boolean contains(int node) {
    return members[node] == member;
  }

  /// How many nodes are in it, the origin first.
  int size() {
    return size;
  }

  int node(int place) {
    return nodes[place];
  }

  /// The region and all that is next to what was looked at for it, without passing the origin:
  /// while nothing changes there, no other contradiction of the statement comes or goes.
  ///
  /// @param claims the first claim of the statement
  /// @return nothing if they are more than `most`
  int[] near(int claims, int most) {
    int[] near = new int[most];
    int count = 0;
    for (int claim = claims; claim >= 0; claim = graph.sibling[claim]) {
      count = Walk.put(graph, graph.end[2 * claim], near, count);
      count = Walk.put(graph, graph.end[2 * claim + 1], near, count);
    }
    count = before.near(graph, near, count);
    count = behind.near(graph, near, count);
    return count > most ? new int[0] : Arrays.stream(near, 0, count).distinct().toArray();
  }

  private void add(int node) {
    if (members[node] == member) {
      return;
    }
    members[node] = member;
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * size);
    }
    nodes[size++] = node;
  }

  private void sum(int claims) {
    all = 0;
    int gaining = 0;
    isEstimated = true;
    for (int claim = claims; claim >= 0; claim = graph.sibling[claim]) {
      for (int arc = 2 * claim; arc < 2 * claim + 2; arc++) {
        long gain = gain(arc);
        if (gain > 0) {
          gaining++;
          all += Math.min(gain, LOST_MOST - all);
          head = graph.end[arc ^ 1];
        } else {
          isEstimated &= isSoundLate(arc);
        }
      }
    }
    isEstimated &= gaining == 1;
  }

  private long gain(int arc) {
    return graph.weight[arc] == Graph.NONE
        ? NO_ARC
        : earliest.value[graph.end[arc]] + graph.weight[arc] - earliest.value[graph.end[arc ^ 1]];
  }

  private boolean isSoundLate(int arc) {
    return graph.weight[arc] == Graph.NONE
        || latest.value[graph.end[arc ^ 1]] + graph.weight[arc] <= latest.value[graph.end[arc]];
  }

  private boolean isBounded(int node) {
    return latest.value[node] >= Side.REACHED;
  }

  /// How far the bounds of a node lie apart, of which the latest is known.
  private long width(int node) {
    return -latest.value[node] - earliest.value[node];
  }

  /// What is lost at least from a node to the origin.
  private long toOrigin(int node) {
    return isEstimated && isBounded(node) ? width(node) : 0;
  }

  /// What is lost at least from the head of the arc that gains to a node.
  private long fromHead(int node) {
    return isEstimated && isBounded(node) && isBounded(head)
        ? Math.max(0, width(head) - width(node))
        : 0;
  }

  private void walkBack(int claims) {
    for (int claim = claims; claim >= 0; claim = graph.sibling[claim]) {
      reachBack(gain(2 * claim) > 0 ? graph.end[2 * claim] : graph.origin, all);
      reachBack(gain(2 * claim + 1) > 0 ? graph.end[2 * claim + 1] : graph.origin, all);
    }
    for (int node = before.next(); node >= 0; node = before.next()) {
      if (!isEstimated || before.left[node] > toOrigin(head)) {
        add(node);
      }
      int implied = graph.implied(node, 1);
      if (implied >= 0) {
        reachBack(implied, before.left[node] + earliest.value[implied] - earliest.value[node]);
      }
      for (int leaving = graph.head[node]; leaving >= 0; leaving = graph.next[leaving]) {
        if (isOpen(leaving ^ 1)) {
          reachBack(graph.end[leaving ^ 1], before.left[node] + gain(leaving ^ 1));
        }
      }
    }
  }

  private void reachBack(int node, long left) {
    if (node != graph.origin && left > fromHead(node)) {
      before.reach(node, left);
    }
  }

  private void walkOn(int claims) {
    for (int claim = claims; claim >= 0; claim = graph.sibling[claim]) {
      reachOn(gain(2 * claim) > 0 ? graph.end[2 * claim + 1] : graph.origin, all);
      reachOn(gain(2 * claim + 1) > 0 ? graph.end[2 * claim] : graph.origin, all);
    }
    for (int node = behind.next(); node >= 0; node = behind.next()) {
      add(node);
      int implied = graph.implied(node, 0);
      if (implied >= 0) {
        reachOn(implied, behind.left[node] + earliest.value[node] - earliest.value[implied]);
      }
      for (int arc = graph.head[node]; arc >= 0; arc = graph.next[arc]) {
        if (isOpen(arc)) {
          reachOn(graph.end[arc ^ 1], behind.left[node] + gain(arc));
        }
      }
    }
  }

  /// Either the way goes on to the origin, or it closes without it.
  private void reachOn(int node, long left) {
    if (node != graph.origin
        && (left > toOrigin(node) || (before.isReached(node) && left > all - before.left[node]))) {
      behind.reach(node, left);
    }
  }

  private boolean isOpen(int arc) {
    int number = graph.statement[arc >> 1];
    return graph.weight[arc] != Graph.NONE && (number < cap || number == own) && gain(arc) <= 0;
  }

  /// The nodes that are reached one way, those first before which least is lost.
  private static final class Walk {
    private final Heap heap;
    final long[] left;
    private final int[] stamps;
    private int stamp;
    private int[] reached = new int[16];
    private int count;

    Walk(int nodes, Heap heap) {
      this.heap = heap;
      left = new long[nodes];
      stamps = new int[nodes];
    }

    void begin() {
      stamp++;
      count = 0;
    }

    boolean isReached(int node) {
      return stamps[node] == stamp;
    }

    void reach(int node, long rest) {
      if (stamps[node] != stamp) {
        if (count == reached.length) {
          reached = Arrays.copyOf(reached, 2 * count);
        }
        reached[count++] = node;
        stamps[node] = stamp;
        left[node] = rest;
        heap.add(node, -rest);
      } else if (rest > left[node]) {
        heap.hasten(node, rest - left[node]);
        left[node] = rest;
      }
    }

    /// The next node, or -1.
    int next() {
      return heap.isEmpty() ? Side.NOWHERE : heap.poll();
    }

    /// Adds all that was reached and its neighbours, as far as there is room; some more than once.
    ///
    /// @return how many there were before, and how many came; more than there is room for, if so
    int near(Graph graph, int[] near, int before) {
      int size = before;
      for (int i = 0; i < count && size <= near.length; i++) {
        size = put(graph, reached[i], near, size);
        size = put(graph, reached[i] ^ 1, near, size);
        for (int arc = graph.head[reached[i]]; arc >= 0; arc = graph.next[arc]) {
          size = put(graph, graph.end[arc ^ 1], near, size);
        }
      }
      return size;
    }

    private static int put(Graph graph, int node, int[] near, int size) {
      if (node == graph.origin) {
        return size;
      }
      if (size < near.length) {
        near[size] = node;
      }
      return size + 1;
    }
  }
}
