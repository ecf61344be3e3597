package org.attest.read.transcribe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.core.problem.Code;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;

/// A text being written down, block after block, with the marks on its words.
///
/// White space is folded: runs become one space, the edges of blocks and lines have none, and
/// blocks are separated by one empty line. A mark begins at the first character that is written
/// after it was opened, so that it never covers the space before its words.
public final class Transcription {
  private static final char NO_BREAK_SPACE = '\u00a0';

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Open> waiting = new ArrayList<>();
  private final int charactersMax;

  /// What stands between the last character and the next: nothing, a space, a tab, a line break.
  private String between = "";

  private int blockStart = -1;
  private int headingLevel;

  /// Whether the next character goes right behind the last, whatever blanks come between.
  private boolean glued;

  /// Whether more was to be written than may be; libraries swallow what is thrown into them.
  private boolean full;

  public Transcription(int charactersMax) {
    this.charactersMax = charactersMax;
  }

  /// The beginning of a mark; it has no place until the first character comes.
  public static final class Open {
    private int start = -1;
    private final boolean withBlank;
    private final Optional<Function<Span, Mark>> point;

    private Open(boolean withBlank, Optional<Function<Span, Mark>> point) {
      this.withBlank = withBlank;
      this.point = point;
    }
  }

  /// Writes prose, whose white space means nothing but a space.
  public void text(CharSequence words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == NO_BREAK_SPACE) {
        between(between.isEmpty() || between.equals(" ") ? "\u00a0" : between);
      } else if (c <= ' ' || c == '\ufeff') {
        between(between.isEmpty() ? " " : between);
      } else {
        put(c);
      }
    }
  }

  /// Writes words whose white space is kept inside a line; an empty line ends the block.
  public void verbatim(CharSequence words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n') {
        line();
      } else if (c == ' ' || c == '\t') {
        between(between + c);
      } else if (c > ' ' && c != '\ufeff') {
        put(c);
      }
    }
  }

  /// Ends a line inside a block; two in a row end the block, unless it is a heading.
  public void line() {
    if (between.startsWith("\n") && headingLevel == 0) {
      endBlock();
    } else {
      between("\n");
    }
  }

  /// Parts two cells of one row; an empty cell stands between two.
  public void tab() {
    between(between.startsWith("\t") ? between + "\t" : "\t");
  }

  /// Ends the block, so that the next character begins another.
  public void endBlock() {
    if (blockStart >= 0) {
      Span span = new Span(blockStart, text.length());
      marks.add(headingLevel > 0 ? new Mark.Heading(span, headingLevel) : new Mark.Block(span));
    }
    blockStart = -1;
    headingLevel = 0;
    between = "";
    glued = false;
  }

  /// Ends the block; the next one is a heading.
  public void heading(int level) {
    endBlock();
    headingLevel = level;
  }

  public Open open() {
    return open(false);
  }

  /// The same, but the mark covers the space before its words too, if there is one.
  public Open openWithBlank() {
    return open(true);
  }

  private Open open(boolean withBlank) {
    Open open = new Open(withBlank, Optional.empty());
    waiting.add(open);
    return open;
  }

  /// What stands between two places without the blanks at its ends; empty where there is nothing.
  public Optional<Span> words(int from, int to) {
    int start = from;
    int end = Math.min(to, text.length());
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /// Sets a mark on words that stand already.
  public void mark(Mark mark) {
    marks.add(mark);
  }

  /// Swallows the blanks between the last character of a block and the next.
  public void glue() {
    glued = blockStart >= 0;
    between = glued ? "" : between;
  }

  /// Sets a mark on everything that was written since it was opened; where nothing was, there is no
  /// mark.
  public void close(Open open, Function<Span, Mark> mark) {
    if (open.start < 0) {
      waiting.remove(open);
    } else {
      marks.add(mark.apply(new Span(open.start, text.length())));
    }
  }

  /// Sets a mark on the empty place before the next character.
  public void point(Function<Span, Mark> mark) {
    waiting.add(new Open(false, Optional.of(mark)));
  }

  /// Appends all blocks of another text, with their marks.
  public void append(Transcript other) {
    endBlock();
    if (other.text().value().isBlank()) {
      return;
    }
    room(other.text().length() + 2);
    separate();
    int shift = text.length();
    place(shift);
    text.append(other.text().value());
    for (Mark mark : other.marks()) {
      // a page of a file inside this one is no page of this one
      if (!(mark instanceof Mark.Facsimile)) {
        marks.add(moved(mark, shift));
      }
    }
  }

  /// Whether nothing was written yet.
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// Whether these words were written, in a row.
  public boolean has(String words) {
    return text.indexOf(words) >= 0;
  }

  /// Whether nothing was written since the last block ended.
  public boolean isBetweenBlocks() {
    return blockStart < 0;
  }

  /// The last character, blanks that are due included; a space at the beginning.
  public char last() {
    return text.isEmpty() || !between.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  /// The character before the last, blanks that are due not counted; a space at the beginning.
  public char lastButOne() {
    return text.length() < 2 ? ' ' : text.charAt(text.length() - 2);
  }

  public int length() {
    return text.length();
  }

  /// @throws Refusal P005 if more was to be written than may be, also where that was said before
  public Transcript finish(Metadata metadata) {
    room(0);
    endBlock();
    place(text.length());
    return new Transcript(SourceText.of(text.toString()), marks, metadata);
  }

  private void between(String blank) {
    if (blockStart >= 0 && !glued) {
      between = blank;
    }
  }

  private void put(char c) {
    room(3);
    if (blockStart < 0) {
      separate();
      blockStart = text.length();
    }
    int before = text.length();
    text.append(between);
    between = "";
    glued = false;
    place(before, text.length());
    text.append(c);
  }

  private void separate() {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
  }

  private void room(int more) {
    full = full || text.length() + more > charactersMax;
    if (full) {
      throw new Refusal(
          Code.TOO_LARGE,
          "its text has more than "
              + charactersMax
              + " characters; split the file or raise the limit on characters");
    }
  }

  private void place(int at) {
    place(at, at);
  }

  /// @param before where the blank before the next character stands
  private void place(int before, int at) {
    for (Open open : waiting) {
      open.start = open.withBlank ? before : at;
      open.point.ifPresent(mark -> marks.add(mark.apply(new Span(at, at))));
    }
    waiting.clear();
  }

  private static Mark moved(Mark mark, int by) {
    Span span = new Span(mark.span().start() + by, mark.span().end() + by);
    return switch (mark) {
      case Mark.Heading m -> new Mark.Heading(span, m.level());
      case Mark.Block _ -> new Mark.Block(span);
      case Mark.Division m -> new Mark.Division(span, m.kind(), m.title());
      case Mark.NoteMark m -> new Mark.NoteMark(span, m.note());
      case Mark.NoteBody m -> new Mark.NoteBody(span, m.note(), m.label(), m.hand());
      case Mark.PageBreak m -> new Mark.PageBreak(span, m.label());
      case Mark.Furniture _ -> new Mark.Furniture(span);
      case Mark.Quoted _ -> new Mark.Quoted(span);
      case Mark.Named m -> new Mark.Named(span, m.kind(), m.key(), m.called(), m.by());
      case Mark.Dated m -> new Mark.Dated(span, m.when(), m.calendar(), m.by());
      case Mark.Reads m -> new Mark.Reads(span, m.reading());
      case Mark.Emended m ->
          new Mark.Emended(span, m.kind(), m.reading(), m.witnesses(), m.detail(), m.by());
      case Mark.Written m ->
          new Mark.Written(span, m.authors(), m.addressee(), m.when(), m.place());
      case Mark.InHand m -> new Mark.InHand(span, m.hand());
      case Mark.Facsimile m -> new Mark.Facsimile(span, m.page());
      case Mark.Recognised m -> new Mark.Recognised(span, m.page(), m.confidence(), m.box());
    };
  }
}
