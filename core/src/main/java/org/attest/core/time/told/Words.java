package org.attest.core.time.told;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into the items from which rules start: words and phrases of the vocabulary, numbers,
/// signs. All that lies between them, however long, is one item that nothing matches.
final class Words {
  private static final int NUM_DIGITS = 2;
  private static final int YEAR_DIGITS = 4;
  private static final int YEAR_FROM = 1000;
  private static final int YEAR_TO = 2199;
  private static final int DIGITS_MAX = 7;
  private static final int WORD_MAX = 40;

  private final String text;
  private final Vocabulary vocabulary;
  private final List<Item> out = new ArrayList<>();
  private int at;

  /// Where the stretch began that no rule knows, -1 outside of one.
  private int strange = -1;

  private boolean isApart = true;

  private Words(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  static List<Item> of(String text, Vocabulary vocabulary) {
    Words words = new Words(text, vocabulary);
    words.cut();
    return words.out;
  }

  private void cut() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blanks();
      } else if (c >= '0' && c <= '9') {
        number();
      } else {
        word();
      }
    }
    close(text.length());
  }

  private void blanks() {
    int lines = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        break;
      }
      lines += c == '\n' ? 1 : 0;
      at++;
    }
    if (lines > 1) {
      close(at);
      isApart = true;
    }
  }

  private void number() {
    int start = at;
    long value = digits();
    int digits = at - start;
    if (isGrouped()) {
      while (isGrouped()) {
        at++;
        digits();
      }
      add(start, at, List.of(new Sense(Kind.BIG, 0, false)));
      return;
    }
    if (at + 1 < text.length()
        && text.charAt(at) == '.'
        && "ºª°".indexOf(text.charAt(at + 1)) >= 0) {
      at += 2;
      add(start, at, List.of(new Sense(Kind.ORD, (int) value, false)));
      return;
    }
    int suffix = wordEnd(at);
    if (digits <= NUM_DIGITS + 1
        && suffix > at
        && suffix - at < 4
        && vocabulary.isSuffix(Vocabulary.fold(text.substring(at, suffix)))) {
      at = suffix;
      add(start, at, List.of(new Sense(Kind.ORD, (int) value, false)));
      return;
    }
    Kind kind =
        digits <= NUM_DIGITS
            ? Kind.NUM
            : digits == YEAR_DIGITS && value >= YEAR_FROM && value <= YEAR_TO
                ? Kind.YEAR
                : Kind.BIG;
    add(start, at, List.of(new Sense(kind, (int) value, false)));
  }

  private long digits() {
    int start = at;
    long value = 0;
    while (at < text.length() && isDigit(at)) {
      value = at - start < DIGITS_MAX ? value * 10 + text.charAt(at) - '0' : value;
      at++;
    }
    return value;
  }

  /// Whether a comma or point and three figures follow, as within `19,240`.
  private boolean isGrouped() {
    if (at + 3 >= text.length() || (text.charAt(at) != ',' && text.charAt(at) != '.')) {
      return false;
    }
    return isDigit(at + 1)
        && isDigit(at + 2)
        && isDigit(at + 3)
        && (at + 4 >= text.length() || !isDigit(at + 4));
  }

  private boolean isDigit(int place) {
    char c = text.charAt(place);
    return c >= '0' && c <= '9';
  }

  private void word() {
    int start = at;
    int end = Math.max(wordEnd(at), at + 1);
    Vocabulary.Entry entry = end - start > WORD_MAX ? null : vocabulary.of(folded(start, end));
    if (entry == null) {
      strange = strange < 0 ? start : strange;
      at = end;
      return;
    }
    boolean isCapital = Character.isUpperCase(text.charAt(start));
    for (Vocabulary.Phrase phrase : entry.phrases()) {
      int stop = stop(phrase, end);
      if (stop > 0) {
        at = stop;
        add(start, stop, allowed(phrase.senses(), isCapital));
        return;
      }
    }
    at = end;
    List<Sense> senses = allowed(entry.senses(), isCapital);
    if (senses.isEmpty()) {
      strange = strange < 0 ? start : strange;
    } else {
      add(start, end, senses);
    }
  }

  /// Where a phrase ends of which the first word ends here, or 0 if it does not stand here.
  private int stop(Vocabulary.Phrase phrase, int from) {
    int place = from;
    for (String word : phrase.rest()) {
      while (place < text.length() && text.charAt(place) == ' ') {
        place++;
      }
      if (place < text.length() && text.charAt(place) == '\n') {
        place++;
      }
      if (place >= text.length()) {
        return 0;
      }
      int end = Math.max(wordEnd(place), place + 1);
      if (end - place > WORD_MAX || !folded(place, end).equals(word)) {
        return 0;
      }
      place = end;
    }
    return place;
  }

  private String folded(int start, int end) {
    if (end == start + 1) {
      char c = text.charAt(start);
      if (c == '’' || c == 'ʼ' || c == '`') {
        return "'";
      }
      return c < 0x80
          ? String.valueOf(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c)
          : fold(start, end);
    }
    return fold(start, end);
  }

  private String fold(int start, int end) {
    return Vocabulary.fold(text.substring(start, end));
  }

  private static List<Sense> allowed(List<Sense> senses, boolean isCapital) {
    return isCapital ? senses : senses.stream().filter(s -> !s.isCapital()).toList();
  }

  private int wordEnd(int from) {
    int place = from;
    while (place < text.length()) {
      char c = text.charAt(place);
      boolean isLetter =
          c < 0x80
              ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
              : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!isLetter) {
        break;
      }
      place++;
    }
    return place;
  }

  private void add(int start, int end, List<Sense> senses) {
    close(start);
    out.add(Item.of(start, end, senses, isApart));
    isApart = false;
  }

  private void close(int end) {
    if (strange >= 0) {
      out.add(Item.of(strange, end, List.of(), isApart));
      strange = -1;
      isApart = false;
    }
  }
}
