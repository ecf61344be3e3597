package org.attest.core.text;

import java.util.Arrays;
import java.util.List;

/// The words, numbers and signs of a text, cut once for all recognisers.
///
/// A word is an unbroken run of letters with their marks; a number is an unbroken run of decimal
/// digits; every other character that is no white space is a sign of its own. What a reader takes
/// for one word (`d’Artagnan`, `forty-eight`, `4th`) is several tokens that touch: a rule that
/// wants them together joins them, a rule that wants them apart has them.
///
/// Law: tokens stand in the order of the text, do not overlap, and leave out nothing but white
/// space. Places are in UTF-16 units of the text. Cutting takes time in proportion to the text, and
/// nine bytes for each token.
public final class Tokens {
  /// What a token is by its characters.
  public enum Kind {
    /// A word that begins small, or in a script without capitals.
    SMALL(0),
    /// A word that begins with a capital.
    CAPITAL(1),
    /// A word of two letters or more that are all capitals.
    CAPITALS(2),
    NUMBER(3),
    SIGN(4);

    private final byte code;

    Kind(int code) {
      this.code = (byte) code;
    }
  }

  /// By their codes.
  private static final List<Kind> KINDS = List.of(Kind.values());

  /// Set beside the kind where a token is the first word or number of a sentence.
  private static final byte OPENS = 8;

  private static final byte KIND = 7;

  /// In front of the name or number that they shorten; the point behind them ends no sentence.
  private static final Lexicon SHORTENED =
      Lexicon.of(
          "wm jos jas chas geo thos robt saml benj edw maj brig supt gov "
              + "mr mrs ms dr st prof com gen col capt lieut sgt rev hon messrs jun sen no nos vol vols pp fol fols"
              + " art ch cf ed eds fig op cit ibid viz approx jan feb mar apr aug sept sep oct nov dec");

  private static final String ENDS = ".!?…。！？";
  private static final String CLOSERS = "”’\"')]}»›*_";

  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private byte[] flags;

  private Tokens(String text) {
    this.text = text;
    int expected = text.length() / 5 + 16;
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.flags = new byte[expected];
  }

  public static Tokens of(String text) {
    Tokens out = new Tokens(text);
    out.cut();
    out.openSentences();
    return out;
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public Kind kind(int token) {
    return KINDS.get(flags[token] & KIND);
  }

  public boolean isWord(int token) {
    return (flags[token] & KIND) <= Kind.CAPITALS.code;
  }

  /// Whether a word begins with a capital.
  public boolean isCapital(int token) {
    Kind kind = kind(token);
    return kind == Kind.CAPITAL || kind == Kind.CAPITALS;
  }

  public boolean isNumber(int token) {
    return kind(token) == Kind.NUMBER;
  }

  /// Whether nothing stands between this token and the one before.
  public boolean touches(int token) {
    return token > 0 && ends[token - 1] == starts[token];
  }

  /// Whether this is the first word or number of a sentence. A blank line begins one; a point does
  /// not end one behind an initial or an abbreviation, or before a small letter.
  public boolean opensSentence(int token) {
    return (flags[token] & OPENS) != 0;
  }

  public String words(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /// The first token that ends behind this place, or [#size] if there is none.
  public int after(int place) {
    int found = Arrays.binarySearch(ends, 0, size, place);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private void cut() {
    int length = text.length();
    int at = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
        continue;
      }
      int end;
      if (isLetter(at)) {
        end = wordEnd(at);
        add(at, end, wordKind(at, end));
      } else if (Character.isDigit(c)) {
        end = at + 1;
        while (end < length && Character.isDigit(text.charAt(end))) {
          end++;
        }
        add(at, end, Kind.NUMBER);
      } else {
        end = at + Character.charCount(text.codePointAt(at));
        add(at, end, Kind.SIGN);
      }
      at = end;
    }
  }

  private boolean isLetter(int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return Character.isSurrogate(c)
        ? Character.isLetter(text.codePointAt(at))
        : Character.isLetter(c);
  }

  private int wordEnd(int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isLetter(at)) {
        at += Character.isHighSurrogate(c) ? 2 : 1;
      } else if (c >= 0x80 && isMark(c)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /// What stands on, in or between letters of one word: accents and invisible joiners.
  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private Kind wordKind(int start, int end) {
    int first = text.codePointAt(start);
    if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
      return Kind.SMALL;
    }
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return Kind.CAPITAL;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 1 ? Kind.CAPITALS : Kind.CAPITAL;
  }

  private void add(int start, int end, Kind kind) {
    if (size == starts.length) {
      int more = (int) Math.min(text.length(), size * 2L);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      flags = Arrays.copyOf(flags, more);
    }
    starts[size] = start;
    ends[size] = end;
    flags[size] = kind.code;
    size++;
  }

  private void openSentences() {
    boolean isOpen = true;
    boolean mayOpen = false;
    boolean isApart = false;
    for (int i = 0; i < size; i++) {
      isApart |= !touches(i);
      if (i > 0 && isBlankLine(ends[i - 1], starts[i])) {
        isOpen = true;
      }
      if (kind(i) == Kind.SIGN) {
        char sign = text.charAt(starts[i]);
        if (ENDS.indexOf(sign) >= 0) {
          mayOpen = sign != '.' || !isShortened(i);
          isApart = false;
        } else if (CLOSERS.indexOf(sign) < 0 && touches(i)) {
          mayOpen &= isApart;
        }
        continue;
      }
      // after a script without capitals no space need follow the end of a sentence
      boolean isSmall = kind(i) == Kind.SMALL && isCased(i);
      boolean isNext = mayOpen && !isSmall && (isApart || !isCasedScript(i));
      if (isOpen || isNext) {
        flags[i] |= OPENS;
      }
      isOpen = false;
      mayOpen = false;
    }
  }

  private boolean isCased(int token) {
    return Character.isLowerCase(text.codePointAt(starts[token]));
  }

  private boolean isCasedScript(int token) {
    return kind(token) != Kind.SMALL;
  }

  /// Whether the point at this token belongs to the word before it.
  private boolean isShortened(int point) {
    if (!touches(point) || !isWord(point - 1)) {
      return false;
    }
    int length = ends[point - 1] - starts[point - 1];
    boolean initial = length == 1 && isCapital(point - 1) && text.charAt(starts[point - 1]) != 'I';
    return initial || SHORTENED.of(text, starts[point - 1], ends[point - 1]) > 0;
  }

  private boolean isBlankLine(int from, int to) {
    int first = text.indexOf('\n', from, to);
    return first >= 0 && text.indexOf('\n', first + 1, to) >= 0;
  }
}
