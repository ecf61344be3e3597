package org.attest.bench.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.time.told.Clock;
import org.attest.core.time.told.DayPart;
import org.attest.core.time.told.Form;
import org.attest.core.time.told.Moment;
import org.attest.core.time.told.Reckoned;
import org.attest.core.time.told.Told;
import org.attest.core.time.told.Unit;

/// Writes reckoned times as TIMEX2 does (L. Ferro et al., *TIDES 2005 standard for the annotation
/// of temporal expressions*): both ends of an interval apart, unknown figures as `X`.
final class TimexNotation {
  private static final Pattern FILLED =
      Pattern.compile(
          " of(?: the| this| semi)?(?: (?!and |in |the |that |which |to |on |at |with )[\\p{L}-]{2,20}){1,3}+(?: in the [A-Z]\\w{2,15})?");

  private TimexNotation() {}

  static List<Answer> of(Reckoned reckoned, String text) {
    List<Answer> out = new ArrayList<>();
    Told told = reckoned.told();
    if (reckoned.value() instanceof Form.Between between) {
      out.add(Answer.of(between.from(), value(between.from().form(), Unit.YEAR)));
      out.add(Answer.of(between.to(), value(between.to().form(), Unit.YEAR)));
    } else {
      String words = text.substring(told.start(), told.end()).toLowerCase(Locale.ROOT);
      int end =
          reckoned.value() instanceof Form.Length
              ? told.end() + filled(text, told.end())
              : told.end();
      out.add(new Answer(told.start(), end, value(reckoned, words)));
    }
    return out;
  }

  /// With what a length is filled, as in *two years of war*, belongs to it in TIMEX2: the length of
  /// that, up to a sign or a small word.
  private static int filled(String text, int from) {
    Matcher matcher = FILLED.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() - from : 0;
  }

  private static String value(Reckoned reckoned, String words) {
    if (words.startsWith("per ") && reckoned.value() instanceof Form.Every every) {
      return every.what() instanceof Form.Length length ? length(length) : "null";
    }
    if (reckoned.told().form() instanceof Form.Away away && away.length().isVague()) {
      if (!words.startsWith("a ") && !words.startsWith("some ")) {
        return unknown(away.length().unit());
      }
      return away.way() < 0 ? "PAST_REF" : "FUTURE_REF";
    }
    return value(reckoned.value(), reckoned.precision());
  }

  private static String value(Form form, Unit precision) {
    return switch (form) {
      case Moment moment -> moment(moment, precision);
      case Form.Either either -> value(either.second(), precision);
      case Form.OldStyle old -> moment(old.gregorian(), precision);
      case Form.Length length -> length(length);
      case Form.Every every -> every(every.what());
      case Form.Vague vague ->
          switch (vague.way()) {
            case -1 -> "PAST_REF";
            case 0 -> "PRESENT_REF";
            case 1 -> "FUTURE_REF";
            default -> "null";
          };
      case Form.Nothing _ -> unknown(precision);
      case Form.Shaded shaded -> value(shaded.of(), precision);
      default -> "null";
    };
  }

  private static String unknown(Unit precision) {
    return switch (precision) {
      case MONTH -> "XXXX-XX";
      case WEEK -> "XXXX-WXX";
      case DAY, HOUR, MINUTE -> "XXXX-XX-XX";
      default -> "XXXX";
    };
  }

  private static String every(Form what) {
    if (what instanceof Form.Length length && length.amount() == 1) {
      return unknown(length.unit());
    }
    return value(what, Unit.DAY);
  }

  static String length(Form.Length length) {
    StringBuilder out = new StringBuilder(length.unit().isClock() ? "PT" : "P");
    boolean isLarge = length.unit() == Unit.DECADE || length.unit() == Unit.CENTURY;
    double amount = isLarge ? length.amount() / length.unit().size() : length.amount();
    out.append(length.isVague() ? "X" : plain(amount));
    return out.append(
            length.unit() == Unit.DECADE
                ? "DE"
                : length.unit() == Unit.CENTURY ? "CE" : length.unit().letter())
        .toString();
  }

  static String plain(double amount) {
    return amount == Math.rint(amount) ? Long.toString((long) amount) : Double.toString(amount);
  }

  static String moment(Moment m, Unit precision) {
    boolean isBefore = m.hasYear() && m.year() <= 0;
    String year =
        m.hasYear()
            ? String.format(Locale.ROOT, "%04d", isBefore ? 1 - m.year() : m.year())
            : "XXXX";
    if (m.years() == 10) {
      year = isBefore ? decadeBefore(m) : year.substring(0, 3);
      return (isBefore ? "BC" : "") + year;
    }
    if (m.years() == 100) {
      int number = isBefore ? (-m.year() + 1) / 100 - 1 : m.year() / 100;
      return (isBefore ? "BC" : "") + String.format(Locale.ROOT, "%02d", number);
    }
    return (isBefore ? "BC" : "") + year + rest(m, precision);
  }

  private static String decadeBefore(Moment m) {
    return String.format(Locale.ROOT, "%03d", (1 - m.year()) / 10);
  }

  private static String rest(Moment m, Unit precision) {
    if (m.part() > 0) {
      return m.part() < 30
          ? "-" + List.of("SP", "SU", "FA", "WI").get(m.part() - 21)
          : m.part() < 40 ? "-Q" + (m.part() - 32) : "-H" + (m.part() - 39);
    }
    if (m.week() > 0) {
      return "-W" + two(m.week());
    }
    boolean isDay = precision.compareTo(Unit.DAY) <= 0 || m.isOfDay();
    if (m.month() == 0) {
      if (m.weekday() > 0) {
        return "-WXX-" + m.weekday();
      }
      return isDay
          ? "-XX-XX" + ofDay(m)
          : precision == Unit.MONTH ? "-XX" : precision == Unit.WEEK ? "-WXX" : "";
    }
    String month = "-" + two(m.month());
    return m.day() > 0
        ? month + "-" + two(m.day()) + ofDay(m)
        : isDay ? month + "-XX" + ofDay(m) : month;
  }

  private static String ofDay(Moment m) {
    Clock clock = m.clock();
    if (clock.isTold()) {
      return "T" + (clock.minute() < 0 ? new Clock(clock.hour(), 0, -1, false) : clock);
    }
    return m.ofDay() == DayPart.NONE ? "" : "T" + code(m.ofDay());
  }

  static String code(DayPart part) {
    return switch (part) {
      case DAWN, MORNING -> "MO";
      case MIDDAY -> "MI";
      case AFTERNOON -> "AF";
      case EVENING -> "EV";
      case NIGHT -> "NI";
      default -> "DT";
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
