package org.attest.read.tei;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.read.transcribe.StatedDate;
import org.attest.read.xml.XmlNode;

/// The dating attributes of TEI as EDTF.
///
/// Each comes in three kinds: plain and `-iso` values are Gregorian; a `-custom` value is taken
/// where it is written like a date, and turned from the Julian calendar where the encoder says that
/// it is of that one. Years before Christ are kept as they are written.
final class TeiDates {
  private static final Pattern DAY =
      Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*|[Z+].*)?");
  private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");
  private static final Pattern WEEK_OR_ORDINAL = Pattern.compile("\\d{4}-?(?:W\\d{2}-?\\d|\\d{3})");
  private static final Pattern WITHOUT_YEAR =
      Pattern.compile("--(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01])|--)?");
  private static final Pattern DAY_ALONE = Pattern.compile("---(0[1-9]|[12]\\d|3[01])");
  private static final Pattern TIME =
      Pattern.compile("T?((?:[01]\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?)(?:\\.\\d+)?(?:Z|[+-].*)?");
  private static final Pattern DURATION =
      Pattern.compile(
          "-?P(?=.)(?:[\\d.]+Y)?(?:[\\d.]+M)?(?:[\\d.]+W)?(?:[\\d.]+D)?"
              + "(?:T(?=.)(?:[\\d.]+H)?(?:[\\d.]+M)?(?:[\\d.]+S)?)?");
  private static final List<String> NAMES = List.of("when", "from", "to", "notBefore", "notAfter");
  private static final List<String> KINDS = List.of("", "-iso", "-custom");
  private static final double DOUBTFUL_BELOW = 0.7;

  private TeiDates() {}

  /// One date, an interval (`from`, `to`), or a choice within bounds (`notBefore`, `notAfter`).
  ///
  /// @param certainty below which the encoder doubts the date
  static Optional<String> when(XmlNode.Element date, double certainty) {
    Optional<String> when = value(date, "when").or(() -> valueOfP4(date));
    if (when.isPresent()) {
      boolean one = when.get().matches("-?\\d{4}(?:-\\d{2}){0,2}");
      return when.map(day -> one && certainty < DOUBTFUL_BELOW ? day + "?" : day);
    }
    Optional<String> from = value(date, "from");
    Optional<String> to = value(date, "to");
    if (from.isPresent() || to.isPresent()) {
      return Optional.of(
          from.map(TeiDates::first).orElse("..") + "/" + to.map(TeiDates::last).orElse(".."));
    }
    Optional<String> first = value(date, "notBefore").map(TeiDates::first);
    Optional<String> last = value(date, "notAfter").map(TeiDates::last);
    return first.isPresent() || last.isPresent()
        ? Optional.of("[" + first.orElse("") + ".." + last.orElse("") + "]")
        : date.attribute("dur").or(() -> date.attribute("dur-iso")).filter(TeiDates::isDuration);
  }

  static Optional<String> when(XmlNode.Element date) {
    return when(date, 1.0);
  }

  /// Values that are no date, or one that no calendar has.
  static List<String> impossible(XmlNode.Element date) {
    Stream<String> dates =
        NAMES.stream()
            .flatMap(name -> Stream.of(name, name + "-iso"))
            .flatMap(name -> date.attribute(name).stream())
            .filter(value -> edtf(value).isEmpty());
    Stream<String> durations =
        Stream.of("dur", "dur-iso")
            .flatMap(name -> date.attribute(name).stream())
            .filter(value -> !isDuration(value));
    return Stream.concat(dates, durations).toList();
  }

  /// The calendar of the words, where it is told: `julian`, `gregorian` or another by its name.
  static Optional<String> calendar(XmlNode.Element date) {
    return date.attribute("calendar")
        .or(() -> date.attribute("datingMethod"))
        .or(() -> date.attribute("datingPoint"))
        .map(c -> c.substring(c.indexOf('#') + 1))
        .map(c -> isJulian(c) ? "julian" : isGregorian(c) ? "gregorian" : c);
  }

  private static boolean isJulian(String calendar) {
    String plain = calendar.toLowerCase(Locale.ROOT);
    return plain.contains("julian") && !plain.contains("proleptic");
  }

  private static boolean isGregorian(String calendar) {
    return calendar.toLowerCase(Locale.ROOT).contains("gregorian");
  }

  private static boolean isDuration(String value) {
    return DURATION.matcher(value).matches();
  }

  private static Optional<String> value(XmlNode.Element date, String name) {
    return KINDS.stream()
        .flatMap(kind ->
            date.attribute(name + kind).stream()
                .flatMap(value -> edtf(value).stream())
                .map(value -> kind.equals("-custom") ? gregorian(date, value) : value))
        .findFirst();
  }

  private static String gregorian(XmlNode.Element date, String value) {
    boolean julian =
        date.attribute("datingMethod")
            .or(() -> date.attribute("calendar"))
            .filter(TeiDates::isJulian)
            .isPresent();
    return julian ? JulianDay.gregorian(value) : value;
  }

  /// Where an interval as the value of a bound begins.
  private static String first(String value) {
    return value.contains("/") ? value.substring(0, value.indexOf('/')) : value;
  }

  private static String last(String value) {
    return value.substring(value.indexOf('/') + 1);
  }

  private static Optional<String> edtf(String written) {
    int slash = written.indexOf('/');
    if (slash > 0) {
      return edtf(written.substring(0, slash))
          .flatMap(from -> edtf(written.substring(slash + 1)).map(to -> from + "/" + to));
    }
    Matcher day = DAY.matcher(written);
    if (day.matches()) {
      return real(day);
    }
    Matcher basic = BASIC.matcher(written);
    if (basic.matches()) {
      return real(basic);
    }
    Matcher yearless = WITHOUT_YEAR.matcher(written);
    if (yearless.matches()) {
      String rest = yearless.group(2) == null ? "" : "-" + yearless.group(2);
      return Optional.of("XXXX-" + yearless.group(1) + rest);
    }
    Matcher alone = DAY_ALONE.matcher(written);
    if (alone.matches()) {
      return Optional.of("XXXX-XX-" + alone.group(1));
    }
    Matcher time = TIME.matcher(written);
    if (time.matches()) {
      return Optional.of("T" + time.group(1));
    }
    return WEEK_OR_ORDINAL.matcher(written).matches() ? counted(written) : Optional.empty();
  }

  private static Optional<String> real(Matcher date) {
    String rest =
        (date.group(2) == null ? "" : "-" + date.group(2))
            + (date.group(3) == null ? "" : "-" + date.group(3));
    String year = date.group(1).startsWith("-") ? date.group(1).substring(1) : date.group(1);
    return StatedDate.isReal(year + rest) ? Optional.of(date.group(1) + rest) : Optional.empty();
  }

  /// A day by the number of its week or within its year.
  private static Optional<String> counted(String written) {
    String plain = written.replace("-", "");
    boolean week = plain.indexOf('W') > 0;
    String full =
        plain.substring(0, 4)
            + "-"
            + (week ? plain.substring(4, 7) + "-" + plain.substring(7) : plain.substring(4));
    try {
      return Optional.of(
          LocalDate.parse(
                  full, week ? DateTimeFormatter.ISO_WEEK_DATE : DateTimeFormatter.ISO_ORDINAL_DATE)
              .toString());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// `@value` of P4, which is free text in its schema: taken where it is written like a date.
  private static Optional<String> valueOfP4(XmlNode.Element date) {
    return date.attribute("value").flatMap(TeiDates::edtf);
  }
}
