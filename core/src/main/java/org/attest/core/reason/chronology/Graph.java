package org.attest.core.reason.chronology;

import java.util.Arrays;

/// Claims about moments as arcs between nodes, in columns.
///
/// Nodes are the moments and, after the last of them, the *origin*, which is time 0; a range of one
/// moment is its distance from the origin. Claim `c` has two arcs, `2c` and `2c + 1`: an arc `a`
/// says that the time of node `end[a ^ 1]` is at least that of node `end[a]` plus `weight[a]`. Arcs
/// with weight [#NONE] say nothing. A node's list holds all arcs that leave it, and so, by their
/// twins, all that enter it. That an event ends no earlier than it begins is an arc too, but kept
/// nowhere: see [#implied].
final class Graph {
  /// The weight of an arc that says nothing.
  static final long NONE = Long.MIN_VALUE;

  /// The arc from the beginning of an event to its end, where an arc is named.
  static final int IMPLIED = -2;

  final int origin;
  final int[] head;
  int[] end;
  long[] weight;
  int[] next;
  int[] previous;

  /// For each claim the statement that makes it, and the next claim of that statement, or -1.
  int[] statement;

  int[] sibling;

  private int claims;
  private int free = -1;

  Graph(int moments, int capacity) {
    origin = moments;
    head = new int[moments + 1];
    Arrays.fill(head, -1);
    end = new int[2 * capacity];
    weight = new long[2 * capacity];
    next = new int[2 * capacity];
    previous = new int[2 * capacity];
    statement = new int[capacity];
    sibling = new int[capacity];
  }

  /// Keeps a claim without linking it.
  ///
  /// @return its number
  int add(int number, int from, int to, long least, long most) {
    int claim = place();
    end[2 * claim] = from;
    end[2 * claim + 1] = to;
    weight[2 * claim] = least == Claim.OPEN_BEGIN ? NONE : least;
    weight[2 * claim + 1] = most == Claim.OPEN_END ? NONE : -most;
    statement[claim] = number;
    sibling[claim] = -1;
    return claim;
  }

  /// A claim's place can be used again.
  void forget(int claim) {
    sibling[claim] = free;
    free = claim;
  }

  private int place() {
    if (free >= 0) {
      int claim = free;
      free = sibling[claim];
      return claim;
    }
    if (claims == statement.length) {
      grow(claims + (claims >> 1) + 8);
    }
    return claims++;
  }

  private void grow(int capacity) {
    end = Arrays.copyOf(end, 2 * capacity);
    weight = Arrays.copyOf(weight, 2 * capacity);
    next = Arrays.copyOf(next, 2 * capacity);
    previous = Arrays.copyOf(previous, 2 * capacity);
    statement = Arrays.copyOf(statement, capacity);
    sibling = Arrays.copyOf(sibling, capacity);
  }

  /// A claim as it was told.
  Claim told(int claim) {
    int from = end[2 * claim];
    int to = end[2 * claim + 1];
    long least = weight[2 * claim] == NONE ? Claim.OPEN_BEGIN : weight[2 * claim];
    long most = weight[2 * claim + 1] == NONE ? Claim.OPEN_END : -weight[2 * claim + 1];
    return from == origin
        ? new Claim.Within(to, least, most)
        : new Claim.Apart(from, to, least, most);
  }

  void link(int claim) {
    link(2 * claim, end[2 * claim]);
    link(2 * claim + 1, end[2 * claim + 1]);
  }

  private void link(int arc, int node) {
    int first = head[node];
    next[arc] = first;
    previous[arc] = -1;
    if (first >= 0) {
      previous[first] = arc;
    }
    head[node] = arc;
  }

  void unlink(int claim) {
    unlink(2 * claim, end[2 * claim]);
    unlink(2 * claim + 1, end[2 * claim + 1]);
  }

  private void unlink(int arc, int node) {
    if (previous[arc] < 0) {
      head[node] = next[arc];
    } else {
      next[previous[arc]] = next[arc];
    }
    if (next[arc] >= 0) {
      previous[next[arc]] = previous[arc];
    }
  }

  /// The other moment of the event, if the implied arc leads from this node to it; else -1.
  ///
  /// @param flip 0 for the arc as it is, 1 for the arc backwards
  int implied(int node, int flip) {
    return node != origin && (node & 1) == flip ? node ^ 1 : -1;
  }
}
