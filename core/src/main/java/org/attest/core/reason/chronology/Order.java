package org.attest.core.reason.chronology;

/// An order of all moments in which, but for circles, each stands after those that cannot come
/// after it: that in which a search in depth leaves them, backwards (Tarjan, *Edge-disjoint
/// spanning trees and depth-first search*, 1976).
final class Order {
  private static final int DONE = -2;

  private final Graph graph;
  private final int[] order;

  /// For each node the arc at which its search goes on, or [#DONE].
  private final int[] place;

  private final int[] path;
  private int left;

  private Order(Graph graph) {
    this.graph = graph;
    order = new int[graph.origin];
    place = new int[graph.origin];
    path = new int[graph.origin];
    left = graph.origin;
  }

  static int[] of(Graph graph) {
    Order order = new Order(graph);
    boolean[] isSeen = new boolean[graph.origin + 1];
    isSeen[graph.origin] = true;
    for (int node = graph.origin - 1; node >= 0; node--) {
      if (!isSeen[node]) {
        order.search(node, isSeen);
      }
    }
    return order.order;
  }

  private void search(int start, boolean[] isSeen) {
    int depth = enter(start, 0, isSeen);
    while (depth > 0) {
      int node = path[depth - 1];
      int next = next(node, isSeen);
      if (next >= 0) {
        depth = enter(next, depth, isSeen);
      } else {
        order[--left] = node;
        depth--;
      }
    }
  }

  private int enter(int node, int depth, boolean[] isSeen) {
    isSeen[node] = true;
    place[node] = graph.head[node];
    path[depth] = node;
    return depth + 1;
  }

  /// The next unseen node that cannot come before this one, or -1.
  private int next(int node, boolean[] isSeen) {
    for (int arc = place[node]; arc >= 0; arc = graph.next[arc]) {
      int other = graph.end[arc ^ 1];
      if (graph.weight[arc] >= 0 && !isSeen[other]) {
        place[node] = graph.next[arc];
        return other;
      }
    }
    int implied = place[node] == DONE ? -1 : graph.implied(node, 0);
    place[node] = DONE;
    return implied >= 0 && !isSeen[implied] ? implied : -1;
  }
}
