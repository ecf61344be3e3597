package org.attest.core.link;

import java.util.HashMap;
import java.util.Map;

/// How well clusters agree with a truth that is known of some rows.
final class Quality {
  private Quality() {}

  /// The mean of the F1 of pairs and the F1 of B-cubed (A. Bagga, B. Baldwin, 1998), over the rows
  /// that are known.
  ///
  /// @param known for each row its person, or -1
  static double of(int[] clusterOf, int[] known) {
    Map<Integer, Integer> found = new HashMap<>();
    Map<Integer, Integer> wanted = new HashMap<>();
    Map<Long, Integer> both = new HashMap<>();
    int rows = 0;
    for (int row = 0; row < known.length; row++) {
      if (known[row] >= 0) {
        rows++;
        found.merge(clusterOf[row], 1, Integer::sum);
        wanted.merge(known[row], 1, Integer::sum);
        both.merge(((long) clusterOf[row] << 32) | known[row], 1, Integer::sum);
      }
    }
    double right = 0;
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Long, Integer> each : both.entrySet()) {
      double shared = each.getValue();
      right += pairs(shared);
      precision += shared * shared / found.getOrDefault((int) (each.getKey() >>> 32), 1);
      recall += shared * shared / wanted.getOrDefault((int) (long) each.getKey(), 1);
    }
    double ofPairs = f1(right, sum(found), sum(wanted));
    return (ofPairs + mean(precision / Math.max(1, rows), recall / Math.max(1, rows))) / 2;
  }

  private static double sum(Map<Integer, Integer> sizes) {
    return sizes.values().stream().mapToDouble(Quality::pairs).sum();
  }

  private static double pairs(double rows) {
    return rows * (rows - 1) / 2;
  }

  private static double f1(double right, double found, double wanted) {
    return found + wanted == 0 ? 0 : 2 * right / (found + wanted);
  }

  private static double mean(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
