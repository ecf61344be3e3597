package org.attest.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Mark;
import org.attest.core.source.Source;
import org.attest.core.source.Span;

/// Makes the reading text of a source from its parts.
///
/// Left out are marks of notes and pages, signs of emphasis, and the brackets round letters and
/// names that an editor supplied; line breaks inside a block become spaces, a word parted at a
/// line's end is joined.
final class ReadingMaker {
  /// `A[lexander]`, `P[etro]v`: letters supplied inside a word.
  private static final Probe SUPPLIED_LETTERS =
      Probe.of("[", Pattern.compile("(?<=\\p{L})\\[(\\p{Ll}+)\\]|\\[(\\p{L}+)\\](?=\\p{Ll})"));

  /// `[Alfred] Rosmer`, `Mark [Mratchny]`: a name supplied beside a name.
  private static final Probe SUPPLIED_NAME =
      Probe.of(
          "[",
          Pattern.compile(
              "\\[(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)\\](?= \\p{Lu}\\p{Ll})"
                  + "|(?<=\\p{Lu}\\p{Ll}{1,12} )\\[(\\p{Lu}\\p{Ll}+)\\](?=[ ,.;)]| and)"));

  private static final Probe EMPHASIS =
      Probe.of(
          "*",
          Pattern.compile(
              "(?<![\\p{L}\\p{N}*])\\*{1,3}(?=\\S)([^*\\n]{1,2000}?)(?<=\\S)\\*{1,3}(?![\\p{L}\\p{N}*])"));

  /// How recognition of print writes the hyphen that parts a word at a line's end, also where the
  /// lines were joined since.
  private static final Probe PARTING =
      Probe.of("¬", Pattern.compile("(?<=\\p{L})¬[ \\t]*\\n?[ \\t]*(?=\\p{Ll})"));

  /// What follows a word without a blank between.
  private static final String CLINGING = ".,;:!?)]}”’»…⁰¹²³⁴⁵⁶⁷⁸⁹*†‡";

  private final String text;

  /// Start of each stretch that is left out, to its end.
  private final NavigableMap<Integer, Integer> leftOut = new TreeMap<>();

  /// Start of each stretch that reads otherwise, to what it reads.
  private final Map<Integer, Mark.Reads> reads = new HashMap<>();

  private final StringBuilder reading;
  private final List<ReadingText.Piece> pieces = new ArrayList<>();

  ReadingMaker(Source source, List<Span> lifted) {
    this.text = source.text().value();
    this.reading = new StringBuilder(text.length() + 16);
    lifted.forEach(span -> leftOut.put(span.start(), span.end()));
    for (Mark mark : source.transcript().marks()) {
      if (mark instanceof Mark.Reads other) {
        reads.putIfAbsent(other.span().start(), other); // the outermost comes first
      } else if (mark instanceof Mark.Furniture furniture) {
        leftOut.put(furniture.span().start(), furniture.span().end());
      }
    }
    brackets(SUPPLIED_LETTERS);
    brackets(SUPPLIED_NAME);
    Probe.Run run = EMPHASIS.in(text);
    while (run.find()) {
      Matcher emphasis = run.match();
      leftOut.put(emphasis.start(), emphasis.start(1));
      leftOut.put(emphasis.end(1), emphasis.end());
    }
    Probe.Run parting = PARTING.in(text);
    while (parting.find()) {
      leftOut.put(parting.match().start(), parting.match().end());
    }
  }

  private void brackets(Probe probe) {
    Probe.Run run = probe.in(text);
    while (run.find()) {
      Matcher matcher = run.match();
      leftOut.put(matcher.start(), matcher.start() + 1);
      leftOut.put(matcher.end() - 1, matcher.end());
    }
  }

  ReadingText make(List<Part> parts) {
    List<ReadingText.Block> blocks = new ArrayList<>();
    Map<String, PartKind> kinds = new HashMap<>();
    parts.forEach(part -> kinds.put(part.id(), part.kind()));
    for (Part part : parts) {
      boolean nested = part.parent().map(kinds::get).map(kind -> !kind.isDivision()).orElse(false);
      if (!part.kind().isBlock() || nested || part.kind() == PartKind.TURN) {
        continue;
      }
      int start = reading.length();
      for (Span stretch : part.stretches()) {
        if (reading.length() > start) {
          joint(stretch);
        }
        stretch(skipLabel(part, stretch));
      }
      blocks.add(new ReadingText.Block(part.id(), new Span(start, reading.length())));
      reading.append("\n\n");
    }
    return new ReadingText(reading.toString(), blocks, pieces);
  }

