package org.attest.core.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.time.calendar.SolarCalendar;

/// A date to the century, decade, year, season, month or day.
///
/// @param year as written: `1984`, `-0043`, `19`, `198X`, `Y170000002`, `Y17E7`, `1950S2`
/// @param month a month or, from 21 to 41, a season, quarter, third or half of the year
/// @param day only where there is a month that is none of these
public record EdtfDate(Component year, Optional<Component> month, Optional<Component> day)
    implements Edtf {
  static final int SEASON_MIN = 21;
  static final int SEASON_MAX = 41;
  private static final int SEASON_OF_LEVEL_ONE_MAX = 24;

  public EdtfDate {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(month, "month");
    Objects.requireNonNull(day, "day");
  }

  /// The date of a day.
  ///
  /// @param day a Julian day number
  /// @throws IllegalArgumentException if its year has more than four digits
  public static EdtfDate ofDay(long day) {
    String text = SolarCalendar.GREGORIAN.dateOf(day).toString();
    if (Edtf.parse(text) instanceof Parsed.Valid(EdtfDate date)) {
      return date;
    }
    throw new IllegalArgumentException("day: its year has more than four digits: " + day);
  }

  public boolean isSeason() {
    return season().isPresent();
  }

  /// The code from 21 to 41, where there is one.
  Optional<Integer> season() {
    return month
        .filter(Component::isSpecified)
        .map(each -> Integer.parseInt(each.text()))
        .filter(each -> each >= SEASON_MIN);
  }

  /// The year that is most likely meant: of `1950S2` 1950, of a year with unspecified digits the
  /// earliest, else the year itself, or the first of the century or decade.
  public long estimatedYear() {
    YearText text = YearText.of(year.text());
    return text.significant().isPresent() ? text.estimate() : text.range().first();
  }

  List<Component> components() {
    return Stream.of(Optional.of(year), month, day).flatMap(Optional::stream).toList();
  }

  @Override
  public String print() {
    StringBuilder text = new StringBuilder();
    for (Component component : components()) {
      text.append(text.isEmpty() ? "" : "-").append(component.print());
    }
    return text.toString();
  }

  @Override
  public Bounds bounds() {
    Candidates candidates = new Candidates(this);
    return new Bounds(
        new Bounds.Day(candidates.first().first()), new Bounds.Day(candidates.last().last()));
  }

  @Override
  public Days days() {
    return new Candidates(this).days();
  }

  @Override
  public Qualification qualification() {
    return components().stream()
        .map(each -> each.before().and(each.after()))
        .reduce(Qualification.NONE, Qualification::and);
  }

  /// What is said of one component: the mark before it, and those behind it and what follows.
  ///
  /// @param index 0 for the year, 1 for the month, 2 for the day
  public Qualification qualification(int index) {
    List<Component> all = components();
    Qualification own = all.get(index).before();
    return all.subList(index, all.size()).stream()
        .map(Component::after)
        .reduce(own, Qualification::and);
  }

  @Override
  public int level() {
    if (isOfLevelTwo()) {
      return 2;
    }
    boolean isPlain =
        year.text().matches("\\d{4}|\\d{2}")
            && !isSeason()
            && qualification().isNone()
            && components().stream().allMatch(Component::isSpecified);
    return isPlain ? 0 : 1;
  }

  private boolean isOfLevelTwo() {
    boolean hasInnerMark =
        components().stream().anyMatch(each -> !each.before().isNone())
            || components().reversed().stream().skip(1).anyMatch(each -> !each.after().isNone());
    boolean isOtherSeason = season().filter(each -> each > SEASON_OF_LEVEL_ONE_MAX).isPresent();
    return hasInnerMark || isOtherSeason || year.text().matches("-?\\d{3}|.*[ES].*") || hasInnerX();
  }

  /// Whether an `X` stands where level 1 has none: it knows only the last digits of the year, and
  /// whole months and days, each with all that follows.
  private boolean hasInnerX() {
    List<Component> all = components();
    boolean isYearOdd = !year.isSpecified() && !year.text().matches("-?(\\d\\dXX|\\d{3}X|XXXX)");
    boolean isAfterX = !year.isSpecified();
    for (Component each : all.subList(1, all.size())) {
      if (each.isSpecified() ? isAfterX : !each.text().equals("XX")) {
        return true;
      }
      isAfterX = !each.isSpecified();
    }
    return isYearOdd;
  }
}
