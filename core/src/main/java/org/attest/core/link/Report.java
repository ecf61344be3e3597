package org.attest.core.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Tells what was found: clusters, the links that hold them together, and what is undecided.
final class Report {
  private static final int UNDECIDED_MAX = 2000;
  private static final double UNDECIDED_MIN = -1;

  private final Clustering found;
  private final Table table;
  private final Units units;

  Report(Clustering found) {
    this.found = found;
    this.table = found.evidence().table();
    this.units = found.units();
  }

  Linked linked() {
    Map<Integer, List<String>> clusters = new TreeMap<>();
    for (int row = 0; row < table.size(); row++) {
      clusters.computeIfAbsent(found.clusterOf()[row], _ -> new ArrayList<>()).add(id(row));
    }
    List<List<String>> sorted = new ArrayList<>();
    for (List<String> cluster : clusters.values()) {
      sorted.add(cluster.stream().sorted().toList());
    }
    sorted.sort(Comparator.comparing(List::getFirst));
    return new Linked(sorted, links(), undecided(), units.contradicted());
  }

  private String id(int row) {
    return table.ids().get(row);
  }

  /// A tree of the strongest links of each cluster (J. Kruskal, 1956).
  private List<Link> links() {
    Unions unions = new Unions(table.size());
    List<Link> links = new ArrayList<>();
    for (List<Integer> rows : units.members().values()) {
      for (int i = 1; i < rows.size(); i++) {
        unions.join(rows.get(i - 1), rows.get(i));
        links.add(link(rows.get(i - 1), rows.get(i), 1, "decided"));
      }
    }
    for (int place : strongestFirst(true)) {
      int first = Pairs.first(found.pairs()[place]);
      int second = Pairs.second(found.pairs()[place]);
      if (unions.find(first) != unions.find(second)) {
        unions.join(first, second);
        links.add(link(first, second));
      }
    }
    for (int row = 0; row < table.size(); row++) {
      int cluster = found.clusterOf()[row];
      if (unions.find(row) != unions.find(cluster)) {
        unions.join(row, cluster);
        links.add(link(cluster, row));
      }
    }
    links.sort(Comparator.comparing(Link::first).thenComparing(Link::second));
    return links;
  }

  /// The places of the pairs within clusters, or of those between them that are likely enough.
  private int[] strongestFirst(boolean within) {
    double[] odds = found.odds();
    long[] order = new long[odds.length];
    int kept = 0;
    for (int i = 0; i < odds.length; i++) {
      boolean isWanted = found.isOne(found.pairs()[i]) == within;
      if (isWanted && (within || odds[i] >= UNDECIDED_MIN)) {
        long strength = Math.round(Math.clamp(odds[i], -500, 500) * 1e6) + 1_000_000_000L;
        order[kept++] = (-strength << 31) | i;
      }
    }
    Arrays.sort(order, 0, kept);
    int[] places = new int[kept];
    for (int i = 0; i < kept; i++) {
      places[i] = (int) (order[i] & 0x7FFFFFFF);
    }
    return places;
  }

  private List<Link> undecided() {
    List<Link> links = new ArrayList<>();
    Set<Long> told = new HashSet<>();
    for (int place : strongestFirst(false)) {
      int first = Pairs.first(found.pairs()[place]);
      int second = Pairs.second(found.pairs()[place]);
      boolean apart = units.areApart(units.unitOf()[first], units.unitOf()[second]);
      long clusters = Pairs.of(found.clusterOf()[first], found.clusterOf()[second]);
      if (!apart && told.add(clusters) && links.size() < UNDECIDED_MAX) {
        links.add(link(first, second));
      }
    }
    return links;
  }

  private Link link(int first, int second) {
    double odds = found.evidence().of(first, second);
    String reason = Reason.of(found.evidence(), first, second);
    return link(first, second, Evidence.probability(odds), reason);
  }

  private Link link(int first, int second, double score, String reason) {
    String a = id(first);
    String b = id(second);
    return a.compareTo(b) <= 0 ? new Link(a, b, score, reason) : new Link(b, a, score, reason);
  }
}
