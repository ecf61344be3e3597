package org.attest.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The size of most letters of a document, in points: of those that are printed, and of those that
/// were recognised in pictures of pages, which may be of another edition.
record BodySizes(double printed, double scanned) {
  private static final double USUAL = 10;

  static BodySizes of(List<Line> lines) {
    Map<Double, Integer> printed = new HashMap<>();
    Map<Double, Integer> scanned = new HashMap<>();
    for (Line line : lines) {
      (line.isScanned() ? scanned : printed)
          .merge(line.size(), line.words().length(), Integer::sum);
    }
    return new BodySizes(most(printed), most(scanned));
  }

  double of(Line line) {
    return line.isScanned() ? scanned : printed;
  }

  private static double most(Map<Double, Integer> letters) {
    return letters.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(USUAL);
  }
}
