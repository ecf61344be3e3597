package org.attest.core.reason.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Chains of reasons for bounds of ranges and distances: the shortest that there is and, where two
/// are as short, that of the lower statement.
final class Chains {
  private final Graph graph;
  private final Side side;

  Chains(Graph graph, Side side) {
    this.graph = graph;
    this.side = side;
  }

  /// From the absolute bound to the moment; empty if no date reaches it.
  List<Step> of(int moment) {
    if (side.value[moment] < Side.REACHED) {
      return List.of();
    }
    Map<Integer, Integer> arcs = new HashMap<>();
    List<Integer> layer = List.of(moment);
    arcs.put(moment, Side.NO_PARENT);
    while (!arcs.containsKey(graph.origin)) {
      layer = before(layer, arcs);
    }
    return steps(arcs);
  }

  /// The nodes from which an exact arc leads into a layer, noted each with the best such arc.
  private List<Integer> before(List<Integer> layer, Map<Integer, Integer> arcs) {
    Map<Integer, Integer> found = new HashMap<>();
    List<Integer> next = new ArrayList<>();
    for (int node : layer) {
      int implied = graph.implied(node, side.flip() ^ 1);
      if (implied >= 0 && side.value[implied] == side.value[node]) {
        note(implied, Graph.IMPLIED, arcs, found, next);
      }
      for (int arc = graph.head[node]; arc >= 0; arc = graph.next[arc]) {
        int entering = arc ^ 1 ^ side.flip();
        int other = graph.end[arc ^ 1];
        long weight = graph.weight[entering];
        if (weight != Graph.NONE && side.value[other] + weight == side.value[node]) {
          note(other, entering, arcs, found, next);
        }
      }
    }
    arcs.putAll(found);
    return next;
  }

  private void note(
      int node,
      int arc,
      Map<Integer, Integer> arcs,
      Map<Integer, Integer> found,
      List<Integer> next) {
    if (arcs.containsKey(node)) {
      return;
    }
    Integer known = found.get(node);
    if (known == null) {
      next.add(node);
    }
    if (known == null || rank(arc) < rank(known)) {
      found.put(node, arc);
    }
  }

  /// By the statement, then by the moment that the arc leads to.
  private long rank(int arc) {
    return arc == Graph.IMPLIED ? -1L : ((long) graph.statement[arc >> 1] << 32) | side.to(arc);
  }

  private List<Step> steps(Map<Integer, Integer> arcs) {
    List<Step> steps = new ArrayList<>();
    int node = graph.origin;
    for (int arc = arc(arcs, node); arc != Side.NO_PARENT; arc = arc(arcs, node)) {
      boolean isDate = node == graph.origin;
      boolean isImplied = arc == Graph.IMPLIED;
      node = isImplied ? node ^ 1 : side.to(arc);
      long bound = side.flip() == 0 ? side.value[node] : -side.value[node];
      Step.Kind kind = isImplied ? Step.Kind.EVENT : isDate ? Step.Kind.RANGE : Step.Kind.DISTANCE;
      steps.add(
          new Step(
              node,
              bound,
              kind,
              isImplied ? OptionalInt.empty() : OptionalInt.of(graph.statement[arc >> 1])));
    }
    return steps;
  }

  private static int arc(Map<Integer, Integer> arcs, int node) {
    return arcs.getOrDefault(node, Side.NO_PARENT);
  }
}
