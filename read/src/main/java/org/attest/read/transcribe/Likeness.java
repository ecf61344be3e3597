package org.attest.read.transcribe;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Chooses between encodings that statistics confuse, because their letters stand at nearly the
/// same codes: by what would be odd in words, a sign between two letters or a capital within.
final class Likeness {
  private static final int LOOKED_AT_MOST = 60_000;
  private static final List<List<Charset>> FAMILIES =
      Stream.of(
              List.of("windows-1251", "KOI8-R", "KOI8-U", "IBM866", "ISO-8859-5", "x-MacCyrillic"),
              List.of("windows-1252", "IBM850", "x-MacRoman"),
              List.of("windows-1250", "ISO-8859-2", "IBM852"),
              List.of("windows-1253", "ISO-8859-7"))
          .map(names -> names.stream().flatMap(name -> Decoding.charset(name).stream()).toList())
          .toList();

  private static final String WORDS_OF_ONE_LETTER =
      "àÀéÉèÈóÓòÒôÔåÅöÖáÁíÍяЯиИвВсСкКоОуУаАіІйзеЕοΟηΗו" + "وๆ";

  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "m", "t", "s", "c", "n", "qu", "un", "o", "b", "v", "dell", "nell", "sull",
          "dall", "all", "quell", "jusqu", "lorsqu", "puisqu", "quelqu", "aujourd");
  private static final Set<String> ENDINGS = Set.of("s", "t", "re", "ve", "ll", "d", "m");

  /// A word of Greek has one of these.
  private static final String GREEK_ACCENTED = "άέήίόύώΐΰ";

  private Likeness() {}

  /// The member of the guess's family that makes the fewest odd words; the guess itself, if no
  /// other makes fewer.
  static Charset settle(Charset guess, byte[] bytes) {
    Optional<List<Charset>> family = FAMILIES.stream().filter(f -> f.contains(guess)).findFirst();
    List<Charset> candidates = new ArrayList<>(family.orElse(List.of()));
    if (!guess.name().startsWith("x-Mac")) {
      candidates.remove(guess);
      candidates.addFirst(guess);
    }
    Charset best = guess;
    long least = Long.MAX_VALUE;
    for (Charset candidate : candidates) {
      long odd = odd(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT_MOST), candidate));
      if (odd < least) {
        best = candidate;
        least = odd;
      }
    }
    return best;
  }

  /// How much in a text stands where it cannot in words: a capital within, letters of two scripts
  /// side by side, a sign inside a word.
  static long odd(String text) {
    long odd = 0;
    int accents = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      if (Character.isLetter(c)) {
        boolean isAccented = GREEK_ACCENTED.indexOf(c) >= 0;
        accents = (Character.isLetter(before) ? accents : 0) + (isAccented ? 1 : 0);
        odd += oddLetter(before, c, after) + (isAccented && accents > 1 ? 1 : 0);
      } else if (c > 0x7F && !isAccent(c)) {
        odd += oddSign(text, i, before, after);
      }
    }
    return odd;
  }

  private static int oddLetter(char before, char c, char after) {
    boolean isJoined = Character.isLetter(before);
    boolean capitalWithin = Character.isUpperCase(c) && Character.isLowerCase(before);
    boolean mixed = isJoined && script(c) != script(before);
    boolean wide = isFullWidth(c) != isFullWidth(before) && isJoined && c != before && isLatin(c);
    boolean isAlone =
        c > 0x7F
            && !isJoined
            && !Character.isLetter(after)
            && script(c) != UnicodeScript.HAN
            && WORDS_OF_ONE_LETTER.indexOf(c) < 0;
    return (capitalWithin ? 1 : 0) + (mixed || wide ? 1 : 0) + (isAlone ? 1 : 0);
  }

  private static boolean isLatin(char c) {
    return UnicodeScript.of(c) == UnicodeScript.LATIN;
  }

  private static boolean isFullWidth(char c) {
    return c >= 0xFF00;
  }

  private static UnicodeScript script(char c) {
    UnicodeScript script = UnicodeScript.of(c);
    return switch (script) {
      case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> UnicodeScript.HAN;
      default -> script;
    };
  }

  private static int oddSign(String text, int at, char before, char after) {
    boolean within = Character.isLetter(before) && Character.isLetter(after);
    char c = text.charAt(at);
    return switch (c) {
      case '’' -> isApostrophe(text, at, before, after) ? 0 : 1;
      case '–', '—' -> within ? 1 : 0;
      case '…' -> within || isFollowedBySmall(text, at) ? 1 : 0;
      case '‚', '„' -> Character.isLetter(before) ? 1 : 0;
      case '§', '€', '£' -> Character.isLetter(before) || isBare(text, at) ? 1 : 0;
      case '\u00a0' -> within ? 1 : 0;
      case '\u00ad' -> 0;
      case '‡' -> Character.isLetter(before) ? 1 : 0;
      default -> (within ? 2 : 0) + (isPrinted(c) ? 0 : 2);
    };
  }

  /// Whether neither a number nor a word stands beside a sign that belongs to one.
  private static boolean isBare(String text, int at) {
    String around =
        text.substring(Math.max(0, at - 2), at)
            + text.substring(at + 1, Math.min(text.length(), at + 3));
    return around.chars().noneMatch(Character::isDigit);
  }

  private static boolean isFollowedBySmall(String text, int at) {
    return at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2));
  }

  /// Whether it closes a quotation, or parts a word as it does in French, Italian and English:
  /// after its first letters or before its last.
  private static boolean isApostrophe(String text, int at, char before, char after) {
    if (!Character.isLetter(after)) {
      return true;
    }
    if (!Character.isLetter(before)) {
      return false;
    }
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return ELIDED.contains(text.substring(start, at).toLowerCase(Locale.ROOT))
        || ENDINGS.contains(text.substring(at + 1, end));
  }

  /// Whether it stands on or under a letter, as vowels do in Thai and Hebrew.
  private static boolean isAccent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /// Whether printed prose has this sign beyond ASCII.
  static boolean isPrintedOrJoins(int c) {
    return c < 0x10000 && (joinsWords((char) c) || isPrinted((char) c));
  }

  private static boolean joinsWords(char c) {
    return c == '’' || c == '–' || c == '—' || c == '\u00ad' || c == '\u00a0' || c == '…';
  }

  /// The signs beyond ASCII that printed prose has.
  private static boolean isPrinted(char c) {
    return "‘’‚“”„‹›«»¡¿§°№©·†‡•½¼¾£€ªº²³¹×".indexOf(c) >= 0;
  }
}