  /// A note reads without its number.
  private Span skipLabel(Part part, Span stretch) {
    if (part.kind() != PartKind.NOTE
        || stretch.start() != part.span().start()
        || part.number().filter(number -> !number.isEmpty()).isEmpty()) {
      return stretch;
    }
    int at = stretch.start();
    while (at < stretch.end() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    String label = text.substring(stretch.start(), at);
    boolean isLabel =
        Notes.lowered(label).equals(part.number().get()) || label.contains(part.number().get());
    return isLabel && at < stretch.end() && label.length() < 8
        ? new Span(at + 1, stretch.end())
        : stretch;
  }

  /// Between two stretches of a torn part stands a space, unless a word was parted there.
  private void joint(Span next) {
    int last = reading.length() - 1;
    boolean parted =
        last > 0
            && (reading.charAt(last) == '-' || reading.charAt(last) == '\u00ad')
            && Character.isLowerCase(reading.charAt(last - 1))
            && Character.isLowerCase(text.charAt(next.start()));
    if (parted && !pieces.isEmpty()) {
      ReadingText.Piece piece = pieces.removeLast();
      reading.setLength(last);
      Span at = new Span(piece.at().start(), last);
      pieces.add(
          new ReadingText.Piece(
              at, new Span(piece.source().start(), piece.source().end() - 1), piece.verbatim()));
    } else if (!Character.isWhitespace(reading.charAt(last))) {
      add(" ", new Span(next.start(), next.start()), false);
    }
  }

  private void stretch(Span span) {
    int at = span.start();
    while (at < span.end()) {
      Mark.Reads other = reads.get(at);
      if (other != null && other.span().end() <= span.end() && other.span().length() > 0) {
        at = read(other, span.end());
        continue;
      }
      Integer out = leftOut.get(at);
      if (out != null && out > at) {
        at = out;
        continue;
      }
      at = plain(at, nextStop(at, span.end()));
    }
  }

  /// Reads otherwise. Where that is nothing, the blank before the words stays only if a word stands
  /// right behind them.
  ///
  /// @return where to go on
  private int read(Mark.Reads other, int end) {
    int from = other.span().start();
    int to = other.span().end();
    if (!other.reading().isEmpty()) {
      add(other.reading(), other.span(), false);
      return to;
    }
    boolean parts =
        text.charAt(from) == ' '
            && !reading.isEmpty()
            && !Character.isWhitespace(reading.charAt(reading.length() - 1))
            && to < end
            && !Character.isWhitespace(text.charAt(to))
            && CLINGING.indexOf(text.charAt(to)) < 0;
    if (parts) {
      add(" ", new Span(from, from + 1), true);
      from++;
    }
    add("", new Span(from, to), false);
    return afterDoubleBlank(to, end);
  }

  /// Where words are left out between two blanks, one of the blanks goes with them.
  private int afterDoubleBlank(int at, int end) {
    boolean before =
        reading.isEmpty() || Character.isWhitespace(reading.charAt(reading.length() - 1));
    if (before && at < end && text.charAt(at) == ' ' && !reads.containsKey(at)) {
      add("", new Span(at, at + 1), false);
      return at + 1;
    }
    return at;
  }

  private int nextStop(int at, int end) {
    Integer next = leftOut.higherKey(at);
    int stop = next == null ? end : Math.min(end, next);
    if (!reads.isEmpty()) {
      for (int i = at + 1; i < stop; i++) {
        if (reads.containsKey(i)) {
          return i;
        }
      }
    }
    return stop;
  }

  /// Words of the source as they stand, but for the breaks of lines, which become spaces or join
  /// the two halves of a word.
  private int plain(int from, int to) {
    int at = from;
    for (int line = text.indexOf('\n', at, to); line >= 0; line = text.indexOf('\n', at, to)) {
      int start = breakStart(at, line);
      int end = line + 1;
      while (end < to && isBlank(text.charAt(end))) {
        end++;
      }
      boolean parted = start == line && start > at && isParted(line);
      verbatim(at, parted ? start - 1 : start);
      if (!parted && !isAtBlockStart()) {
        add(" ", new Span(start, end), false);
      }
      at = end;
    }
    verbatim(at, to);
    return to;
  }

  /// Where the blanks before a line's end begin.
  private int breakStart(int from, int line) {
    int start = line > from && text.charAt(line - 1) == '\r' ? line - 1 : line;
    while (start > from && isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /// Whether a hyphen at the end of a line parts a word: small letters stand on both sides.
  private boolean isParted(int line) {
    char hyphen = text.charAt(line - 1);
    return (hyphen == '-' || hyphen == '\u00ad')
        && line > 1
        && line + 1 < text.length()
        && isSmall(text.codePointBefore(line - 1))
        && isSmall(text.codePointAt(line + 1));
  }

  private static boolean isSmall(int c) {
    return Character.getType(c) == Character.LOWERCASE_LETTER;
  }

  private void verbatim(int from, int to) {
    if (to > from) {
      Span at = new Span(reading.length(), reading.length() + to - from);
      reading.append(text, from, to);
      pieces.add(new ReadingText.Piece(at, new Span(from, to), true));
    }
  }

  /// What opens a block may be left out, and then the break behind it is none.
  private boolean isAtBlockStart() {
    return reading.isEmpty() || reading.charAt(reading.length() - 1) == '\n';
  }

  private void add(String words, Span from, boolean verbatim) {
    Span at = new Span(reading.length(), reading.length() + words.length());
    reading.append(words);
    pieces.add(new ReadingText.Piece(at, from, verbatim));
  }
}
