package org.attest.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which lines belong to one paragraph.
///
/// A paragraph ends at a change of size, at a gap wider than the lines around, before a line that
/// is set in, and after a line that ends short with the end of a sentence. Over the end of a page
/// it goes on unless one of the last two signs speaks against it.
final class Paragraphs {
  private static final double SET_IN = 5;
  private static final double SET_IN_MOST = 60;
  private static final double GAP = 1.3;
  private static final double SHORT = 0.85;
  private static final String ENDS = ".!?:;…”’\")]»";

  private final BodySizes sizes;
  private final double printedLeading;
  private final double scannedLeading;
  private final Map<Integer, Double> rightEdges = new HashMap<>();

  Paragraphs(List<Line> lines, BodySizes sizes) {
    this.sizes = sizes;
    this.printedLeading = leading(lines, sizes.printed());
    this.scannedLeading = scannedLeading(lines, sizes.scanned());
    for (Line line : lines) {
      rightEdges.merge(line.page(), line.right(), Math::max);
    }
  }

  /// Lines in groups; each group is a paragraph or a heading.
  List<List<Line>> of(List<Line> lines) {
    List<List<Line>> groups = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (groups.isEmpty() || isNew(lines, i, groups.getLast())) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(lines.get(i));
    }
    return groups;
  }

  boolean isHeading(List<Line> group) {
    Line line = group.getFirst();
    double bodySize = sizes.of(line);
    boolean large = line.size() > bodySize * 1.12;
    boolean bold = line.bold() && group.size() <= 2 && line.size() >= bodySize * 0.98;
    return (large || bold) && group.size() <= 4 && !line.words().isEmpty();
  }

  private boolean isNew(List<Line> lines, int at, List<Line> group) {
    Line before = lines.get(at - 1);
    Line line = lines.get(at);
    if (Math.abs(line.size() - before.size()) > 0.6 || line.bold() != before.bold()) {
      return true;
    }
    if (isHeading(group)) {
      return line.page() != before.page() || line.base() - before.base() > line.size() * 2;
    }
    if (line.page() != before.page() || line.base() < before.base()) {
      return isSetIn(lines, at) || endsShort(before);
    }
    double step = line.base() - before.base();
    double leading = line.isScanned() ? scannedLeading : printedLeading;
    double usual = Math.max(leading * line.size() / sizes.of(line), line.size());
    boolean setOut = group.size() > 1 && isSetIn(before, line);
    return step > usual * GAP || setOut || isSetIn(lines, at) || endsShort(before);
  }

  /// Whether a line begins to the right of the one after it or of the one before it.
  private static boolean isSetIn(List<Line> lines, int at) {
    Line line = lines.get(at);
    return (at + 1 < lines.size() && isSetIn(line, lines.get(at + 1)))
        || (at > 0 && isSetIn(line, lines.get(at - 1)));
  }

  private static boolean isSetIn(Line line, Line other) {
    double by = line.left() - other.left();
    return line.page() == other.page()
        && Math.abs(line.size() - other.size()) < 0.6
        && by > SET_IN
        && by < SET_IN_MOST;
  }

  private boolean endsShort(Line line) {
    String words = line.words();
    double edge = rightEdges.getOrDefault(line.page(), line.right());
    return !words.isEmpty()
        && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0
        && line.right() < edge * SHORT;
  }

  /// The usual distance from one line of a scan to the next; it is measured less exactly than in
  /// print, so that no two may be the same.
  private static double scannedLeading(List<Line> lines, double bodySize) {
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      double step = line.base() - lines.get(i - 1).base();
      if (line.isScanned()
          && line.page() == lines.get(i - 1).page()
          && Math.abs(line.size() - bodySize) < 0.6
          && step > 0
          && step < bodySize * 4) {
        steps.add(step);
      }
    }
    steps.sort(Double::compare);
    return steps.isEmpty() ? bodySize * 1.2 : steps.get(steps.size() / 2);
  }

  /// The usual distance from one line to the next.
  private static double leading(List<Line> lines, double bodySize) {
    Map<Long, Integer> steps = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      double step = line.base() - lines.get(i - 1).base();
      if (line.page() == lines.get(i - 1).page()
          && Math.abs(line.size() - bodySize) < 0.6
          && step > 0
          && step < bodySize * 4) {
        steps.merge(Math.round(step * 2), 1, Integer::sum);
      }
    }
    return steps.entrySet().stream()
        .max(
            Map.Entry.<Long, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed()))
        .map(e -> e.getKey() / 2.0)
        .orElse(bodySize * 1.2);
  }
}
