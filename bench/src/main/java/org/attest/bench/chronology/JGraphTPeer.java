package org.attest.bench.chronology;

import org.attest.core.reason.chronology.Claim;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;

/// Bounds by the Bellman-Ford of JGraphT: latest times are the shortest paths from the origin, the
/// earliest those to it.
public final class JGraphTPeer {
  private static final int ORIGIN = -1;

  private final DirectedWeightedPseudograph<Integer, DefaultWeightedEdge> forwards = graph();
  private final DirectedWeightedPseudograph<Integer, DefaultWeightedEdge> backwards = graph();
  private final int events;

  public JGraphTPeer(History history) {
    events = history.events;
    for (int moment = ORIGIN; moment < 2 * events; moment++) {
      forwards.addVertex(moment);
      backwards.addVertex(moment);
    }
    for (int begin = 0; begin < 2 * events; begin += 2) {
      add(begin + 1, begin, 0);
    }
    for (int i = 0; i < history.size(); i++) {
      if (history.most[i] != Claim.OPEN_END) {
        add(history.from[i], history.to[i], history.most[i]);
      }
      add(history.to[i], history.from[i], -history.least[i]);
    }
  }

  private static DirectedWeightedPseudograph<Integer, DefaultWeightedEdge> graph() {
    return new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
  }

  /// The second is at most so much later than the first.
  private void add(int first, int second, long most) {
    forwards.setEdgeWeight(forwards.addEdge(first, second), (double) most);
    backwards.setEdgeWeight(backwards.addEdge(second, first), (double) most);
  }

  public long[][] bounds() {
    SingleSourcePaths<Integer, DefaultWeightedEdge> late =
        new BellmanFordShortestPath<>(forwards).getPaths(ORIGIN);
    SingleSourcePaths<Integer, DefaultWeightedEdge> early =
        new BellmanFordShortestPath<>(backwards).getPaths(ORIGIN);
    long[][] bounds = new long[2][2 * events];
    for (int moment = 0; moment < 2 * events; moment++) {
      double least = early.getWeight(moment);
      double most = late.getWeight(moment);
      bounds[0][moment] = Double.isInfinite(least) ? Claim.OPEN_BEGIN : -Math.round(least);
      bounds[1][moment] = Double.isInfinite(most) ? Claim.OPEN_END : Math.round(most);
    }
    return bounds;
  }
}
