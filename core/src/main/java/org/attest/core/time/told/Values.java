package org.attest.core.time.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes what times mean in EDTF (ISO 8601-2:2019), lengths and repetitions in ISO 8601-1.
public final class Values {
  private Values() {}

  /// Every interpretation of a time, the likeliest first; none where it rests on what is not told.
  ///
  /// A day that has its year only from what was told before keeps the other reading, in which the
  /// year is not told.
  public static List<String> of(Reckoned reckoned) {
    Form told = reckoned.told().form();
    if (clock(told) instanceof Moment clock) {
      String about = isAbout(told) ? "~" : "";
      return List.of("T" + minutes(clock.clock()) + about);
    }
    List<String> out = new ArrayList<>();
    add(out, value(reckoned.value(), told).or(() -> near(reckoned)));
    if (reckoned.value() instanceof Form.Either either) {
      add(out, value(either.second(), told));
    }
    if (told instanceof Moment moment && !moment.hasYear() && moment.month() > 0) {
      add(out, moment(moment));
    }
    return out;
  }

  /// *A few days later* is about in the month of what it is told from.
  private static Optional<String> near(Reckoned reckoned) {
    boolean isNear =
        reckoned.told().form() instanceof Form.Away away
            && away.length().isVague()
            && (away.length().unit() == Unit.DAY || away.length().unit() == Unit.WEEK);
    return reckoned
        .anchor()
        .filter(from -> isNear && from.month() > 0)
        .map(from -> year(from.year()) + "-" + two(from.month()) + "~");
  }

  private static void add(List<String> out, Optional<String> value) {
    value.filter(each -> !out.contains(each)).ifPresent(out::add);
  }

  /// A time of day that stands alone, or [Form.Nothing].
  private static Form clock(Form form) {
    return switch (form) {
      case Moment moment when moment.isOnlyOfDay() && moment.clock().isTold() -> moment;
      case Form.Shaded shaded -> clock(shaded.of());
      default -> new Form.Nothing();
    };
  }

  private static boolean isAbout(Form form) {
    return form instanceof Form.Shaded shaded && shaded.shade() == Form.Shade.ABOUT;
  }

  private static String minutes(Clock clock) {
    return clock.minute() < 0 ? new Clock(clock.hour(), 0, -1, false).toString() : clock.toString();
  }

  private static Optional<String> value(Form value, Form told) {
    Optional<String> plain =
        switch (value) {
          case Moment moment -> moment(moment);
          case Form.Either either -> value(either.first(), told);
          case Form.OldStyle old -> moment(old.gregorian());
          case Form.Length length -> length(length);
          case Form.Every every -> every(every.what());
          case Form.Between between -> between(between);
          default -> Optional.empty();
        };
    return isAbout(told) && value instanceof Moment ? plain.map(each -> each + "~") : plain;
  }

  private static Optional<String> between(Form.Between between) {
    Form first = between.from().form();
    Form second = between.to().form();
    if (clock(first) instanceof Moment begin && clock(second) instanceof Moment end) {
      return Optional.of("T" + minutes(begin.clock()) + "/T" + minutes(end.clock()));
    }
    Optional<String> from = value(first, first);
    Optional<String> to = value(second, second);
    if (from.isEmpty() || to.isEmpty()) {
      return from.or(() -> to);
    }
    String a = from.get();
    String b = to.get();
    if (a.contains("/") || b.contains("/")) {
      a = a.substring(0, a.indexOf('/') < 0 ? a.length() : a.indexOf('/'));
      b = b.substring(b.indexOf('/') + 1);
    }
    return Optional.of(between.isThrough() ? a + "/" + b : "{" + a + "," + b + "}");
  }

  private static Optional<String> every(Form what) {
    return switch (what) {
      case Form.Length length -> length(length).map(each -> "R/" + each);
      case Moment moment when moment.weekday() > 0 -> Optional.of("R/P1W");
      case Moment moment when moment.month() > 0 || moment.part() > 0 -> Optional.of("R/P1Y");
      case Form.Within _ -> Optional.of("R/P1D");
      default -> Optional.of("R/P1D");
    };
  }

