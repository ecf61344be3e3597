package org.attest.core.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Brings rows together by average link: again and again the two clusters between whose rows the
/// mean evidence is best, as long as it is above a threshold (R. Sokal, C. Michener, 1958). One
/// strong pair therefore does not join two clusters whose other rows contradict each other.
///
/// The rows first fall into components that no pair above the threshold connects. In a component of
/// more than [#COMPONENT_MAX] units only stronger and stronger pairs connect, until it falls apart;
/// what never does is cut in pieces in the order of the table, so that the time stays bounded.
final class AverageLink {
  private static final int COMPONENT_MAX = 300;
  private static final int CUTS = 30;

  private final Units units;
  private final Evidence evidence;
  private final double threshold;
  private final int[] clusterOf;

  private AverageLink(Units units, Evidence evidence, double threshold) {
    this.units = units;
    this.evidence = evidence;
    this.threshold = threshold;
    this.clusterOf = units.unitOf().clone();
  }

  /// @param odds of the pairs
  /// @return for each row the first row of its cluster
  static int[] clusters(
      Units units, Evidence evidence, long[] pairs, double[] odds, double threshold) {
    AverageLink link = new AverageLink(units, evidence, threshold);
    link.cluster(pairs, odds, threshold, 0);
    int[] clusters = new int[link.clusterOf.length];
    int[] first = new int[clusters.length];
    Arrays.fill(first, -1);
    for (int row = 0; row < clusters.length; row++) {
      int cluster = link.clusterOf[units.unitOf()[row]];
      first[cluster] = first[cluster] < 0 ? row : first[cluster];
      clusters[row] = first[cluster];
    }
    return clusters;
  }

  private void cluster(long[] pairs, double[] odds, double cut, int cuts) {
    Unions unions = new Unions(clusterOf.length);
    for (int i = 0; i < pairs.length; i++) {
      if (odds[i] >= cut) {
        int first = units.unitOf()[Pairs.first(pairs[i])];
        int second = units.unitOf()[Pairs.second(pairs[i])];
        if (!units.areApart(first, second)) {
          unions.join(first, second);
        }
      }
    }
    Map<Integer, List<Integer>> components = new TreeMap<>();
    for (int row = 0; row < clusterOf.length; row++) {
      int component = unions.find(row);
      if (units.unitOf()[row] == row && component != row) {
        components.computeIfAbsent(component, first -> new ArrayList<>(List.of(first))).add(row);
      }
    }
    boolean isAnyLarge = false;
    for (List<Integer> component : components.values()) {
      if (component.size() <= COMPONENT_MAX) {
        agglomerate(component);
      } else if (cuts == CUTS) {
        inPieces(component);
      } else {
        isAnyLarge = true;
      }
    }
    if (isAnyLarge) {
      long[] left = new long[pairs.length];
      double[] leftOdds = new double[pairs.length];
      int kept = 0;
      for (int i = 0; i < pairs.length; i++) {
        int component = unions.find(units.unitOf()[Pairs.first(pairs[i])]);
        List<Integer> rows = components.getOrDefault(component, List.of());
        if (odds[i] >= cut && rows.size() > COMPONENT_MAX) {
          left[kept] = pairs[i];
          leftOdds[kept++] = odds[i];
        }
      }
      cluster(Arrays.copyOf(left, kept), Arrays.copyOf(leftOdds, kept), cut + 1, cuts + 1);
    }
  }

  private void inPieces(List<Integer> component) {
    for (int from = 0; from < component.size(); from += COMPONENT_MAX) {
      agglomerate(component.subList(from, Math.min(component.size(), from + COMPONENT_MAX)));
    }
  }

  private void agglomerate(List<Integer> component) {
    int[] clusters = new Agglomeration(component, units, evidence).clusters(threshold);
    for (int i = 0; i < clusters.length; i++) {
      clusterOf[component.get(i)] = component.get(clusters[i]);
    }
  }
}
