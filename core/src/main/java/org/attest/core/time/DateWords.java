package org.attest.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Says times in words, for pages that people read.
///
/// The wording is that of edtf-humanize, a program of libraries; for what it does not say, the same
/// manner. What cannot be said shortly (`1975-1X`) stays in EDTF.
///
/// @param language in which it is said
public record DateWords(Language language) {

  /// The languages that there are words for.
  public enum Language {
    ENGLISH(1),
    GERMAN(2),
    FRENCH(3),
    ITALIAN(4);

    private final int column;

    Language(int column) {
      this.column = column;
    }
  }

  private static final int SOUTH = 29;
  private static final int QUARTERS = 33;
  private static final int THIRDS = 37;
  private static final int HALVES = 40;
  private static final int SEASONS = 4;
  private static final int YEAR_WITHOUT_ERA = 100;
  private static final int[] ROMAN_VALUES = {90, 50, 40, 10, 9, 5, 4, 1};
  private static final List<String> ROMAN = List.of("XC", "L", "XL", "X", "IX", "V", "IV", "I");

  public DateWords {
    Objects.requireNonNull(language, "language");
  }

  /// A time in words.
  public String say(Edtf time) {
    return switch (time) {
      case EdtfDate date -> date(date);
      case EdtfMoment(EdtfDate date, String clock, String zone) ->
          date(date) + ", " + clock + (zone.isEmpty() ? "" : " " + zone);
      case EdtfInterval(EdtfInterval.End start, EdtfInterval.End end) -> interval(start, end);
      case EdtfSet set -> set(set);
    };
  }

  private String word(String key, String... named) {
    Map<String, String> wordings = Wordings.of(language.column);
    String text = Objects.requireNonNull(wordings.get(key), key);
    for (int i = 0; i < named.length; i++) {
      text = text.replace("$" + (i + 1), named[i]);
    }
    return text;
  }

  private String name(String list, int index) {
    return word(list).split(" ", -1)[index];
  }

  private String date(EdtfDate date) {
    String text = bare(date);
    Qualification doubt = date.qualification();
    boolean isRough =
        doubt.approximate() || YearText.of(date.year().text()).significant().isPresent();
    String about = isRough ? word("circa", text) : text;
    return doubt.uncertain() ? word("uncertain", about) : about;
  }

  private String bare(EdtfDate date) {
    if (date.components().stream().allMatch(each -> each.text().matches("-?X+"))) {
      return word("unknown");
    }
    String year = year(date);
    if (date.month().isEmpty()) {
      return year;
    }
    String month = date.month().get().text();
    Optional<String> day = date.day().map(Component::text);
    if (day.isEmpty() && month.equals("XX")) {
      return word("somemonth", year);
    }
    if (day.filter("XX"::equals).isPresent()) {
      return word("someday", month.equals("XX") ? year : named(date, month, year));
    }
    boolean isOpen =
        month.indexOf('X') >= 0 || day.filter(each -> each.indexOf('X') >= 0).isPresent();
    if (isOpen) {
      return date.print().replaceAll("[?~%]", "");
    }
    return day.map(each ->
            word("day", Integer.toString(Integer.parseInt(each)), month(month)) + " " + year)
        .orElseGet(() -> named(date, month, year));
  }

  private String named(EdtfDate date, String month, String year) {
    return date.season().map(this::season).orElseGet(() -> month(month)) + " " + year;
  }

  private String month(String digits) {
    return digits.indexOf('X') < 0 ? name("months", Integer.parseInt(digits) - 1) : digits;
  }

  private String season(int code) {
    if (code >= QUARTERS) {
      String part = code < THIRDS ? "quarter" : code < HALVES ? "third" : "half";
      int first = code < THIRDS ? QUARTERS : code < HALVES ? THIRDS : HALVES;
      return word(part, Integer.toString(code - first + 1));
    }
    String season = name("seasons", (code - EdtfDate.SEASON_MIN) % SEASONS);
    return code < EdtfDate.SEASON_MIN + SEASONS
        ? season
        : season + " (" + word(code < SOUTH ? "north" : "south") + ")";
  }

  private String year(EdtfDate date) {
    YearText year = YearText.of(date.year().text());
    if (year.isPattern()) {
      return date.year().text();
    }
    if (year.isNegative() || date.estimatedYear() == 0) {
      return beforeEra(date, year);
    }
    String digits = year.digits();
    return switch (year.isLong() ? 0 : digits.length()) {
      case 2 -> century(digits);
      case 3 -> word("decade", digits + "0");
      default -> plainYear(date.estimatedYear());
    };
  }

  /// A year of one or two digits would be taken for a day without its era.
  private String plainYear(long year) {
    return year < YEAR_WITHOUT_ERA ? word("ce", Long.toString(year)) : Long.toString(year);
  }

  /// The year 0 is 1 BCE, -43 is 44 BCE; decades and centuries stay as they are written.
  private String beforeEra(EdtfDate date, YearText year) {
    boolean isYear = year.isLong() || year.digits().length() > 3;
    return isYear ? word("bce", Long.toString(1 - date.estimatedYear())) : date.year().text();
  }

  private String century(String digits) {
    int number = Integer.parseInt(digits) + 1;
    return word("century", digits + "00", Integer.toString(number), roman(number));
  }

  private static String roman(int number) {
    StringBuilder text = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
        text.append(ROMAN.get(i));
      }
    }
    return text.toString();
  }

  private String interval(EdtfInterval.End start, EdtfInterval.End end) {
    return switch (start) {
      case EdtfInterval.Known(EdtfDate first) ->
          switch (end) {
            case EdtfInterval.Known(EdtfDate last) -> word("range", date(first), date(last));
            case EdtfInterval.Open _ -> word("since", date(first));
            case EdtfInterval.Unknown _ -> word("to unknown", date(first));
          };
      case EdtfInterval.Open _ ->
          end instanceof EdtfInterval.Known(EdtfDate last)
              ? word("until", date(last))
              : word("ever");
      case EdtfInterval.Unknown _ ->
          end instanceof EdtfInterval.Known(EdtfDate last)
              ? word("from unknown", date(last))
              : word("unknown");
    };
  }

  private String set(EdtfSet set) {
    String joint = set.isAll() ? "and" : "or";
    List<String> said = new ArrayList<>();
    for (EdtfSet.Member member : set.members()) {
      String first = date(member.first());
      said.add(member.last().map(last -> word("range", first, date(last))).orElse(first));
    }
    if (set.isEarlier()) {
      said.set(0, word(joint + " before", said.getFirst()));
    }
    if (set.isLater()) {
      said.set(said.size() - 1, word(joint + " after", said.getLast()));
    }
    String last = said.getLast();
    return said.size() == 1
        ? last
        : String.join(", ", said.subList(0, said.size() - 1)) + " " + word(joint) + " " + last;
  }
}
