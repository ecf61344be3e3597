package org.attest.core.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Days, as stretches that neither overlap nor touch, in the order of time.
///
/// @param stretches none for no day at all
/// @param isExact false if the days were too many to tell one by one: then these are more than
///   those that are meant, and never fewer
public record Days(List<Stretch> stretches, boolean isExact) {
  static final Days NONE = new Days(List.of(), true);

  /// From one day to another, both included; Julian day numbers.
  ///
  /// @param first [Long#MIN_VALUE] if there is no beginning
  /// @param last [Long#MAX_VALUE] if there is no end
  public record Stretch(long first, long last) {
    public Stretch {
      if (last < first) {
        throw new IllegalArgumentException("last: before the first day");
      }
    }

    Stretch hull(Stretch other) {
      return new Stretch(Math.min(first, other.first), Math.max(last, other.last));
    }

    /// With so many days more on each side; fewer if the numbers are negative.
    List<Stretch> grown(long before, long after) {
      long from = first == Long.MIN_VALUE ? first : first - before;
      long to = last == Long.MAX_VALUE ? last : last + after;
      return from <= to ? List.of(new Stretch(from, to)) : List.of();
    }
  }

  public Days {
    stretches = List.copyOf(stretches);
  }

  /// Days of stretches in any order, which may overlap.
  static Days of(List<Stretch> stretches) {
    return of(stretches, true);
  }

  static Days of(List<Stretch> stretches, boolean isExact) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch next :
        stretches.stream().sorted(Comparator.comparingLong(Stretch::first)).toList()) {
      boolean touches =
          !joined.isEmpty()
              && (joined.getLast().last() == Long.MAX_VALUE
                  || joined.getLast().last() + 1 >= next.first());
      if (touches) {
        joined.set(joined.size() - 1, joined.getLast().hull(next));
      } else {
        joined.add(next);
      }
    }
    return new Days(joined, isExact);
  }

  public boolean isEmpty() {
    return stretches.isEmpty();
  }

  /// The days of both.
  public Days and(Days other) {
    List<Stretch> all = new ArrayList<>(stretches);
    all.addAll(other.stretches);
    return of(all, isExact && other.isExact);
  }

  /// The days that both have.
  public Days intersection(Days other) {
    List<Stretch> common = new ArrayList<>();
    int mine = 0;
    int theirs = 0;
    while (mine < stretches.size() && theirs < other.stretches.size()) {
      Stretch a = stretches.get(mine);
      Stretch b = other.stretches.get(theirs);
      long first = Math.max(a.first(), b.first());
      long last = Math.min(a.last(), b.last());
      if (first <= last) {
        common.add(new Stretch(first, last));
      }
      if (a.last() < b.last()) {
        mine++;
      } else {
        theirs++;
      }
    }
    return new Days(common, isExact && other.isExact);
  }

  /// Whether a day is among them.
  ///
  /// @param day a Julian day number
  public boolean contains(long day) {
    return stretches.stream().anyMatch(each -> each.first() <= day && day <= each.last());
  }

  /// Whether every day of another is among them; only known for sure if these are exact.
  boolean containsAll(Days other) {
    return intersection(other).stretches.equals(other.stretches);
  }

  /// With so many days more before and behind each stretch; fewer if the numbers are negative.
  Days grown(long before, long after) {
    return of(
        stretches.stream().flatMap(each -> each.grown(before, after).stream()).toList(), isExact);
  }

  long first() {
    return stretches.getFirst().first();
  }

  long last() {
    return stretches.getLast().last();
  }
}
