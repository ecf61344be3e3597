package org.attest.core.time.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives told times their values, one after the other as a reader does: a day without its year is
/// in the year that was told before it, *the next day* is the day after the one told last,
/// *yesterday* the day before the document's own.
///
/// The rules are those of narrative in the sense of J. Strötgen and M. Gertz, *Multilingual and
/// cross-domain temporal tagging* (2013): what was told last is the reference time, and a step from
/// December to January goes on to the next year.
public final class Reckoner {
  /// A step back over so many months is a step on into the next year.
  private static final int MONTHS_BACK = 8;

  /// A bare year that lies so many years off is not where a narrative goes on.
  private static final int FAR = 10;

  private static final int WINTER = 24;
  private static final int WINTER_FROM = 9;

  /// When a place of the text was written or spoken.
  @FunctionalInterface
  public interface Telling {
    /// @param place in UTF-16 units of the text
    /// @return the day, where it is known
    Optional<Moment> at(int place);

    /// Whether a time only tells when somebody copied, put up or looked up the text, so that
    /// nothing in the text is reckoned from it.
    ///
    /// @param place at which the time begins
    default boolean isOfCopy(int place) {
      return false;
    }
  }

  private Optional<Moment> telling = Optional.empty();
  private Moment last = Moment.NOTHING;

  /// The day told last, for *the next day* behind the name of a month.
  private Moment lastDay = Moment.NOTHING;

  private Reckoner() {}

