package org.attest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Puts the lines of a page that is set in columns into the order of reading.
///
/// Some programs write a page row by row, across its columns. Where the gaps of enough rows stand
/// above one another, with words enough on both sides to be prose and not a table, they are a
/// gutter: what is left of it is read first, then what is right of it. A line across the gutter
/// ends what stands above it.
final class Columns {
  private static final int ROWS_MIN = 5;
  private static final double CROSSING_MAX = 0.25;
  private static final double WORDS_MIN = 2.5;
  private static final double ALIGNED_MIN = 0.6;
  private static final double ALIGNED_WITHIN = 4;

  private Columns() {}

  /// What stands at one height.
  ///
  /// @param parts the pieces of the row between wide gaps, from left to right; never empty
  record Row(List<Line> parts) {
    Row {
      parts = List.copyOf(parts);
    }

    double left() {
      return parts.getFirst().left();
    }

    double right() {
      return parts.getLast().right();
    }

    /// The index of the first part behind this place, if a gap is there.
    Optional<Integer> gap(double x) {
      for (int i = 1; i < parts.size(); i++) {
        if (parts.get(i - 1).right() <= x && parts.get(i).left() >= x) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }

    Line whole() {
      return parts.stream().reduce(Line::followedBy).orElseThrow();
    }
  }

  static List<Line> order(List<Row> rows) {
    OptionalDouble gutter = gutter(rows);
    if (gutter.isEmpty()) {
      return rows.stream().map(Row::whole).toList();
    }
    List<Line> out = new ArrayList<>();
    List<Row> left = new ArrayList<>();
    List<Row> right = new ArrayList<>();
    double x = gutter.getAsDouble();
    for (Row row : rows) {
      Optional<Integer> gap = row.gap(x);
      if (gap.isPresent()) {
        left.add(new Row(row.parts().subList(0, gap.get())));
        right.add(new Row(row.parts().subList(gap.get(), row.parts().size())));
      } else if (row.right() <= x) {
        left.add(row);
      } else if (row.left() >= x) {
        right.add(row);
      } else {
        both(left, right, out);
        out.add(row.whole());
      }
    }
    both(left, right, out);
    return out;
  }

  private static void both(List<Row> left, List<Row> right, List<Line> out) {
    out.addAll(order(left));
    out.addAll(order(right));
    left.clear();
    right.clear();
  }

  /// The place that most gaps share, if it is a gutter.
  private static OptionalDouble gutter(List<Row> rows) {
    double best = 0;
    long most = 0;
    for (Row row : rows) {
      for (int i = 1; i < row.parts().size(); i++) {
        double x = (row.parts().get(i - 1).right() + row.parts().get(i).left()) / 2;
        long shared = rows.stream().filter(other -> other.gap(x).isPresent()).count();
        if (shared > most) {
          most = shared;
          best = x;
        }
      }
    }
    return most >= ROWS_MIN && isGutter(rows, best)
        ? OptionalDouble.of(best)
        : OptionalDouble.empty();
  }

  private static boolean isGutter(List<Row> rows, double x) {
    List<Row> split = rows.stream().filter(row -> row.gap(x).isPresent()).toList();
    int first = rows.indexOf(split.getFirst());
    int last = rows.lastIndexOf(split.getLast());
    long crossing =
        rows.subList(first, last).stream()
            .filter(row -> row.gap(x).isEmpty() && row.left() < x && row.right() > x)
            .count();
    List<Line> before = split.stream().map(row -> row.parts().get(row.gap(x).get() - 1)).toList();
    List<Line> after = split.stream().map(row -> row.parts().get(row.gap(x).get())).toList();
    return crossing <= split.size() * CROSSING_MAX
        && words(before) >= WORDS_MIN
        && words(after) >= WORDS_MIN
        && aligned(after) >= ALIGNED_MIN;
  }

  private static double words(List<Line> lines) {
    return lines.stream()
        .mapToInt(line -> line.words().split("\\s+", -1).length)
        .average()
        .orElse(0);
  }

  /// Which share of lines begins at about the same place as most of them.
  private static double aligned(List<Line> lines) {
    long most =
        lines.stream()
            .mapToLong(line ->
                lines.stream()
                    .filter(other -> Math.abs(other.left() - line.left()) < ALIGNED_WITHIN)
                    .count())
            .max()
            .orElse(0);
    return (double) most / lines.size();
  }
}
