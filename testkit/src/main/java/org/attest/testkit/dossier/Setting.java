package org.attest.testkit.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// How a block is set: its face, the distance of its lines, its first line's indent, and whether
/// its lines are filled to the edge.
record Setting(Face face, float leading, float indent, boolean filled) {
  /// The lines of a block: each takes as many words as it holds, and of the next as many syllables
  /// as it can.
  List<Line> lines(List<Span> spans, float width) {
    Deque<Word> left = new ArrayDeque<>(Word.of(spans, face));
    List<Line> lines = new ArrayList<>();
    while (!left.isEmpty()) {
      float begin = lines.isEmpty() ? indent : 0;
      List<Word> taken = take(left, width - begin);
      lines.add(line(taken, begin, filled && !left.isEmpty() ? width - begin : 0));
    }
    return lines;
  }

  private List<Word> take(Deque<Word> left, float room) {
    List<Word> taken = new ArrayList<>();
    while (!left.isEmpty() && fits(taken, left.getFirst(), room)) {
      taken.add(left.removeFirst());
    }
    if (!left.isEmpty()) {
      hyphenate(taken, left, room);
    }
    return taken;
  }

  private boolean fits(List<Word> taken, Word next, float room) {
    List<Word> all = new ArrayList<>(taken);
    all.add(next);
    return Line.width(runs(all)) <= room;
  }

  private void hyphenate(List<Word> taken, Deque<Word> left, float room) {
    Word next = left.removeFirst();
    for (int count = next.syllables().size() - 1; count > 0; count--) {
      if (next.syllables().get(count - 1).hyphen() && fits(taken, next.head(count), room)) {
        taken.add(next.head(count));
        left.addFirst(next.tail(count));
        return;
      }
    }
    if (taken.isEmpty()) {
      taken.add(next);
    } else {
      left.addFirst(next);
    }
  }

  /// @param fill the width to be filled by stretching the spaces, or 0 to leave them
  private Line line(List<Word> words, float begin, float fill) {
    List<Line.Run> runs = runs(words);
    long spaces = Line.spaces(runs);
    float stretch = fill == 0 || spaces == 0 ? 0 : (fill - Line.width(runs)) / spaces;
    List<Span.Mark> marks = words.stream().flatMap(w -> w.marks().stream()).toList();
    return new Line(runs, marks, begin, stretch, leading);
  }

  private static List<Line.Run> runs(List<Word> words) {
    List<Line.Run> runs = new ArrayList<>();
    for (Word word : words) {
      if (!runs.isEmpty()) {
        runs.add(new Line.Run(" ", word.face()));
      }
      runs.addAll(word.runs());
    }
    return runs;
  }
}
