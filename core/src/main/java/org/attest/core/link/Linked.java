package org.attest.core.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rows brought together as persons.
///
/// @param clusters the ids of each person's rows, sorted; the clusters by their first id. A row
///   that is like no other is a cluster of its own
/// @param links for each cluster the fewest links that hold it together, the strongest that there
///   are; sorted by their ids
/// @param undecided the likeliest pairs of rows in different clusters, one for each two clusters,
///   best first: what a person should look at
/// @param contradicted the decided differences that a chain of decided identities contradicts
public record Linked(
    List<List<String>> clusters,
    List<Link> links,
    List<Link> undecided,
    List<Constraints.Pair> contradicted) {
  public Linked {
    clusters = clusters.stream().map(List::copyOf).toList();
    links = List.copyOf(links);
    undecided = List.copyOf(undecided);
    contradicted = List.copyOf(contradicted);
  }

  /// For each row the first id of its cluster.
  public Map<String, String> clusterOf() {
    Map<String, String> out = new LinkedHashMap<>();
    for (List<String> cluster : clusters) {
      cluster.forEach(id -> out.put(id, cluster.getFirst()));
    }
    return out;
  }
}
