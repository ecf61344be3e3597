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
/// stands at the same height on another page; it is a page number if the number in it goes up with
/// the pages.
record PageFrame(Set<Line> frame, Map<Integer, String> labels) {
  private static final Pattern NUMBER =
      Pattern.compile("(?:^|\\s)[-–—\\[(]?\\s*(\\d{1,4}|[ivxlc]{1,7})\\s*[-–—\\])]?(?:$|\\s)");
  private static final int EDGE_LINES = 2;
  private static final double SAME_HEIGHT = 6;

  /// A line at the edge of a page, and its letters without numbers.
  private record Edge(Line line, String letters, boolean top) {}

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
        boolean top = i < EDGE_LINES;
        if (top || i >= byHeight.size() - EDGE_LINES) {
          edges.add(new Edge(byHeight.get(i), letters(byHeight.get(i)), top));
        }
      }
    }
    Map<Integer, Integer> offsets = offsets(edges);
    Set<Line> frame = new HashSet<>();
    Map<Integer, String> labels = new HashMap<>();
    for (Edge edge : edges) {
      Optional<String> number = counting(edge, offsets);
      if (edge.letters().isEmpty() ? number.isPresent() : isRepeated(edge, edges)) {
        frame.add(edge.line());
        number.or(() -> roman(edge)).ifPresent(label -> labels.put(edge.line().page(), label));
      }
    }
    return new PageFrame(frame, labels);
  }

  private static String letters(Line line) {
    return NUMBER.matcher(line.words()).replaceAll(" ").strip();
  }

  private static boolean isRepeated(Edge edge, List<Edge> edges) {
    return edges.stream()
        .anyMatch(other ->
            other.line().page() != edge.line().page()
                && other.letters().equalsIgnoreCase(edge.letters())
                && Math.abs(other.line().base() - edge.line().base()) < SAME_HEIGHT);
  }

  /// How often the number in a line is so much more than its page.
  private static Map<Integer, Integer> offsets(List<Edge> edges) {
    Map<Integer, Integer> offsets = new HashMap<>();
    Set<String> counted = new HashSet<>();
    for (Edge edge : edges) {
      for (int number : numbers(edge)) {
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
