package org.attest.testkit.dossier;

import java.util.ArrayList;
import java.util.List;

/// What may not be parted by a space: syllables, and the marks of notes that cling to them.
record Word(List<Syllable> syllables) {
  /// A stretch of a word after which it may be hyphenated, unless it is the last.
  record Syllable(Line.Run run, List<Span.Mark> marks, boolean hyphen) {}

  Word {
    syllables = List.copyOf(syllables);
  }

  List<Line.Run> runs() {
    return syllables.stream().map(Syllable::run).toList();
  }

  List<Span.Mark> marks() {
    return syllables.stream().flatMap(s -> s.marks().stream()).toList();
  }

  Face face() {
    return syllables.getFirst().run().face();
  }

  /// The first `count` syllables with a hyphen behind them.
  Word head(int count) {
    List<Syllable> head = new ArrayList<>(syllables.subList(0, count));
    Line.Run last = head.removeLast().run();
    head.add(new Syllable(new Line.Run(last.text() + "-", last.face()), List.of(), false));
    return new Word(head);
  }

  /// What [head][#head] leaves for the next line.
  Word tail(int count) {
    return new Word(syllables.subList(count, syllables.size()));
  }

  static List<Word> of(List<Span> spans, Face face) {
    Splitting splitting = new Splitting();
    for (Span span : spans) {
      switch (span) {
        case Span.Words words -> splitting.add(words.text(), words.italic() ? face.italic() : face);
        case Span.Mark mark -> splitting.add(mark, face.raised());
      }
    }
    return splitting.end();
  }

  /// Words as they come out of spans; a word may begin in one span and end in the next.
  private static final class Splitting {
    private final List<Word> words = new ArrayList<>();
    private final List<Syllable> word = new ArrayList<>();

    void add(String text, Face face) {
      int begin = 0;
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) == ' ' || text.charAt(i) == Span.SOFT_HYPHEN) {
          syllable(text.substring(begin, i), face, text.charAt(i) != ' ');
          begin = i + 1;
          if (text.charAt(i) == ' ') {
            end();
          }
        }
      }
      syllable(text.substring(begin), face, false);
    }

    void add(Span.Mark mark, Face face) {
      word.add(new Syllable(new Line.Run(mark.note(), face), List.of(mark), false));
    }

    private void syllable(String text, Face face, boolean hyphen) {
      if (!text.isEmpty()) {
        word.add(new Syllable(new Line.Run(text, face), List.of(), hyphen));
      }
    }

    List<Word> end() {
      if (!word.isEmpty()) {
        words.add(new Word(word));
        word.clear();
      }
      return words;
    }
  }
}
