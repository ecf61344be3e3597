package org.attest.read.tei;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.read.transcribe.StatedDate;
import org.attest.read.xml.XmlNode;

/// The dating attributes of TEI as EDTF.
final class TeiDates {
  private static final Pattern DAY =
      Pattern.compile("(-?\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)(?:T.*)?");
  private static final Pattern WITH_YEAR = Pattern.compile("(\\d{4}(?:-\\d{2}){1,2})(?:T.*)?");
  private static final List<String> ATTRIBUTES =
      List.of("when", "when-iso", "from", "from-iso", "to", "to-iso", "notBefore", "notAfter");
  private static final Pattern WITHOUT_YEAR =
      Pattern.compile("--(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?");

  private TeiDates() {}

  /// One date, an interval (`from`, `to`), or a choice within bounds (`notBefore`, `notAfter`).
  static Optional<String> when(XmlNode.Element date) {
    Optional<String> when = value(date, "when").or(() -> value(date, "when-iso"));
    if (when.isPresent()) {
      return when.map(day -> isDoubtful(date) ? day + "?" : day);
    }
    Optional<String> from = value(date, "from").or(() -> value(date, "from-iso"));
    Optional<String> to = value(date, "to").or(() -> value(date, "to-iso"));
    if (from.isPresent() || to.isPresent()) {
      return Optional.of(from.orElse("..") + "/" + to.orElse(".."));
    }
    Optional<String> first = value(date, "notBefore");
    Optional<String> last = value(date, "notAfter");
    return first.isPresent() || last.isPresent()
        ? Optional.of("[" + first.orElse("") + ".." + last.orElse("") + "]")
        : Optional.empty();
  }

  /// A value that is written as a date but that no calendar has.
  static Optional<String> impossible(XmlNode.Element date) {
    return ATTRIBUTES.stream()
        .flatMap(name -> date.attribute(name).stream())
        .map(WITH_YEAR::matcher)
        .filter(Matcher::matches)
        .map(written -> written.group(1))
        .filter(written -> !StatedDate.isReal(written))
        .findFirst();
  }

  private static boolean isDoubtful(XmlNode.Element date) {
    return date.attribute("cert").map(c -> c.equals("low") || c.equals("medium")).orElse(false);
  }

  private static Optional<String> value(XmlNode.Element date, String name) {
    return date.attribute(name).flatMap(TeiDates::edtf);
  }

  private static Optional<String> edtf(String written) {
    Matcher day = DAY.matcher(written);
    if (day.matches() && (written.startsWith("-") || StatedDate.isReal(day.group(1)))) {
      return Optional.of(day.group(1));
    }
    Matcher yearless = WITHOUT_YEAR.matcher(written);
    if (yearless.matches()) {
      String rest = yearless.group(2) == null ? "" : "-" + yearless.group(2);
      return Optional.of("XXXX-" + yearless.group(1) + rest);
    }
    return Optional.empty();
  }
}
