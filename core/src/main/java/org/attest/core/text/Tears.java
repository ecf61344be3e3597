package org.attest.core.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.core.source.Span;

/// Joins what the foot of a page has torn: a paragraph cut by a block of notes or by a bare page
/// break, and a note that goes on below a later page.
///
/// A block is torn when it ends without the end of a sentence and the next block of its kind goes
/// on.
final class Tears {
  /// A shorter block without a full stop is a title or a signature, not a torn paragraph.
  private static final int PROSE_MIN = 60;

  /// How far the rest of a note may stand from its beginning, in blocks.
  private static final int NOTE_REACH = 60;

  private static final int MARK_DIGITS = 3;
  private static final String CLOSERS = "”“\"’')]*_»›";

  private static final Pattern INTRODUCES =
      Pattern.compile("(?:also |again )?(?:in|from|sources?|see|cf)\\b");

  private Tears() {}

  static List<Block> join(String text, List<Block> blocks) {
    List<Block> work = new ArrayList<>(blocks);
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < work.size(); i++) {
      if (taken.contains(i) || !work.get(i).is(Block.Role.PROSE)) {
        continue;
      }
      work.set(i, joined(text, work, taken, i));
    }
    joinNotes(text, work, taken);
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < work.size(); i++) {
      if (!taken.contains(i)) {
        out.add(work.get(i));
      }
    }
    return out;
  }

  /// A block with all that is found to go on with it.
  private static Block joined(String text, List<Block> work, Set<Integer> taken, int first) {
    Torn torn = new Torn(text, work.get(first));
    int next = nextProse(work, taken, first);
    while (next > 0 && goesOn(text, torn, work.get(next), next > first + 1)) {
      torn.add(text, work.get(next));
      taken.add(next);
      next = nextProse(work, taken, next);
    }
    boolean isWhole = torn.stretches.size() == work.get(first).stretches().size();
    return isWhole ? work.get(first) : work.get(first).withStretches(torn.stretches);
  }

  /// A block that grows while its rest is found; nothing of it is counted twice.
  private static final class Torn {
    private final List<Span> stretches = new ArrayList<>();
    private int length = -1;
    private int squares;

    Torn(String text, Block block) {
      add(text, block);
    }

    void add(String text, Block block) {
      stretches.addAll(block.stretches());
      length += 1 + length(block);
      squares += balance(text, block, '[', ']');
    }
  }

  private static int length(Block block) {
    int length = block.stretches().size() - 1;
    for (Span stretch : block.stretches()) {
      length += stretch.length();
    }
    return length;
  }

  /// The next block that is prose, with nothing but notes and page marks between; -1 if there is
  /// none.
  private static int nextProse(List<Block> blocks, Set<Integer> taken, int from) {
    for (int i = from + 1; i < blocks.size(); i++) {
      boolean between = blocks.get(i).is(Block.Role.NOTE) || blocks.get(i).is(Block.Role.PAGEMARK);
      if (!between && !taken.contains(i)) {
        return blocks.get(i).is(Block.Role.PROSE) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean goesOn(String text, Torn first, Block second, boolean overNotes) {
    boolean announces = first.squares > 0 && lastSign(text, first.stretches) == ':';
    if (announces && closesBracket(text, second)) {
      return true;
    }
    if (first.length < PROSE_MIN || second.tight() || !isUnfinished(text, first.stretches)) {
      return false;
    }
    String tail = second.words(text);
    if (Headings.isLabel(tail) || INTRODUCES.matcher(tail).lookingAt()) {
      return false;
    }
    boolean lower = Character.isLowerCase(firstLetter(tail));
    boolean prose = tail.length() >= PROSE_MIN || !isUnfinished(tail);
    return lower ? tail.strip().indexOf(' ') > 0 && prose : overNotes && prose;
  }

  /// The last character that is no white space.
  private static char lastSign(String text, List<Span> stretches) {
    Span last = Layout.trim(text, stretches.getLast());
    return last.length() == 0 ? ' ' : text.charAt(last.end() - 1);
  }

  private static int firstLetter(String words) {
    int at = 0;
    while (at < words.length()
        && (Character.isWhitespace(words.charAt(at)) || words.charAt(at) == '*')) {
      at++;
    }
    return at < words.length() ? words.codePointAt(at) : ' ';
  }

  /// Whether the words break off before the end of a sentence.
  static boolean isUnfinished(String words) {
    return isUnfinished(words, List.of(new Span(0, words.length())));
  }

  private static boolean isUnfinished(String text, List<Span> stretches) {
    for (int i = stretches.size() - 1; i >= 0; i--) {
      int from = stretches.get(i).start();
      int end = stretches.get(i).end();
      if (i == stretches.size() - 1) {
        end = beforeMark(text, from, end);
      }
      while (end > from && isCloser(text.charAt(end - 1))) {
        end--;
      }
      if (end > from) {
        return ".!?…:".indexOf(text.charAt(end - 1)) < 0;
      }
    }
    return false;
  }

  private static boolean isCloser(char c) {
    return Character.isWhitespace(c) || CLOSERS.indexOf(c) >= 0 || isRaised(c);
  }

  /// The end of a stretch without the mark of a note behind its last word: `[12]`, `(12)`, `^12`,
  /// or plain digits behind the end of a sentence.
  private static int beforeMark(String text, int from, int to) {
    int end = to;
    while (end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    char last = end > from ? text.charAt(end - 1) : ' ';
    char open = last == ']' ? '[' : last == ')' ? '(' : ' ';
    int digits = open == ' ' ? end : end - 1;
    int begin = digits;
    while (begin > from && digits - begin <= MARK_DIGITS && isDigit(text.charAt(begin - 1))) {
      begin--;
    }
    if (begin == digits || digits - begin > MARK_DIGITS || begin == from) {
      return to;
    }
    char before = text.charAt(begin - 1);
    if (open != ' ') {
      return before == open ? begin - 1 : to;
    }
    return before == '^' ? begin - 1 : ".!?…".indexOf(before) >= 0 ? begin : to;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isRaised(char c) {
    return "⁰¹²³".indexOf(c) >= 0 || (c >= '⁴' && c <= '⁹');
  }

  private static boolean closesBracket(String text, Block block) {
    return balance(text, block, '[', ']') < 0 || balance(text, block, '(', ')') < 0;
  }

  /// How many more brackets are opened than closed.
  private static int balance(String text, Block block, char open, char close) {
    int balance = 0;
    for (Span stretch : block.stretches()) {
      for (int i = stretch.start(); i < stretch.end(); i++) {
        char c = text.charAt(i);
        balance += c == open ? 1 : c == close ? -1 : 0;
      }
    }
    return balance;
  }

  /// The rest of a torn note stands before the next notes, without a mark of its own.
  private static void joinNotes(String text, List<Block> work, Set<Integer> taken) {
    for (int i = 0; i < work.size(); i++) {
      Block note = work.get(i);
      if (taken.contains(i)
          || !note.is(Block.Role.NOTE)
          || note.key().isPresent() // a format that marks its notes has them whole
          || isSigned(text, note)
          || !isUnfinished(text, note.stretches())) {
        continue;
      }
      boolean open = balance(text, note, '[', ']') > 0 || balance(text, note, '(', ')') > 0;
      int rest = rest(text, work, taken, i, open);
      if (rest > 0) {
        work.set(i, note.joined(work.get(rest)));
        taken.add(rest);
      }
    }
  }

  /// A note that somebody signed has come to its end, unless a bracket is still open.
  private static boolean isSigned(String text, Block note) {
    return note.hand().filter(hand -> !hand.equals(Hands.UNSIGNED)).isPresent()
        && balance(text, note, '[', ']') == 0
        && balance(text, note, '(', ')') == 0;
  }

  private static int rest(
      String text, List<Block> work, Set<Integer> taken, int note, boolean open) {
    int last = Math.min(work.size(), note + NOTE_REACH);
    for (int i = note + 1; i < last; i++) {
      Block block = work.get(i);
      if (taken.contains(i) || !block.is(Block.Role.PROSE)) {
        continue;
      }
      boolean beforeNotes = i + 1 == work.size() || work.get(i + 1).is(Block.Role.NOTE);
      if (!beforeNotes) {
        continue;
      }
      boolean fits =
          open
              ? closesBracket(text, block)
              : i > note + 1 && Character.isLowerCase(firstLetter(block.words(text)));
      if (fits) {
        return i;
      }
    }
    return -1;
  }
}
