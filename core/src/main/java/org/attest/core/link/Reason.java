package org.attest.core.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Why two rows are taken for one person, in words.
final class Reason {
  private static final int FOR_MAX = 4;
  private static final int AGAINST_MAX = 2;
  private static final double TELLING = 0.3;

  private Reason() {}

  /// What speaks for it, the strongest first; then what speaks against it.
  static String of(Evidence evidence, int first, int second) {
    List<Point> points = new ArrayList<>();
    List<Field> fields = evidence.table().fields();
    for (int field = 0; field < fields.size(); field++) {
      Agreement grade = fields.get(field).grade(first, second);
      if (grade != Agreement.UNTOLD) {
        double weight = evidence.of(field, first, second);
        points.add(new Point(weight, fields.get(field).words(grade)));
      }
    }
    points.sort(Comparator.comparingDouble((Point point) -> -Math.abs(point.weight())));
    List<String> pro = words(points, 1, FOR_MAX);
    List<String> contra = words(points, -1, AGAINST_MAX);
    String reason = pro.isEmpty() ? "nothing contradicts it" : String.join("; ", pro);
    return contra.isEmpty() ? reason : reason + "; although " + String.join(", ", contra);
  }

  private static List<String> words(List<Point> points, int sign, int most) {
    return points.stream()
        .filter(point -> point.weight() * sign >= TELLING)
        .limit(most)
        .map(Point::words)
        .toList();
  }

  private record Point(double weight, String words) {}
}
