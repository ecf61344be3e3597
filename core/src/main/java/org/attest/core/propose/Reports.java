package org.attest.core.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The stretches that report, found by place in the logarithm of their number.
///
/// What is said is the phrase of a word, so that of two stretches one holds the other or they are
/// apart.
final class Reports {
  private final List<Report> all;

  /// For each the number of the one that holds it, or -1.
  private final int[] around;

  Reports(List<Report> reports) {
    this.all = new ArrayList<>(reports);
    all.sort(
        Comparator.comparingInt((Report each) -> each.scope().from())
            .thenComparingInt(each -> -each.scope().to()));
    this.around = new int[all.size()];
    int open = -1;
    for (int i = 0; i < around.length; i++) {
      while (open >= 0 && all.get(open).scope().to() < all.get(i).scope().to()) {
        open = around[open];
      }
      around[i] = open;
      open = i;
    }
  }

  /// Those that hold all tokens from one to before another, the outermost first.
  List<Report> around(int from, int to) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).scope().from() <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Report> out = new ArrayList<>();
    for (int at = low - 1; at >= 0; at = around[at]) {
      if (all.get(at).holds(from, to)) {
        out.addFirst(all.get(at));
      }
    }
    return out;
  }
}
