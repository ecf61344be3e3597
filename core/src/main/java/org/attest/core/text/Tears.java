package org.attest.core.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final String CLOSERS = "”“\"’')]*_»›";

  /// The mark of a note behind the last word.
  private static final Pattern LAST_MARK =
      Pattern.compile("(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\^\\d{1,3}|(?<=[.!?…])\\d{1,3})\\s*$");

  private static final Pattern INTRODUCES =
      Pattern.compile("(?:also |again )?(?:in|from|sources?|see|cf)\\b\\s*:?.*", Pattern.DOTALL);

  private Tears() {}

  static List<Block> join(String text, List<Block> blocks) {
    List<Block> work = new ArrayList<>(blocks);
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < work.size(); i++) {
      if (taken.contains(i) || !work.get(i).is(Block.Role.PROSE)) {
        continue;
      }
      int next = nextProse(work, taken, i);
      while (next > 0 && goesOn(text, work.get(i), work.get(next), next > i + 1)) {
        work.set(i, work.get(i).joined(work.get(next)));
        taken.add(next);
        next = nextProse(work, taken, next);
      }
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

  private static boolean goesOn(String text, Block first, Block second, boolean overNotes) {
    String head = first.words(text);
    String tail = second.words(text);
    if (opensBracket(head) && closesBracket(tail) && head.strip().endsWith(":")) {
      return true;
    }
    if (head.length() < PROSE_MIN || second.tight() || !isUnfinished(head)) {
      return false;
    }
    if (Headings.isLabel(tail) || INTRODUCES.matcher(tail).matches()) {
      return false;
    }
    boolean lower = Character.isLowerCase(firstLetter(tail));
    boolean prose = tail.length() >= PROSE_MIN || !isUnfinished(tail);
    return lower ? tail.strip().indexOf(' ') > 0 && prose : overNotes && prose;
  }

  private static int firstLetter(String words) {
    return words
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != '*')
        .findFirst()
        .orElse(' ');
  }

  /// Whether the words break off before the end of a sentence.
  static boolean isUnfinished(String words) {
    Matcher mark = LAST_MARK.matcher(words);
    int end = mark.find() ? mark.start() : words.length();
    while (end > 0) {
      char c = words.charAt(end - 1);
      if (Character.isWhitespace(c) || CLOSERS.indexOf(c) >= 0 || isRaised(c)) {
        end--;
      } else {
        break;
      }
    }
    return end > 0 && ".!?…:".indexOf(words.charAt(end - 1)) < 0;
  }

  private static boolean isRaised(char c) {
    return "⁰¹²³".indexOf(c) >= 0 || (c >= '⁴' && c <= '⁹');
  }

  private static boolean opensBracket(String words) {
    return balance(words, '[', ']') > 0;
  }

  private static boolean closesBracket(String words) {
    return balance(words, '[', ']') < 0 || balance(words, '(', ')') < 0;
  }

  private static long balance(String words, char open, char close) {
    return words.chars().filter(c -> c == open).count()
        - words.chars().filter(c -> c == close).count();
  }

  /// The rest of a torn note stands before the next notes, without a mark of its own.
  private static void joinNotes(String text, List<Block> work, Set<Integer> taken) {
    for (int i = 0; i < work.size(); i++) {
      Block note = work.get(i);
      if (taken.contains(i)
          || !note.is(Block.Role.NOTE)
          || isSigned(text, note)
          || !isUnfinished(note.words(text))) {
        continue;
      }
      boolean open = opensBracket(note.words(text)) || balance(note.words(text), '(', ')') > 0;
      int rest = rest(text, work, taken, i, open);
      if (rest > 0) {
        work.set(i, note.joined(work.get(rest)));
        taken.add(rest);
      }
    }
  }

  /// A note that somebody signed has come to its end, unless a bracket is still open.
  private static boolean isSigned(String text, Block note) {
    String words = note.words(text);
    return note.hand().filter(hand -> !hand.equals(Hands.UNSIGNED)).isPresent()
        && balance(words, '[', ']') == 0
        && balance(words, '(', ')') == 0;
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
      String words = block.words(text);
      boolean fits =
          open ? closesBracket(words) : Character.isLowerCase(firstLetter(words)) && i > note + 1;
      if (beforeNotes && fits) {
        return i;
      }
    }
    return -1;
  }
}
