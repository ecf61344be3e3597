package org.attest.core.link;

/// Rows brought together by some evidence.
///
/// @param pairs that were compared
/// @param odds of these pairs
/// @param clusterOf for each row the first row of its cluster
record Clustering(Units units, Evidence evidence, long[] pairs, double[] odds, int[] clusterOf) {
  Clustering at(double threshold) {
    int[] clusters = AverageLink.clusters(units, evidence, pairs, odds, threshold);
    return new Clustering(units, evidence, pairs, odds, clusters);
  }

  boolean isOne(long pair) {
    return clusterOf[Pairs.first(pair)] == clusterOf[Pairs.second(pair)];
  }

  Linked linked() {
    return new Report(this).linked();
  }
}
