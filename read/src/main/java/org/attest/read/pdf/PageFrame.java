package org.attest.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The running heads and page numbers of a document.
///
/// A line in the first or last two of a page is a running head if a line with the same letters
/// stands at the same height on another page, and stands apart from the text or on a third page
/// too, or if it is the outermost and carries the page number; pages of no more than two lines
/// alone make no head. A number, Arabic or Roman, is the page number if it goes up with the pages.
/// Where a page has none, its number is counted from the nearest page that has: a preface counted
/// in Roman numbers ends where the book begins with 1.
record PageFrame(Set<Line> frame, Map<Integer, String> labels) {
  private static final int EDGE_LINES = 2;
  private static final int HEAD_LETTERS_MAX = 90;
  private static final double SAME_HEIGHT = 6;
  private static final double APART = 1.7;

  /// A line at the edge of a page, and its letters without numbers.
  ///
  /// @param apart whether it stands further from its inner neighbour than lines of one text do
  private record Edge(
      Line line, String letters, boolean outermost, boolean foot, boolean full, boolean apart) {}

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
                  byHeight.size() > EDGE_LINES,
                  isApart(byHeight, i)));
        }
      }
    }
    Map<String, List<Edge>> byLetters =
        edges.stream().collect(Collectors.groupingBy(PageFrame::folded));
    Map<PageNumber.Counting, Integer> countings = countings(edges, byLetters);
    Set<Line> frame = new HashSet<>();
    Map<Integer, String> labels = new HashMap<>();
    NavigableMap<Integer, PageNumber.Counting> counted = new TreeMap<>();
    for (Edge edge : edges) {
      int page = edge.line().page();
      Optional<PageNumber> number = counting(edge, countings);
      boolean numbered =
          number.isPresent() && (edge.letters().isEmpty() || isHead(edge, byLetters));
      boolean repeated = !edge.letters().isEmpty() && isRepeated(edge, byLetters);
      if (numbered || repeated) {
        frame.add(edge.line());
        number.ifPresent(found -> counted.put(page, found.on(page)));
        number.or(() -> roman(edge)).ifPresent(found -> labels.put(page, found.printed()));
      }
    }
    count(labels, counted, pages.size());
    boolean nothingElse = pages.stream().flatMap(List::stream).allMatch(frame::contains);
    return new PageFrame(nothingElse ? Set.of() : frame, labels);
  }

  /// Gives the pages without a number the one that follows from the nearest page with one.
  private static void count(
      Map<Integer, String> labels, NavigableMap<Integer, PageNumber.Counting> counted, int pages) {
    for (int page = 0; page < pages && !counted.isEmpty(); page++) {
      int at = page;
      nearest(counted, page).at(page).ifPresent(label -> labels.putIfAbsent(at, label));
    }
  }

  /// Where a counting begins with 1 between two pages with numbers, it holds from there on: the
  /// first page of a book seldom has its number.
  private static PageNumber.Counting nearest(
      NavigableMap<Integer, PageNumber.Counting> counted, int page) {
    Map.Entry<Integer, PageNumber.Counting> before = counted.floorEntry(page);
    Map.Entry<Integer, PageNumber.Counting> behind = counted.ceilingEntry(page);
    if (before == null || behind == null) {
      return (before == null ? behind : before).getValue();
    }
    int first = behind.getValue().first();
    boolean isBehind =
        first > before.getKey() ? page >= first : behind.getKey() - page < page - before.getKey();
    return (isBehind ? behind : before).getValue();
  }

  /// Whether a line is short, outermost, and begins or ends with its number.
  ///
  /// A number before words at the foot opens a note, unless the same words stand on another page.
  private static boolean isHead(Edge edge, Map<String, List<Edge>> byLetters) {
    String words = edge.line().words();
    boolean note = edge.foot() && !edge.letters().isEmpty() && !isRepeated(edge, byLetters);
    return edge.outermost()
        && !note
        && !edge.line().pieces().getFirst().raised()
        && !words.isEmpty()
        && words.length() < HEAD_LETTERS_MAX
        && PageNumber.isAtEdge(words);
  }

  private static String letters(Line line) {
    return PageNumber.without(line.words());
  }

  /// Lines of one text usually stand no further apart than a letter and a half is high.
  private static boolean isApart(List<Line> byHeight, int i) {
    int last = byHeight.size() - 1;
    int inner = i <= last - i ? i + 1 : i - 1;
    if (inner < 0 || inner > last) {
      return false;
    }
    double gap = Math.abs(byHeight.get(inner).base() - byHeight.get(i).base());
    return gap > APART * byHeight.get(inner).size();
  }

  private static boolean isRepeated(Edge edge, Map<String, List<Edge>> byLetters) {
    List<Edge> same =
        byLetters.getOrDefault(folded(edge), List.of()).stream()
            .filter(other ->
                other.line().page() != edge.line().page()
                    && (other.full() || edge.full())
                    && Math.abs(other.line().base() - edge.line().base()) < SAME_HEIGHT)
            .limit(2)
            .toList();
    return same.size() > 1 || (!same.isEmpty() && (edge.apart() || same.getFirst().apart()));
  }

  private static String folded(Edge edge) {
    return edge.letters().toLowerCase(Locale.ROOT);
  }

  /// How many pages speak for each counting.
  private static Map<PageNumber.Counting, Integer> countings(
      List<Edge> edges, Map<String, List<Edge>> byLetters) {
    Map<PageNumber.Counting, Integer> countings = new HashMap<>();
    Set<Map.Entry<Integer, PageNumber.Counting>> met = new HashSet<>();
    for (Edge edge : edges) {
      int page = edge.line().page();
      for (PageNumber number : isHead(edge, byLetters) ? numbers(edge) : List.<PageNumber>of()) {
        if (met.add(Map.entry(page, number.on(page)))) {
          countings.merge(number.on(page), 1, Integer::sum);
        }
      }
    }
    return countings;
  }

  private static List<PageNumber> numbers(Edge edge) {
    return PageNumber.in(edge.line().words());
  }

  private static Optional<PageNumber> counting(
      Edge edge, Map<PageNumber.Counting, Integer> countings) {
    return numbers(edge).stream()
        .filter(number -> countings.getOrDefault(number.on(edge.line().page()), 0) > 1)
        .findFirst();
  }

  private static Optional<PageNumber> roman(Edge edge) {
    return numbers(edge).stream().filter(PageNumber::isRoman).findFirst();
  }
}
