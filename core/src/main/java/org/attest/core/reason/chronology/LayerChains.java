package org.attest.core.reason.chronology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Chains of reasons for bounds in which choices or windows may have a part. Where they have none,
/// the chain is that of [Chains].
final class LayerChains {
  private final Graph graph;
  private final Side side;
  private final Overlay overlay;
  private final Layer layer;
  private final int flip;

  LayerChains(Graph graph, Side side, Overlay overlay) {
    this.graph = graph;
    this.side = side;
    this.overlay = overlay;
    layer = overlay.layer();
    flip = side.flip();
  }

  List<Step> of(int moment) {
    if (layer.value[flip][moment] < Side.REACHED) {
      return List.of();
    }
    List<Step> backwards = new ArrayList<>();
    List<Step> begin = List.of();
    Set<Integer> seen = new HashSet<>();
    for (int node = moment; node >= 0 && node != graph.origin && seen.add(node); ) {
      if (layer.value[flip][node] == side.value[node]) {
        begin = new Chains(graph, side).of(node);
        break;
      }
      node = step(node, backwards);
    }
    List<Step> chain = new ArrayList<>(begin);
    chain.addAll(backwards.reversed());
    return List.copyOf(chain);
  }

  /// Adds the steps that lead to a node, the last first.
  ///
  /// @return the node that they lead from, or -1
  private int step(int node, List<Step> backwards) {
    long bound = layer.value[flip][node];
    int by = layer.parent[flip][node];
    if (by == Layer.CHOICE) {
      int chooser = overlay.chooser(Layer.code(node, flip)).by.number();
      backwards.add(new Step(node, time(bound), Step.Kind.CHOICE, OptionalInt.of(chooser)));
      return -1;
    }
    int from = layer.before(node, flip);
    long reached = from < 0 ? bound : layer.reached(node, flip);
    if (reached < bound || from < 0) {
      backwards.add(new Step(node, time(bound), Step.Kind.WINDOW, ofWindow(node)));
    }
    if (from >= 0 && reached >= Side.REACHED) {
      backwards.add(new Step(node, time(reached), kind(by, from), statement(by)));
    }
    return from;
  }

  private long time(long bound) {
    return flip == 0 ? bound : -bound;
  }

  private Step.Kind kind(int by, int from) {
    if (by == Graph.IMPLIED) {
      return Step.Kind.EVENT;
    }
    return from == graph.origin ? Step.Kind.RANGE : Step.Kind.DISTANCE;
  }

  private OptionalInt statement(int by) {
    if (by == Graph.IMPLIED) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        by >= 0 ? graph.statement[by >> 1] : layer.involved.statement[(Layer.INVOLVED - by) >> 1]);
  }

  /// The first statement that holds and says that a moment lies in windows.
  private OptionalInt ofWindow(int node) {
    return overlay.all().stream()
        .filter(each ->
            each.bundles().stream()
                .filter(bundle -> bundle.isLinked)
                .flatMap(bundle -> bundle.windows.stream())
                .anyMatch(window -> window.moment() == node))
        .mapToInt(Involved::number)
        .findFirst();
  }
}