  /// An ISO 8601 duration; none if it is not told how long.
  public static Optional<String> length(Form.Length length) {
    if (length.isVague()) {
      return Optional.empty();
    }
    StringBuilder date = new StringBuilder();
    StringBuilder time = new StringBuilder();
    for (Form.Length each = length; ; each = each.more().getFirst()) {
      (each.unit().isClock() ? time : date)
          .append(plain(each.amount()))
          .append(each.unit().letter());
      if (each.more().isEmpty()) {
        break;
      }
    }
    return Optional.of("P" + date + (time.isEmpty() ? "" : "T" + time));
  }

  private static String plain(double amount) {
    return amount == Math.rint(amount) ? Long.toString((long) amount) : Double.toString(amount);
  }

  /// A moment in EDTF; none if nothing of the calendar is told.
  static Optional<String> moment(Moment m) {
    if (!m.hasYear()) {
      return m.month() == 0
          ? Optional.empty()
          : Optional.of("XXXX-" + two(m.month()) + (m.day() > 0 ? "-" + two(m.day()) : ""));
    }
    if (m.years() > 1) {
      return Optional.of(years(m));
    }
    String year = year(m.year());
    if (m.part() > 0) {
      return Optional.of(year + "-" + m.part());
    }
    if (m.week() > 0) {
      LocalDate monday = Days.onOrBefore(LocalDate.of(m.year(), 1, 4), 1).plusWeeks(m.week() - 1L);
      return Optional.of(day(monday) + "/" + day(monday.plusDays(6)));
    }
    if (m.month() == 0) {
      return Optional.of(year);
    }
    if (!Rules.isReal(m)) {
      return Optional.empty();
    }
    String month = year + "-" + two(m.month());
    if (m.day() == 0) {
      return Optional.of(month);
    }
    String clock = m.clock().isTold() ? "T" + seconds(m.clock()) : "";
    return Optional.of(month + "-" + two(m.day()) + clock);
  }

  private static String day(LocalDate date) {
    return year(date.getYear()) + "-" + two(date.getMonthValue()) + "-" + two(date.getDayOfMonth());
  }

  private static String seconds(Clock clock) {
    return new Clock(clock.hour(), Math.max(0, clock.minute()), Math.max(0, clock.second()), false)
        .toString();
  }

  /// A decade or a century: with `X` where its years have their first figures in common.
  private static String years(Moment m) {
    boolean isAligned = m.year() >= 0 && m.year() % m.years() == 0;
    if (!isAligned) {
      return year(m.year()) + "/" + year(m.year() + m.years() - 1);
    }
    String full = year(m.year());
    return m.years() == 10 ? full.substring(0, 3) + "X" : full.substring(0, 2) + "XX";
  }

  private static String year(int year) {
    String figures = Integer.toString(Math.abs(year));
    return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - figures.length())) + figures;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /// A moment as EDTF, the time of day left out.
  public static Optional<String> written(Moment m) {
    return moment(m.withOfDay(DayPart.NONE).withClock(Clock.NONE));
  }

  /// The moment that a plain EDTF date tells, `1921`, `1921-03` or `1921-03-08`; of an interval its
  /// beginning; nothing for what is less plain.
  public static Optional<Moment> day(String edtf) {
    String[] parts = edtf.replaceFirst("/.*", "").replaceAll("[~?%]", "").split("-", -1);
    if (parts.length > 3 || !java.util.Arrays.stream(parts).allMatch(p -> p.matches("\\d{2,4}"))) {
      return Optional.empty();
    }
    Moment out = Moment.year(Integer.parseInt(parts[0]));
    out = parts.length > 1 ? out.withMonth(Integer.parseInt(parts[1])) : out;
    out = parts.length > 2 ? out.withDay(Integer.parseInt(parts[2])) : out;
    return out.month() <= 12 && Rules.isReal(out) ? Optional.of(out) : Optional.empty();
  }

  /// The distance of a relative time from what it is told from: `P1M`, `-P1D`, `P0D`.
  public static Optional<String> offset(Form form) {
    return switch (form) {
      case Form.Away away -> length(away.length()).map(each -> (away.way() < 0 ? "-" : "") + each);
      case Form.Step step -> Optional.of(signed(step.step(), step.unit()));
      case Form.Within within
          when within.outer() instanceof Form.Step step && step.unit() == Unit.DAY ->
          Optional.of(signed(step.step(), step.unit()));
      case Form.Shaded shaded -> offset(shaded.of());
      default -> Optional.empty();
    };
  }

  private static String signed(int step, Unit unit) {
    int amount = step * unit.size();
    return (amount < 0 ? "-" : "") + "P" + Math.abs(amount) + unit.letter();
  }
}