  /// @param told the times of one text, in its order
  public static List<Reckoned> reckon(List<Told> told, Telling telling) {
    Reckoner reckoner = new Reckoner();
    List<Reckoned> out = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      reckoner.tellAt(telling.at(told.get(i).start()));
      Told next = i + 1 < told.size() ? told.get(i + 1) : null;
      Reckoned reckoned = reckoner.one(told.get(i), next);
      out.add(reckoned);
      if (!telling.isOfCopy(told.get(i).start())) {
        reckoner.remembered(reckoned);
      }
    }
    return out;
  }

  /// Where another document begins, what the one before told does not count.
  private void tellAt(Optional<Moment> now) {
    if (!now.equals(telling)) {
      telling = now;
      last = Moment.NOTHING;
      lastDay = Moment.NOTHING;
    }
  }

  private Reckoned one(Told told, @Nullable Told next) {
    Form form = told.form();
    if (next != null && next.start() - told.end() <= LIST_GAP) {
      form = inYearOf(form, next.form());
    }
    return reckoned(told, form);
  }

  /// `summer and autumn of 1918`: the words between are no longer than this.
  private static final int LIST_GAP = 9;

  private Reckoned reckoned(Told told, Form form) {
    Form value = value(form);
    Unit precision = Precision.of(form);
    return new Reckoned(told, value, precision, anchor(form));
  }

  private void remembered(Reckoned reckoned) {
    boolean isGuess =
        reckoned.precision() == Unit.QUARTER
            && reckoned.told().form() instanceof Moment moment
            && !moment.hasYear();
    if (!isGuess) {
      remember(reckoned.value());
    }
  }

  private void remember(Form value) {
    switch (value) {
      case Moment moment -> {
        if (moment.hasYear() && !isAside(moment)) {
          last = moment;
          if (moment.day() > 0) {
            lastDay = moment;
          }
        }
      }
      case Form.Between between -> {
        remember(between.from().form());
        if (!(between.to().form() instanceof Moment end) || end.month() > 0) {
          remember(between.to().form());
        }
      }
      case Form.Either either -> remember(either.first());
      case Form.OldStyle old -> remember(old.gregorian());
      default -> {}
    }
  }

  /// Whether the text only looks aside: a bare year that is far away, or the year in which it is
  /// already, tells less than what is known of where the text is.
  private boolean isAside(Moment moment) {
    boolean isBare = moment.month() == 0 && moment.week() == 0;
    if (!isBare || last.month() == 0 || moment.years() > 1) {
      return moment.years() > 1 && last.hasYear();
    }
    int apart = Math.abs(moment.year() - last.year());
    return apart == 0 || apart > FAR;
  }

  private Optional<Moment> anchor(Form form) {
    Base base =
        switch (form) {
          case Form.Away away -> away.base();
          case Form.Step step -> step.base();
          case Form.Chosen chosen -> chosen.base();
          case Form.Run run -> run.base();
          case Form.Within within when within.outer() instanceof Form.Step step -> step.base();
          default -> null;
        };
    if (base == null) {
      return Optional.empty();
    }
    Moment from = base(base);
    return from.hasYear() ? Optional.of(from) : Optional.empty();
  }

  private Moment base(Base base) {
    Moment now = telling.orElse(Moment.NOTHING);
    return switch (base) {
      case TELLING -> now.hasYear() ? now : last;
      case BEFORE -> last.hasYear() ? last : now;
      case OPEN -> last.hasYear() ? last : now;
    };
  }

  private Form value(Form form) {
    return switch (form) {
      case Moment moment -> open(moment);
      case Form.Away away -> away(away);
      case Form.Step step -> Steps.step(base(step.base()), step);
      case Form.Chosen chosen -> Steps.chosen(base(chosen.base()), chosen);
      case Form.Within within -> within(within);
      case Form.Nth nth -> Steps.nth(moment(value(nth.of())), nth);
      case Form.Run run -> run.length();
      case Form.Rest rest -> value(rest.of());
      case Form.Shaded shaded -> value(shaded.of());
      case Form.Between between -> between(between);
      case Form.Either either ->
          new Form.Either(open(moment(either.first())), open(moment(either.second())));
      case Form.OldStyle old -> oldStyle(old);
      case Form.Feast feast -> feast(feast);
      default -> form;
    };
  }

  static Moment moment(Form form) {
    return switch (form) {
      case Moment moment -> moment;
      case Form.Either either -> moment(either.first());
      case Form.OldStyle old -> old.gregorian();
      case Form.Between between -> moment(between.from().form());
      default -> Moment.NOTHING;
    };
  }

  private Form oldStyle(Form.OldStyle old) {
    Moment gregorian = open(old.gregorian());
    boolean isOver = old.julian().month() > old.gregorian().month();
    int year = gregorian.hasYear() && isOver ? gregorian.year() - 1 : gregorian.year();
    return new Form.OldStyle(old.julian().withYear(year), gregorian);
  }

  private Form feast(Form.Feast feast) {
    Moment in = feast.in().hasYear() ? feast.in() : Moment.year(base(Base.OPEN).year());
    if (in.hasYear()) {
      return Days.of(Feasts.day(feast.code(), in.year()));
    }
    return feast.isFixed() ? Moment.day(feast.code() / 100, feast.code() % 100) : Moment.NOTHING;
  }

  private Form away(Form.Away away) {
    Form anchor = value(away.anchor());
    Moment from =
        anchor instanceof Form.Vague
            ? base(Base.TELLING)
            : anchor instanceof Form.Nothing ? base(away.base()) : moment(anchor);
    if (away.length().unit() == Unit.DAY && from.day() == 0 && sameMonth(from, lastDay)) {
      from = lastDay;
    }
    return Steps.away(from, away.length(), away.way());
  }

  private static boolean sameMonth(Moment a, Moment b) {
    return a.hasYear() && a.year() == b.year() && a.month() == b.month();
  }

  private Form within(Form.Within within) {
    Form outer = value(within.outer());
    if (within.inner() instanceof Form.Feast feast && outer instanceof Moment year) {
      return feast(new Form.Feast(feast.code(), year));
    }
    Form inner = within.inner() instanceof Form.Shaded shaded ? shaded.of() : within.inner();
    if (inner instanceof Moment moment && outer instanceof Moment outside) {
      return Steps.within(moment, outside);
    }
    return outer;
  }

  private Form between(Form.Between between) {
    Form from = inYearOf(between.from().form(), between.to().form());
    Form begin = value(from);
    remember(begin);
    Form end = value(between.to().form());
    Told first =
        new Told(between.from().start(), between.from().end(), begin, between.from().reason());
    Told second = new Told(between.to().start(), between.to().end(), end, between.to().reason());
    return new Form.Between(first, second, between.isThrough());
  }

  /// A time without a year that stands right before one with a year is in that year.
  private static Form inYearOf(Form form, Form next) {
    if (!(next instanceof Moment later) || !later.hasYear()) {
      return next instanceof Form.Shaded shaded ? inYearOf(form, shaded.of()) : form;
    }
    return switch (form) {
      case Moment moment when !moment.hasYear() && (moment.month() > 0 || moment.part() > 0) -> {
        boolean isBefore =
            moment.month() > 0 && later.month() > 0 && moment.month() > later.month();
        yield moment.withYear(later.year() - (isBefore ? 1 : 0));
      }
      case Moment moment when moment.day() > 0 && !moment.hasYear() && later.month() > 0 ->
          moment.withYear(later.year()).withMonth(later.month());
      case Form.Shaded shaded -> new Form.Shaded(shaded.shade(), inYearOf(shaded.of(), next));
      default -> form;
    };
  }

  /// A moment with what it leaves open taken from what was told before.
  private Moment open(Moment moment) {
    Moment from = base(Base.OPEN);
    if (moment.hasYear()) {
      return moment;
    }
    if (moment.isOnlyOfDay()) {
      boolean isKnown = from.day() > 0 && moment.clock().isTold();
      return isKnown ? moment.within(from.withOfDay(DayPart.NONE).withClock(Clock.NONE)) : moment;
    }
    if (moment.month() == 0 && moment.part() == 0) {
      return moment.day() > 0
          ? from.month() > 0 ? moment.withYear(from.year()).withMonth(from.month()) : moment
          : Steps.weekday(from, moment);
    }
    return from.hasYear() && from.years() == 1 ? moment.withYear(year(moment, from)) : moment;
  }

  private static int year(Moment moment, Moment from) {
    if (moment.part() == WINTER) {
      return from.year() + (from.month() >= WINTER_FROM || from.part() == WINTER - 1 ? 1 : 0);
    }
    boolean isOn =
        from.month() > 0 && moment.month() > 0 && from.month() - moment.month() >= MONTHS_BACK;
    return from.year() + (isOn ? 1 : 0);
  }

  /// What the document itself was written on, as a moment.
  public static Moment at(LocalDate day) {
    return Days.of(day);
  }
}
