package org.attest.bench;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// How well clusters agree with a truth, over the rows of the truth.
///
/// @param pairs F1 of the pairs of rows in one cluster
/// @param bCubed F1 of B-cubed precision and recall (A. Bagga, B. Baldwin, 1998)
record LinkScore(double pairs, double bCubed) {
  static LinkScore of(Map<String, String> found, Map<String, String> truth) {
    Map<String, Integer> clusters = new HashMap<>();
    Map<String, Integer> persons = new HashMap<>();
    Map<Map.Entry<String, String>, Integer> both = new HashMap<>();
    truth.forEach((id, person) -> {
      String cluster = Objects.requireNonNull(found.get(id), id);
      clusters.merge(cluster, 1, Integer::sum);
      persons.merge(person, 1, Integer::sum);
      both.merge(Map.entry(cluster, person), 1, Integer::sum);
    });
    double precision = 0;
    double recall = 0;
    double right = 0;
    for (Map.Entry<Map.Entry<String, String>, Integer> each : both.entrySet()) {
      double shared = each.getValue();
      right += pairs(each.getValue());
      precision += shared * shared / clusters.getOrDefault(each.getKey().getKey(), 1);
      recall += shared * shared / persons.getOrDefault(each.getKey().getValue(), 1);
    }
    double bCubed = 2 * precision * recall / (precision + recall) / truth.size();
    return new LinkScore(2 * right / (pairs(clusters) + pairs(persons)), bCubed);
  }

  private static double pairs(Map<String, Integer> sizes) {
    return sizes.values().stream().mapToDouble(LinkScore::pairs).sum();
  }

  private static double pairs(int rows) {
    return rows * (rows - 1.0) / 2;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "pairs %.4f B3 %.4f", pairs, bCubed);
  }
}
