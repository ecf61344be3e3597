package org.attest.bench.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.bench.calendar.CalendarTables;
import org.attest.bench.calendar.DateTables;
import org.attest.bench.calendar.Row;
import org.attest.core.time.Bounds;
import org.attest.core.time.Edtf;
import org.attest.core.time.EnglishDates;
import org.attest.core.time.Parsed;
import org.junit.jupiter.api.Test;

/// Dates and calendars against what other programs' suites expect.
class DateGoldTest {
  private static final int EDTF_AGREEING_MIN = 974;
  private static final int EDTF_ROWS = 995;
  private static final int CALENDAR_ROWS = 954;
  private static final int PHRASES = 136;
  private static final int PHRASES_OTHERWISE = 6;
  private static final int SAID = 72;

  private static final Pattern DAY = Pattern.compile("([+-]?\\d+)-(\\d\\d)-(\\d\\d)(T.*)?");

  /// On which the suites contradict each other or the standard; the reasons are in
  /// `docs/reference/dates.md`.
  private static final Set<String> DECIDED_OTHERWISE =
      Set.of(
          "/2006",
          "2004-06-01/",
          "1984-06-02?/",
          "1950S2",
          "1953S2",
          "1953S3",
          "Y17101E4S3",
          "Y3388E2S3",
          "Y171010000S3",
          "Y-20E2S3",
          "Y1700",
          "Y-1200",
          "Y-61000/-2000",
          "1943-24",
          "2010-24",
          "2012-21/2012-22",
          "2018/2018-23",
          "2018-01?/2018-23",
          "[1667,1668, 1670..1672]",
          "{-1667,1668, 1670..1672}",
          "2004-01-01T10:10:10Z");

  private static List<Row> rows() throws IOException {
    return Row.of(Shared.at("bench/edtf/cases.tsv")).stream()
        .filter(row -> row.cell("syntax").equals("2019"))
        .filter(row -> !row.cell("level").equals("3") && !row.cell("note").contains("extension"))
        .toList();
  }

  private static boolean agrees(Row row) {
    Optional<Edtf> value = Edtf.parse(row.cell("input")).toOptional();
    if (value.isEmpty() || !row.cell("valid").equals("true")) {
      return value.isEmpty() && row.cell("valid").equals("false");
    }
    Bounds bounds = value.get().bounds();
    String printed = row.cell("normalised");
    return (printed.isEmpty() || printed.equals(value.get().print()))
        && isLimit(row.cell("lower"), bounds.earliest().print("-inf"))
        && isLimit(row.cell("upper"), bounds.latest().print("inf"));
  }

  /// Whether two days are one, however many digits their years have.
  private static boolean isLimit(String expected, String said) {
    return expected.isEmpty() || day(expected).equals(day(said));
  }

  private static String day(String text) {
    Matcher day = DAY.matcher(text);
    return day.matches()
        ? Long.parseLong(day.group(1)) + "-" + day.group(2) + "-" + day.group(3)
        : text;
  }

  @Test
  void edtfIsReadPrintedAndBoundedAsOtherProgramsExpect() throws IOException {
    List<Row> rows = rows();
    assertEquals(EDTF_ROWS, rows.size());
    long agreeing = rows.stream().filter(DateGoldTest::agrees).count();
    assertTrue(agreeing >= EDTF_AGREEING_MIN, agreeing + " of " + rows.size());
  }

  @Test
  void nothingIsReadOtherwiseWithoutAReason() throws IOException {
    List<String> otherwise =
        rows().stream()
            .filter(row -> !agrees(row))
            .map(row -> row.cell("input"))
            .filter(input -> !DECIDED_OTHERWISE.contains(input))
            .toList();
    assertEquals(List.of(), otherwise);
  }

  @Test
  void theDraftIsNeverTakenForTheStandard() throws IOException {
    List<String> taken =
        Row.of(Shared.at("bench/edtf/cases.tsv")).stream()
            .filter(row -> row.cell("syntax").equals("draft-2012"))
            .map(row -> row.cell("input"))
            .filter(input -> Edtf.parse(input) instanceof Parsed.Valid)
            .toList();
    assertEquals(List.of(), taken);
  }

  private static List<String> readOtherwise(EnglishDates.Habit habit) throws IOException {
    List<Row> rows = Row.of(Shared.at("bench/edtf/text.tsv"));
    assertEquals(PHRASES, rows.size());
    return rows.stream()
        .filter(
            row -> !EnglishDates.read(row.cell("text"), habit).orElse("").equals(row.cell("edtf")))
        .map(row -> row.cell("text"))
        .toList();
  }

  @Test
  void englishPhrasesAreReadAsTheirProgramReadsThem() throws IOException {
    assertEquals(List.of(), readOtherwise(EnglishDates.Habit.PYTHON_EDTF));
  }

  @Test
  void phrasesAreReadOtherwiseOnlyWhereTheStandardAsksForIt() throws IOException {
    List<String> otherwise = readOtherwise(EnglishDates.Habit.STANDARD);
    assertEquals(PHRASES_OTHERWISE, otherwise.size(), otherwise.toString());
  }

  @Test
  void datesAreSaidInTheWordsThatPagesExpect() throws IOException {
    List<Row> rows = Row.of(Shared.at("bench/edtf/humanise.tsv"));
    assertEquals(SAID, rows.size());
    assertEquals(
        List.of(),
        rows.stream().filter(row -> !DateTables.said(row).equals(row.cell("text"))).toList());
  }

  @Test
  void everyConversionOfCalendarsIsExact() throws IOException {
    List<CalendarTables.Result> results = CalendarTables.results(Shared.at("bench/calendars"));
    assertEquals(CALENDAR_ROWS, results.stream().mapToInt(CalendarTables.Result::rows).sum());
    Stream<Row> wrong = results.stream().flatMap(each -> each.wrong().stream());
    assertEquals(List.of(), wrong.toList());
  }
}
