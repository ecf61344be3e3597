package org.attest.core.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the words of one date; what it does not know it passes over.
final class PhraseParser {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12),
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12),
          Map.entry("spring", 21),
          Map.entry("summer", 22),
          Map.entry("autumn", 23),
          Map.entry("fall", 23),
          Map.entry("winter", 24));

  private static final String[] ABOUT = {
    "circa", "ca", "c", "approx", "approximately", "about", "around", "roughly", "~"
  };
  private static final String[] DOUBTED = {
    "?", "maybe", "perhaps", "possibly", "probably", "uncertain", "guess", "presumably"
  };
  private static final Words END = new Words("", false);

  private static final int DAY_MAX = 31;
  private static final int MONTH_MAX = 12;
  private static final int YEAR_FROM = 100;

  private final List<Words> words;
  private int at;
  private ToldDate date = ToldDate.NOTHING;

  private PhraseParser(List<Words> words) {
    this.words = words;
  }

  /// The date that the words tell; it may be empty or loose.
  static ToldDate read(List<Words> words) {
    return new PhraseParser(words).read();
  }

  private ToldDate read() {
    while (at < words.size() && !isEnd()) {
      take(words.get(at));
      at++;
    }
    return date;
  }

  private Words ahead(int distance) {
    return at + distance < words.size() ? words.get(at + distance) : END;
  }

  /// A comma ends a date, but for one between a month or day and its year.
  private boolean isEnd() {
    Words word = words.get(at);
    boolean hasYear = date.year().isPresent();
    boolean isYearNext =
        ahead(1).number().filter(each -> each >= YEAR_FROM).isPresent() || isEra(ahead(2));
    return word.is(",") && !date.isEmpty() && (hasYear || !isYearNext);
  }

  private static boolean isEra(Words word) {
    return word.is("ad", "ce", "bc", "bce");
  }

  private void take(Words word) {
    Optional<Integer> number = word.number();
    Integer month = MONTHS.get(word.text());
    if (word.is("(")) {
      takeAside();
    } else if (number.isPresent()) {
      takeNumber(number.get());
    } else if (month != null && date.month().isEmpty()) {
      date = date.withMonth(month);
    } else if (word.text().matches("\\d+(/\\d+)+")) {
      takeSlashes(word.text().split("/", -1));
    } else if (word.text().matches("\\d{4}-\\d\\d-\\d\\d")) {
      takeIso(word.text().split("-", -1));
    } else if (word.is("bc", "bce") && date.year().or(date::loose).isPresent()) {
      date = date.beforeEra();
    } else {
      takeSmallWord(word);
    }
  }

  private void takeSmallWord(Words word) {
    boolean isOfNumber = word.isAttached() && at > 0 && words.get(at - 1).number().isPresent();
    if (word.is(ABOUT) && !(isOfNumber && word.is("c"))) {
      date = date.withDoubt(new Qualification(false, true));
    } else if (word.is(DOUBTED)) {
      date = date.withDoubt(new Qualification(true, false));
    } else if (word.is("day", "month") && isFollowedByIn()) {
      date = date.withUnit(word.is("day") ? ToldDate.Unit.DAY : ToldDate.Unit.MONTH);
    }
  }

  private boolean isFollowedByIn() {
    for (int distance = 1; distance <= 2; distance++) {
      if (ahead(distance).is("in", "during", "of", "within")) {
        return true;
      }
    }
    return false;
  }

  /// In parentheses only a doubt counts.
  private void takeAside() {
    while (at < words.size() && !words.get(at).is(")")) {
      takeSmallWord(words.get(at));
      at++;
    }
  }

  private void takeNumber(int number) {
    Words next = ahead(1);
    boolean isOrdinal = next.isAttached() && next.is("st", "nd", "rd", "th");
    Words after = isOrdinal ? ahead(2) : next;
    boolean isCentury = after.is("century", "centuries") || (next.isAttached() && next.is("c"));
    if (isCentury) {
      date = date.withYear(number, ToldDate.Scale.CENTURY);
    } else if (next.isAttached() && next.is("s")) {
      date = date.withYear(number, ToldDate.Scale.DECADE);
    } else if (isEra(next) || number >= YEAR_FROM) {
      takeYear(number);
    } else if (date.month().isPresent() || MONTHS.containsKey(monthAfter(after).text())) {
      takeDay(number);
    } else if (date.loose().isEmpty() && (!isOrdinal || isCutOff(after))) {
      date = date.withLoose(Optional.of(number));
    }
  }

  /// The word behind `12th of`.
  private Words monthAfter(Words after) {
    return after.is("of") ? ahead(3) : after;
  }

  /// Whether nothing follows an ordinal, as at the end of the first half of a range.
  private static boolean isCutOff(Words after) {
    return after.equals(END);
  }

  private void takeYear(int number) {
    if (date.year().isEmpty()) {
      date = date.withYear(number, ToldDate.Scale.YEAR);
    }
  }

  private void takeDay(int number) {
    if (date.day().isEmpty() && number >= 1 && number <= DAY_MAX) {
      date = date.withDay(number);
    }
  }

  private void takeIso(String[] parts) {
    date =
        date.withYear(Integer.parseInt(parts[0]), ToldDate.Scale.YEAR)
            .withMonth(Integer.parseInt(parts[1]))
            .withDay(Integer.parseInt(parts[2]));
  }

  /// `10/7/2008`, the month first unless it can only be a day; `7/2008`.
  private void takeSlashes(String[] parts) {
    if (parts.length > 3 || List.of(parts).stream().anyMatch(each -> each.length() > 4)) {
      return;
    }
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    if (parts.length == 2 && first <= MONTH_MAX && second >= YEAR_FROM) {
      date = date.withYear(second, ToldDate.Scale.YEAR).withMonth(first);
    } else if (parts.length == 3) {
      boolean isDayFirst = first > MONTH_MAX;
      date =
          date.withYear(Integer.parseInt(parts[2]), ToldDate.Scale.YEAR)
              .withMonth(isDayFirst ? second : first)
              .withDay(isDayFirst ? first : second);
    }
  }
}
