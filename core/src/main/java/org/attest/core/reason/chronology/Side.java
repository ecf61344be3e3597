package org.attest.core.reason.chronology;

import java.util.Arrays;

/// One side of all bounds: the earliest times, or the latest with their signs turned, so that on
/// both sides bounds rise as more becomes known.
///
/// A bound is the length of the longest path to the moment from the origin or, where no date
/// reaches it, from [#FAR] in the past: then only differences of bounds mean something, but cycles
/// that cannot be are found all the same. `parent` has for each node the arc that its bound rests
/// on; followed backwards, parents lead to the origin or to a node without a parent.
///
/// When an arc comes, only what it raises is visited, what rises most first: the bounds before are
/// a potential under which no node rises twice (Ramalingam, Song, Joskowicz and Miller, *Solving
/// systems of difference constraints incrementally*, Algorithmica 23, 1999; the potential is
/// Johnson's, *Efficient algorithms for shortest paths in sparse networks*, Journal of the ACM 24,
/// 1977). When an arc goes, only what rests on it is reckoned anew, what falls least first
/// (Ramalingam and Reps, *An incremental algorithm for a generalization of the shortest-path
/// problem*, Journal of Algorithms 21, 1996).
final class Side {
  /// So early that no date and no sum of distances comes near it, and no `long` flows over.
  static final long FAR = -(1L << 62);

  /// Bounds below this are not reached by any date.
  static final long REACHED = -(1L << 61);

  static final int NO_PARENT = -1;

  /// No node is this.
  static final int NOWHERE = -1;

  final long[] value;
  final int[] parent;
  final Changes changes;
  private final Graph graph;
  private final int flip;
  private final Heap heap;
  private int[] resting = new int[16];
  private boolean[] rests;

  /// @param flip 0 for the earliest times, 1 for the latest
  /// @param heap for use while a method runs
  Side(Graph graph, int flip, Heap heap) {
    this.graph = graph;
    this.flip = flip;
    int nodes = graph.origin + 1;
    value = new long[nodes];
    parent = new int[nodes];
    Arrays.fill(value, FAR);
    Arrays.fill(parent, NO_PARENT);
    value[graph.origin] = 0;
    this.heap = heap;
    changes = new Changes(nodes);
    rests = new boolean[0];
  }

  int flip() {
    return flip;
  }

  /// The node from which an arc leads on this side.
  int from(int arc) {
    return graph.end[arc ^ flip];
  }

  int to(int arc) {
    return graph.end[arc ^ flip ^ 1];
  }

  /// The node on which the bound of a node rests, or -1.
  int before(int node) {
    int arc = parent[node];
    return arc >= 0 ? from(arc) : arc == Graph.IMPLIED ? node ^ 1 : -1;
  }

  /// Raises what a linked claim raises, and all that follows.
  ///
  /// @return false if there is a cycle that would raise itself for ever; then the bounds are to be
  ///   put [#back]
  boolean raise(int claim) {
    return raiseBy(2 * claim) && raiseBy(2 * claim + 1);
  }

  private boolean raiseBy(int arc) {
    if (graph.weight[arc] == Graph.NONE) {
      return true;
    }
    int from = from(arc);
    int to = to(arc);
    long bound = value[from] + graph.weight[arc];
    if (bound <= value[to]) {
      return true;
    }
    if (to == from || to == graph.origin) {
      return false;
    }
    set(to, bound, arc);
    return settle(from);
  }

  private void set(int node, long bound, int arc) {
    changes.note(node, value[node], parent[node]);
    heap.hasten(node, bound - value[node]);
    value[node] = bound;
    parent[node] = arc;
  }

  /// @param tail the node from which the first arc led: if it rises, it rises itself for ever
  private boolean settle(int tail) {
    while (!heap.isEmpty()) {
      int node = heap.poll();
      long bound = value[node];
      int implied = graph.implied(node, flip);
      if (implied >= 0 && bound > value[implied]) {
        if (implied == tail) {
          return false;
        }
        set(implied, bound, Graph.IMPLIED);
      }
      for (int arc = graph.head[node]; arc >= 0; arc = graph.next[arc]) {
        long weight = graph.weight[arc ^ flip];
        int other = graph.end[arc ^ 1];
        if (weight != Graph.NONE && bound + weight > value[other]) {
          if (other == tail || other == graph.origin) {
            return false;
          }
          set(other, bound + weight, arc ^ flip);
        }
      }
    }
    return true;
  }

  /// Undoes all since the changes began.
  void back() {
    heap.clear();
    for (int i = 0; i < changes.size(); i++) {
      value[changes.node(i)] = changes.value(i);
      parent[changes.node(i)] = changes.parent(i);
    }
    changes.begin();
  }

  /// Lowers what rested on claims that are no longer linked. The rest must be free of conflicts.
  ///
  /// @param claims the first of them; each leads to its sibling
  void lower(int claims) {
    int count = fall(claims);
    for (int i = 0; i < count; i++) {
      int node = resting[i];
      heap.add(node, changes.valueOf(node) - value[node]);
    }
    settle(NOWHERE);
  }

  /// Reckons all that rests on these claims from what does not.
  ///
  /// @return how many nodes that was; [#fallen] tells which
  int fall(int claims) {
    int count = 0;
    for (int claim = claims; claim >= 0; claim = graph.sibling[claim]) {
      count = restOn(2 * claim, count);
      count = restOn(2 * claim + 1, count);
    }
    for (int i = 0; i < count; i++) {
      count = restOnNode(resting[i], count);
    }
    for (int i = 0; i < count; i++) {
      reckon(resting[i]);
    }
    for (int i = 0; i < count; i++) {
      rests[resting[i]] = false;
    }
    return count;
  }

  int fallen(int place) {
    return resting[place];
  }

  private int restOn(int arc, int count) {
    int to = to(arc);
    return parent[to] == arc ? rest(to, count) : count;
  }

  private int restOnNode(int node, int before) {
    int count = before;
    int implied = graph.implied(node, flip);
    if (implied >= 0 && parent[implied] == Graph.IMPLIED) {
      count = rest(implied, count);
    }
    for (int arc = graph.head[node]; arc >= 0; arc = graph.next[arc]) {
      int other = graph.end[arc ^ 1];
      if (parent[other] == (arc ^ flip)) {
        count = rest(other, count);
      }
    }
    return count;
  }

  private int rest(int node, int count) {
    if (rests.length == 0) {
      rests = new boolean[value.length];
    }
    if (rests[node]) {
      return count;
    }
    if (count == resting.length) {
      resting = Arrays.copyOf(resting, 2 * count);
    }
    rests[node] = true;
    resting[count] = node;
    return count + 1;
  }

  private void reckon(int node) {
    long best = FAR;
    int by = NO_PARENT;
    int implied = graph.implied(node, flip ^ 1);
    if (implied >= 0 && !rests[implied] && value[implied] > best) {
      best = value[implied];
      by = Graph.IMPLIED;
    }
    for (int arc = graph.head[node]; arc >= 0; arc = graph.next[arc]) {
      int entering = arc ^ 1 ^ flip;
      int other = graph.end[arc ^ 1];
      long weight = graph.weight[entering];
      if (weight != Graph.NONE && !rests[other] && value[other] + weight > best) {
        best = value[other] + weight;
        by = entering;
      }
    }
    changes.note(node, value[node], parent[node]);
    value[node] = best;
    parent[node] = by;
  }
}
