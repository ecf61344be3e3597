package org.attest.core.speech;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.source.Span;

/// Finds what stands between quotation marks, block by block.
///
/// A stretch that no mark closes ends with its block; if the next block begins with a mark, the
/// same words go on there. Marks of the same kind inside a stretch are counted, not followed: a
/// thousand of them cost no more than a thousand characters.
final class Marks {
  /// Between the marks, the marks included.
  ///
  /// @param leads whether the block begins with it
  /// @param continued whether it goes on with what the block before left open
  record Stretch(Span at, int block, boolean leads, boolean closed, boolean continued) {
    /// The same, going on with nothing.
    Stretch anew() {
      return new Stretch(at, block, leads, closed, false);
    }
  }

  private static final String DOUBLE_CLOSERS = "”\"";
  private static final String BEFORE_OPENING = "([—–-*_‘'{/";
  private static final String BEHIND_CLOSING = ".,;:!?)]—–-*_’'}/…";
  private static final String SENTENCE_SIGNS = ".,!?…—-;:_*”\"";
  private static final String ELISIONS =
      " tis twas twere twill em im er e is ave ad as ere un bout cause til till twould tain neath gainst round and n s t d ll ";

  private final String text;
  private final List<Span> blocks;
  private final boolean single;
  private final boolean reversed;

  /// @param blocks paragraphs of the text, in order
  Marks(String text, List<Span> blocks) {
    this.text = text;
    this.blocks = blocks;
    int doubles = 0;
    int singles = 0;
    int reversals = 0;
    for (Span block : blocks) {
      for (int i = block.start(); i < block.end(); i++) {
        char c = text.charAt(i);
        doubles += c == '“' || c == '«' || c == '„' || (c == '"' && opens(i, block)) ? 1 : 0;
        singles += c == '‘' || (c == '\'' && opensSingle(i, block)) ? 1 : 0;
        reversals += c == '»' && opensWord(i, block) ? 1 : c == '«' && isFree(i, block) ? -1 : 0;
      }
    }
    this.single = singles > 2 * doubles;
    this.reversed = reversals > 0;
  }

  List<Stretch> stretches() {
    List<Stretch> out = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < blocks.size(); i++) {
      open = scan(i, open, out);
    }
    return out;
  }

  /// @param continued whether the block before left a stretch open
  /// @return whether this one does
  private boolean scan(int number, boolean continued, List<Stretch> out) {
    Span block = blocks.get(number);
    int first = block.start();
    while (first < block.end() && "*_ \n".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    int at = first;
    while (at < block.end()) {
      if (!isOpening(at, block)) {
        at++;
        continue;
      }
      int end = closing(at, block, number);
      boolean closed = end >= 0;
      boolean leads = at == first;
      Span span = new Span(at, closed ? end + 1 : block.end());
      out.add(new Stretch(span, number, leads, closed, leads && continued));
      if (!closed) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  private boolean isOpening(int at, Span block) {
    char c = text.charAt(at);
    return switch (c) {
      case '“' -> !single && !closesLow(at, block);
      case '„' -> true;
      case '«' -> !reversed;
      case '»' -> reversed && opens(at, block);
      case '"' -> !single && (opens(at, block) || !isBehind(at, block));
      case '‘' -> single;
      case '\'' -> single && opensSingle(at, block);
      default -> false;
    };
  }

  /// Whether this mark, which opens in English, stands where one closes.
  private boolean closesLow(int at, Span block) {
    return isBehind(at, block) && !opens(at, block);
  }

  /// The mark that closes what opens here, or -1.
  private int closing(int from, Span block, int number) {
    char open = text.charAt(from);
    int depth = 0;
    int last = -1;
    for (int i = from + 1; i < block.end(); i++) {
      char c = text.charAt(i);
      if (open == '“' && c == '“' && !closesLow(i, block)) {
        depth++;
      } else if (open == '"' && c == '"' && opens(i, block) && !isBehind(i, block)) {
        int inner = innerClosing(i, block, number);
        if (inner < 0) {
          return depth == 0 ? i - 1 : last;
        }
        i = inner;
      } else if (closes(open, i, block)) {
        last = i;
        if (depth == 0) {
          return i;
        }
        depth--;
      }
    }
    return last;
  }

  /// Where a stretch inside an open one closes, or -1 if the open one was never closed.
  private int innerClosing(int from, Span block, int number) {
    int next = text.indexOf('"', from + 1, block.end());
    if (next < 0 || opens(next, block)) {
      return -1;
    }
    int after = text.indexOf('"', next + 1, block.end());
    boolean goesOn = after < 0 ? isOpenedAnew(number + 1) : !opens(after, block);
    return goesOn ? next : -1;
  }

  private boolean isOpenedAnew(int number) {
    if (number >= blocks.size() || blocks.get(number).length() == 0) {
      return false;
    }
    return "“\"‘'«„".indexOf(text.charAt(blocks.get(number).start())) >= 0;
  }

  private boolean closes(char open, int at, Span block) {
    char c = text.charAt(at);
    return switch (open) {
      case '“' -> DOUBLE_CLOSERS.indexOf(c) >= 0 || (c == '“' && closesLow(at, block));
      case '„' -> "“”\"‟".indexOf(c) >= 0;
      case '«' -> c == '»';
      case '»' -> c == '«';
      case '‘', '\'' -> (c == '’' || c == '\'') && closesSingle(at, block);
      default -> c == '"' || c == '”';
    };
  }

  private boolean isFree(int at, Span block) {
    return at == block.start() || isBlank(at - 1);
  }

  private boolean opensWord(int at, Span block) {
    return isFree(at, block)
        && at + 1 < block.end()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /// Whether a mark stands where one opens.
  private boolean opens(int at, Span block) {
    boolean free =
        at == block.start() || isBlank(at - 1) || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
    boolean held = at + 1 < block.end() && !isBlank(at + 1);
    boolean dash = at > block.start() && "—–-_*".indexOf(text.charAt(at - 1)) >= 0;
    return free && held && !(dash && isClosedBehind(at, block));
  }

  private boolean isClosedBehind(int at, Span block) {
    return at + 1 >= block.end() || BEHIND_CLOSING.indexOf(text.charAt(at + 1)) >= 0;
  }

  /// Whether a mark stands where one closes.
  private boolean isBehind(int at, Span block) {
    return at > block.start()
        && !isBlank(at - 1)
        && (at + 1 >= block.end()
            || isBlank(at + 1)
            || BEHIND_CLOSING.indexOf(text.charAt(at + 1)) >= 0);
  }

  private boolean opensSingle(int at, Span block) {
    if (!opens(at, block) || !Character.isLetter(text.charAt(at + 1))) {
      return at + 1 < block.end() && opens(at, block) && "—-…".indexOf(text.charAt(at + 1)) >= 0;
    }
    int end = at + 1;
    while (end < block.end() && end - at < 9 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return !ELISIONS.contains(" " + text.substring(at + 1, end) + " ");
  }

  /// Of a sign that may be an apostrophe as well.
  private boolean closesSingle(int at, Span block) {
    boolean held = at + 1 < block.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    return !held && at > block.start() && SENTENCE_SIGNS.indexOf(text.charAt(at - 1)) >= 0;
  }

  private boolean isBlank(int at) {
    return Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0';
  }
}
