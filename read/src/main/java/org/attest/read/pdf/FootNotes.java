package org.attest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The notes at the foot of one page.
///
/// @param text the lines of the page that are not notes
/// @param carriedOn lines that go on with the last note of the page before
/// @param notes in order
record FootNotes(List<Line> text, List<Line> carriedOn, List<Note> notes) {
  private static final double SMALLER = 0.95;
  private static final Pattern OPENS =
      Pattern.compile(
          "^\\s*(?:\\[?(\\d{1,3})[\\]).]?|([*†‡§]{1,3}))(?:\\s+(?=\\S)|(?=[\\p{L}\\p{Pi}\\p{Ps}\"„]))");

  /// One note; the label is taken off its first line.
  record Note(String label, List<Line> lines) {}

  FootNotes {
    text = List.copyOf(text);
    carriedOn = List.copyOf(carriedOn);
    notes = List.copyOf(notes);
  }

  /// @param page the lines of one page without its frame, in reading order
  static FootNotes of(List<Line> page, BodySizes sizes) {
    List<Line> text = new ArrayList<>();
    List<Line> carriedOn = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (List<Line> column : columns(page)) {
      FootNotes foot = ofColumn(column, sizes);
      text.addAll(foot.text());
      (notes.isEmpty() ? carriedOn : notes.getLast().lines()).addAll(foot.carriedOn());
      notes.addAll(foot.notes());
    }
    return new FootNotes(text, carriedOn, notes);
  }

  /// Each column has its own foot; a new one begins where a line stands higher than the one before
  /// and to the right of it.
  private static List<List<Line>> columns(List<Line> page) {
    List<List<Line>> columns = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < page.size(); i++) {
      Line before = page.get(i - 1);
      Line line = page.get(i);
      if (line.base() < before.base() - 2 * before.size() && line.left() > before.left()) {
        columns.add(page.subList(from, i));
        from = i;
      }
    }
    columns.add(page.subList(from, page.size()));
    return columns;
  }

  private static FootNotes ofColumn(List<Line> page, BodySizes sizes) {
    int first = page.size();
    while (first > 0 && page.get(first - 1).size() < sizes.of(page.get(first - 1)) * SMALLER) {
      first--;
    }
    int opened = first;
    while (opened < page.size() && label(page.get(opened)).isEmpty()) {
      opened++;
    }
    if (first == 0 || opened == page.size()) {
      return new FootNotes(page, List.of(), List.of());
    }
    List<Note> notes = new ArrayList<>();
    for (Line line : page.subList(opened, page.size())) {
      Optional<String> label = label(line);
      if (label.isPresent() && (notes.isEmpty() || follows(notes.getLast().label(), label.get()))) {
        notes.add(new Note(label.get(), new ArrayList<>(List.of(withoutLabel(line)))));
      } else {
        notes.getLast().lines().add(line);
      }
    }
    return new FootNotes(page.subList(0, first), page.subList(first, opened), notes);
  }

  private static Optional<String> label(Line line) {
    Line.Piece piece = line.pieces().getFirst();
    if (piece.raised()) {
      return NoteCalls.label(piece.words());
    }
    Matcher matcher = OPENS.matcher(line.words());
    return matcher.find()
        ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
        : Optional.empty();
  }

  /// A number that opens a line is a label only if it comes next.
  private static boolean follows(String before, String label) {
    return !before.matches("\\d+")
        || !label.matches("\\d+")
        || Integer.parseInt(label) == Integer.parseInt(before) + 1;
  }

  /// The pieces of a line without so many of its first characters.
  private static List<Line.Piece> behind(Line line, int length) {
    List<Line.Piece> rest = new ArrayList<>();
    int left = length;
    for (Line.Piece piece : line.pieces()) {
      String words =
          rest.isEmpty() && left == length ? piece.words().stripLeading() : piece.words();
      int gone = Math.min(left, words.length());
      left -= gone;
      if (gone < words.length()) {
        rest.add(piece.with(words.substring(gone)));
      }
    }
    return rest;
  }

  private static Line withoutLabel(Line line) {
    List<Line.Piece> rest;
    if (line.pieces().getFirst().raised()) {
      rest = line.pieces().subList(1, line.pieces().size());
    } else {
      Matcher matcher = OPENS.matcher(line.words());
      int length = matcher.find() ? matcher.end() : 0;
      rest = behind(line, length);
    }
    return new Line(
        line.page(), line.left(), line.right(), line.base(), line.size(), line.bold(), rest);
  }
}
