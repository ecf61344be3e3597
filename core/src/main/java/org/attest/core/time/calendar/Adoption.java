package org.attest.core.time.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When a region went over from the Julian to the Gregorian calendar, as one source has it.
///
/// @param region a country's code by ISO 3166, with a part of it behind a hyphen: `DE-BAYERN`
/// @param lastBefore the last day by the old calendar, as people there wrote it
/// @param first the first day by the new calendar
/// @param source who says so
/// @param note what to know about it; mostly empty
public record Adoption(
    String region,
    String name,
    YearMonthDay lastBefore,
    YearMonthDay first,
    String source,
    String note) {

  /// The calendar by which people of the region dated.
  public CivilCalendar calendar() {
    return region.equals("SE") || region.equals("FI")
        ? new CivilCalendar(name, CivilCalendar.swedish().stretches())
        : CivilCalendar.changing(name, SolarCalendar.GREGORIAN.dayNumber(first).orElseThrow());
  }

  /// All that is known of all regions, ordered by their codes.
  public static List<Adoption> all() {
    List<Adoption> all = new ArrayList<>();
    for (String line : AdoptionTable.LINES.lines().toList()) {
      String[] cells = line.split("\\|", -1);
      for (String source : cells[4].split(",", -1)) {
        all.add(
            new Adoption(
                cells[0], cells[1], date(cells[2]), date(cells[3]), source.strip(), cells[5]));
      }
    }
    return List.copyOf(all);
  }

  private static YearMonthDay date(String text) {
    return YearMonthDay.parse(text).orElseThrow();
  }

  /// What is known of one region; several where sources, provinces or confessions differ, and none
  /// where the region is not in the table.
  public static List<Adoption> of(String region) {
    return all().stream().filter(each -> each.region().equals(region)).toList();
  }

  /// The calendar of a region: of several the one that the table names first.
  public static Optional<CivilCalendar> calendarOf(String region) {
    return of(region).stream().findFirst().map(Adoption::calendar);
  }
}
