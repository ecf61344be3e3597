package org.attest.core.time.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A year of a reign, as English statutes and letters are dated: `12 Eliz. I`.
///
/// @param monarch as in the table: `Elizabeth I`
/// @param number the year of the reign, from 1
/// @param first its first day, by the calendar of England, in January-style years
/// @param last its last day, likewise
public record RegnalYear(String monarch, int number, YearMonthDay first, YearMonthDay last) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?\\s+(\\p{L}+)\\.?(?:\\s+(?:and|&)\\s+(\\p{L}+)\\.?)?"
              + "\\s*(I{1,3}|IV|VI{0,3}|[1-8])?");

  private static final Map<String, String> CONTRACTED =
      Map.of("wm", "william", "chas", "charles", "jas", "james");

  private static final String AND = " and ";

  private static final Map<String, Integer> ROMAN =
      Map.of("I", 1, "II", 2, "III", 3, "IV", 4, "V", 5, "VI", 6, "VII", 7, "VIII", 8);

  private static final int ABBREVIATION_MIN = 2;

  /// A reign of the table.
  private record Reign(String name, int ordinal, YearMonthDay accession, YearMonthDay end) {
    String title() {
      return ordinal == 0 ? name : name + " " + roman(ordinal);
    }

    Optional<RegnalYear> year(int number) {
      YearMonthDay first = accession.withYear(accession.year() + number - 1);
      CivilCalendar calendar = YearStyle.england().calendar();
      long next = calendar.dayNumber(first.withYear(first.year() + 1)).orElseThrow();
      YearMonthDay before = calendar.dateOf(next - 1);
      if (number < 1 || first.compareTo(end) > 0) {
        return Optional.empty();
      }
      YearMonthDay last = before.compareTo(end) < 0 ? before : end;
      return Optional.of(new RegnalYear(title(), number, first, last));
    }
  }

  private static String roman(int ordinal) {
    return ROMAN.entrySet().stream()
        .filter(each -> each.getValue() == ordinal)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static List<Reign> reigns() {
    return RegnalTable.LINES
        .lines()
        .map(line -> line.split("\\|", -1))
        .map(cells ->
            new Reign(
                cells[0],
                cells[1].isEmpty() ? 0 : Integer.parseInt(cells[1]),
                YearMonthDay.parse(cells[2]).orElseThrow(),
                YearMonthDay.parse(cells[3]).orElseThrow()))
        .toList();
  }

  /// Reads `12 Eliz. I`, `3 Hen. VIII`, `13 Charles II`, `5 Will. & Mary`.
  ///
  /// Empty if it is no such thing, if the abbreviation fits several monarchs, or if the reign had
  /// no such year. A name without its number is taken where only one monarch bears it.
  public static Optional<RegnalYear> parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches() || written.group(2).length() < ABBREVIATION_MIN) {
      return Optional.empty();
    }
    String name = whole(written.group(2));
    String consort = written.group(3) == null ? "" : whole(written.group(3));
    OptionalInt ordinal = ordinal(written.group(4));
    List<Reign> fitting =
        reigns().stream()
            .filter(each -> isNamed(each, name, consort))
            .filter(each -> ordinal.isEmpty() || ordinal.getAsInt() == each.ordinal())
            .toList();
    return fitting.size() == 1
        ? fitting.getFirst().year(Integer.parseInt(written.group(1)))
        : Optional.empty();
  }

  private static OptionalInt ordinal(@Nullable String written) {
    if (written == null) {
      return OptionalInt.empty();
    }
    Integer roman = ROMAN.get(written);
    return OptionalInt.of(roman == null ? Integer.parseInt(written) : roman);
  }

  /// Names are shortened to their beginnings, but for the usual contractions.
  private static String whole(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return CONTRACTED.getOrDefault(lower, lower);
  }

  private static boolean isNamed(Reign reign, String name, String consort) {
    String[] names = reign.name().toLowerCase(Locale.ROOT).split(AND, 2);
    return names[0].startsWith(name)
        && (names.length == 1
            ? consort.isEmpty()
            : !consort.isEmpty() && names[1].startsWith(consort));
  }
}
