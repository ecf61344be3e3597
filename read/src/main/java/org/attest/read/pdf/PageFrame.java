package org.attest.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The running heads and page numbers of a document.
///
/// A line in the first or last two of a page is a running head if a line with the same letters
/// stands at the same height on another page, or if it is the outermost and carries the page
/// number; pages of no more than two lines alone make no head. A number is the page number if it
/// goes up with the pages. Where a page has none, its number is counted from those that have.
record PageFrame(Set<Line> frame, Map<Integer, String> labels) {
  private static final Pattern NUMBER =
      Pattern.compile("(?:^|\\s)[-–—\\[(]?\\s*(\\d{1,4}|[ivxlc]{1,7})\\s*[-–—\\])]?(?:$|\\s)");
  private static final int EDGE_LINES = 2;
  private static final int HEAD_LETTERS_MAX = 90;
  private static final double SAME_HEIGHT = 6;

  /// A line at the edge of a page, and its letters without numbers.
  private record Edge(Line line, String letters, boolean outermost, boolean foot, boolean full) {}

  PageFrame {
    frame = Set.copyOf(frame);
    labels = Map.copyOf(labels);
  }

  static PageFrame of(List<List<Line>> pages) {
    List<Edge> edges = new ArrayList<>();
    for (List<Line> page : pages) {
      List<Line> byHeight =
          page.stream().sorted(java.util.Comparator.comparingDouble(Line::base)).toList();
      for (int i = 0; i < byHeight.size(); i++) {
        int toEdge = Math.min(i, byHeight.size() - 1 - i);
        if (toEdge < EDGE_LINES) {
          edges.add(
              new Edge(
                  byHeight.get(i),
                  letters(byHeight.get(i)),
                  toEdge == 0,
                  i > 0 && toEdge < i,
                  byHeight.size() > EDGE_LINES));
        }
      }
    }
    Map<Integer, Integer> offsets = offsets(edges);
    Set<Line> frame = new HashSet<>();
    Map<Integer, String> labels = new HashMap<>();
    for (Edge edge : edges) {
      Optional<String> number = counting(edge, offsets);
      boolean numbered = number.isPresent() && (edge.letters().isEmpty() || isHead(edge, edges));
      boolean repeated = !edge.letters().isEmpty() && isRepeated(edge, edges);
      if (numbered || repeated) {
        frame.add(edge.line());
        number.or(() -> roman(edge)).ifPresent(label -> labels.put(edge.line().page(), label));
      }
    }
    offsets.entrySet().stream()
        .filter(e -> e.getValue() > 1)
        .max(Map.Entry.comparingByValue())
        .ifPresent(e -> count(labels, e.getKey(), pages.size()));
    boolean nothingElse = pages.stream().flatMap(List::stream).allMatch(frame::contains);
    return new PageFrame(nothingElse ? Set.of() : frame, labels);
  }

  /// Gives the pages without a number the one that follows from the others.
  private static void count(Map<Integer, String> labels, int offset, int pages) {
    for (int page = 0; page < pages; page++) {
      if (page + offset > 0) {
        labels.putIfAbsent(page, String.valueOf(page + offset));
      }
    }
  }

  /// Whether a line is short, outermost, and begins or ends with its number.
  ///
  /// A number before words at the foot opens a note, unless the same words stand on another page.
  private static boolean isHead(Edge edge, List<Edge> edges) {
    String words = edge.line().words();
    boolean note = edge.foot() && !edge.letters().isEmpty() && !isRepeated(edge, edges);
    return edge.outermost()
        && !note
        && !edge.line().pieces().getFirst().raised()
        && !words.isEmpty()
        && words.length() < HEAD_LETTERS_MAX
        && (Character.isDigit(words.charAt(0))
            || Character.isDigit(words.charAt(words.length() - 1)));
  }

  private static String letters(Line line) {
    return NUMBER.matcher(line.words()).replaceAll(" ").strip();
  }

  private static boolean isRepeated(Edge edge, List<Edge> edges) {
    return edges.stream()
        .anyMatch(other ->
            other.line().page() != edge.line().page()
                && (other.full() || edge.full())
                && other.letters().equalsIgnoreCase(edge.letters())
                && Math.abs(other.line().base() - edge.line().base()) < SAME_HEIGHT);
  }

  /// How often the number in a line is so much more than its page.
  private static Map<Integer, Integer> offsets(List<Edge> edges) {
    Map<Integer, Integer> offsets = new HashMap<>();
    Set<String> counted = new HashSet<>();
    for (Edge edge : edges) {
      for (int number : isHead(edge, edges) ? numbers(edge) : List.<Integer>of()) {
        int offset = number - edge.line().page();
        if (counted.add(edge.line().page() + " " + offset)) {
          offsets.merge(offset, 1, Integer::sum);
        }
      }
    }
    return offsets;
  }

  private static List<Integer> numbers(Edge edge) {
    List<Integer> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(edge.line().words());
    while (matcher.find()) {
      if (Character.isDigit(matcher.group(1).charAt(0))) {
        numbers.add(Integer.parseInt(matcher.group(1)));
      }
    }
    return numbers;
  }

  private static Optional<String> counting(Edge edge, Map<Integer, Integer> offsets) {
    return numbers(edge).stream()
        .filter(n -> offsets.getOrDefault(n - edge.line().page(), 0) > 1)
        .map(String::valueOf)
        .findFirst();
  }

  private static Optional<String> roman(Edge edge) {
    Matcher matcher = NUMBER.matcher(edge.line().words());
    return matcher.find() && !Character.isDigit(matcher.group(1).charAt(0))
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }
}
