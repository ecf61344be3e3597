package org.attest.core.recognise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.core.text.Lexicon;
import org.attest.core.text.Probe;
import org.attest.core.text.Tokens;

/// Where in a text each pattern for times is worth trying: at a number of the right length, at the
/// name of a month, at a number word with a unit of time near behind it.
///
/// Law: no place at which a pattern matches is left out; a test compares. All places are found in
/// one pass over the tokens, whatever the number of patterns.
final class TimeTriggers {
  private static final int MONTH = 1;
  private static final int CENTURY = 2;
  private static final int COUNT = 4;
  private static final int WITHIN = 8;
  private static final int ABOUT = 16;
  private static final int NEAR = 32;
  private static final int NEAR_NEXT = 64;
  private static final int UNIT = 128;

  /// `for twenty-four hours`: the unit is the fourth token behind the first.
  private static final int UNIT_REACH = 4;

  private static final int DIGITS_MAX = 4;

  private static final Lexicon WORDS = words();

  /// The patterns that can begin with a number of so many digits.
  private static final List<List<Probe>> BY_DIGITS =
      List.of(
          List.of(),
          List.of(
              TimesByRule.OLD_STYLE, TimesByRule.NUMERIC, TimesByRule.DAY_FIRST, TimesTold.CLOCK),
          List.of(
              TimesByRule.OLD_STYLE,
              TimesByRule.NUMERIC,
              TimesByRule.DAY_FIRST,
              TimesByRule.CENTURY,
              TimesTold.CLOCK),
          List.of(),
          List.of(TimesByRule.ISO, TimesByRule.YEARS, TimesByRule.DECADE, TimesByRule.SINGLE));

  private static final List<Probe> COUNTED = List.of(TimesTold.LATER, TimesTold.LENGTH);

  private final Tokens tokens;
  private final Map<Probe, Places> places = new HashMap<>();

  /// A list of places that grows.
  private static final class Places {
    private int[] all = new int[16];
    private int size;

    void add(int place) {
      if (size == all.length) {
        all = Arrays.copyOf(all, size * 2);
      }
      all[size++] = place;
    }
  }

  TimeTriggers(Tokens tokens) {
    this.tokens = tokens;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNumber(i)) {
        number(i);
      } else if (tokens.isWord(i)) {
        word(i, numberOf(i));
      }
    }
  }

  /// One search for this pattern, match after match.
  Probe.Run run(Probe probe) {
    Places found = places.get(probe);
    return probe.at(
        tokens.text(), found == null ? new int[0] : Arrays.copyOf(found.all, found.size));
  }

  private void number(int token) {
    int digits = tokens.end(token) - tokens.start(token);
    if (digits <= DIGITS_MAX) {
      add(BY_DIGITS.get(digits), token);
    }
    if (digits < DIGITS_MAX && hasUnit(token)) {
      add(COUNTED, token);
    }
  }

  private void word(int token, int number) {
    if (number == 0) {
      return;
    }
    if ((number & MONTH) != 0) {
      add(List.of(TimesByRule.MONTH_FIRST, TimesByRule.MONTH_YEAR), token);
    }
    if ((number & CENTURY) != 0) {
      add(List.of(TimesByRule.CENTURY), token);
    }
    if ((number & COUNT) != 0 && hasUnit(token)) {
      add(COUNTED, token);
    }
    if ((number & WITHIN) != 0) {
      add(List.of(TimesTold.TERM), token);
    }
    if ((number & ABOUT) != 0 && isNumber(token + 1)) {
      add(List.of(TimesTold.CLOCK), token);
    }
    boolean near = (number & NEAR) != 0;
    if (near && ((number & NEAR_NEXT) == 0 || hasNear(token + 1))) {
      add(List.of(TimesTold.NEAR), token);
    }
  }

  private boolean hasUnit(int token) {
    int last = Math.min(tokens.size() - 1, token + UNIT_REACH);
    for (int i = token + 1; i <= last; i++) {
      if (tokens.isWord(i) && (numberOf(i) & UNIT) != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNear(int token) {
    return token < tokens.size()
        && tokens.isWord(token)
        && (numberOf(token) & (NEAR_NEXT | UNIT)) != 0;
  }

  private boolean isNumber(int token) {
    return token < tokens.size() && tokens.isNumber(token);
  }

  private int numberOf(int token) {
    return WORDS.of(tokens.text(), tokens.start(token), tokens.end(token));
  }

  private void add(List<Probe> probes, int token) {
    for (Probe probe : probes) {
      places.computeIfAbsent(probe, _ -> new Places()).add(tokens.start(token));
    }
  }

  private static Lexicon words() {
    Map<String, Integer> words = new HashMap<>();
    add(words, MONTH, TimesByRule.MONTH_NAMES);
    add(words, CENTURY, TimesByRule.CENTURIES.keySet());
    // of `twenty-four` the first half is a token
    add(words, COUNT, TimesTold.NUMBERS.keySet().stream().map(n -> n.split("-", 2)[0]).toList());
    add(words, COUNT, List.of("for"));
    add(words, WITHIN, List.of("within"));
    add(words, ABOUT, List.of("about"));
    add(words, NEAR, List.of("yesterday", "tomorrow"));
    add(words, NEAR | NEAR_NEXT, List.of("this", "the"));
    add(words, NEAR_NEXT, List.of("morning", "evening", "next", "following", "same"));
    for (String unit : TimesTold.UNITS) {
      add(words, UNIT, List.of(unit, unit + "s"));
    }
    return Lexicon.of(words);
  }

  private static void add(Map<String, Integer> words, int bits, Iterable<String> more) {
    more.forEach(word -> words.merge(word.toLowerCase(Locale.ROOT), bits, (a, b) -> a | b));
  }
}
