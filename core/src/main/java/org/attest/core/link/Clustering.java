package org.attest.core.link;

/// Rows brought together by some evidence.
final class Clustering {
  private final Units units;
  private final Evidence evidence;

  /// That were compared.
  private final long[] pairs;

  /// Of these pairs.
  private final double[] odds;

  /// For each row the first row of its cluster.
  private final int[] clusterOf;

  Clustering(Units units, Evidence evidence, long[] pairs, double[] odds, int[] clusterOf) {
    this.units = units;
    this.evidence = evidence;
    this.pairs = pairs;
    this.odds = odds;
    this.clusterOf = clusterOf;
  }

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

  Units units() {
    return units;
  }

  Evidence evidence() {
    return evidence;
  }

  long[] pairs() {
    return pairs;
  }

  double[] odds() {
    return odds;
  }

  int[] clusterOf() {
    return clusterOf;
  }
}
