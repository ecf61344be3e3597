package org.attest.core.reason.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.time.calendar.SameDay;

/// Reckons small chronologies by trying everything, straight from what the words mean.
final class Oracle {
  /// All times that are tried lie less than this far from 0.
  private static final long FAR = 4_000;

  private final int moments;
  private final TreeMap<Integer, Statement> statements = new TreeMap<>();

  Oracle(int events) {
    moments = 2 * events;
  }

  void put(Statement statement) {
    statements.put(statement.number(), statement);
  }

  void remove(int number) {
    statements.remove(number);
  }

  /// Ranks: plain statements first, then by number.
  private List<Statement> ranked() {
    List<Statement> ranked = new ArrayList<>(statements.values());
    ranked.sort((a, b) -> Boolean.compare(b.isPlain(), a.isPlain()));
    return ranked;
  }

  List<Statement> admitted() {
    List<Statement> admitted = new ArrayList<>();
    for (Statement statement : ranked()) {
      admitted.add(statement);
      if (!isConsistent(admitted)) {
        admitted.removeLast();
      }
    }
    return admitted;
  }

  /// By the statement that is set aside, the preferred smallest set.
  Map<Integer, Set<Integer>> contradictions() {
    Map<Integer, Set<Integer>> all = new TreeMap<>();
    List<Statement> admitted = new ArrayList<>();
    for (Statement statement : ranked()) {
      admitted.add(statement);
      if (!isConsistent(admitted)) {
        all.put(statement.number(), smallest(admitted));
        admitted.removeLast();
      }
    }
    return all;
  }

  private Set<Integer> smallest(List<Statement> inconsistent) {
    List<Statement> left = new ArrayList<>(inconsistent);
    for (int i = left.size() - 2; i >= 0; i--) {
      Statement tried = left.remove(i);
      if (isConsistent(left)) {
        left.add(i, tried);
      }
    }
    Set<Integer> numbers = new TreeSet<>();
    left.forEach(each -> numbers.add(each.number()));
    return numbers;
  }

  boolean isConsistent(Collection<Statement> together) {
    return !worlds(together).isEmpty();
  }

  /// Earliest and latest of each moment, then the hull over all worlds.
  long[][] bounds() {
    long[][] hull = new long[2][moments];
    Arrays.fill(hull[0], Long.MAX_VALUE);
    Arrays.fill(hull[1], Long.MIN_VALUE);
    for (long[][] world : worlds(admitted())) {
      for (int i = 0; i < moments; i++) {
        hull[0][i] = Math.min(hull[0][i], world[0][i]);
        hull[1][i] = Math.max(hull[1][i], world[1][i]);
      }
    }
    for (int i = 0; i < moments; i++) {
      hull[0][i] = hull[0][i] < -FAR / 2 ? Claim.OPEN_BEGIN : hull[0][i];
      hull[1][i] = hull[1][i] > FAR / 2 ? Claim.OPEN_END : hull[1][i];
    }
    return hull;
  }

  /// The bounds of all ways to take one alternative of each choice that can be.
  List<long[][]> worlds(Collection<Statement> together) {
    List<List<Claim>> ways = new ArrayList<>();
    ways.add(new ArrayList<>());
    for (Statement statement : together) {
      ways.forEach(way -> way.addAll(statement.claims()));
      for (Choice choice : statement.choices()) {
        List<List<Claim>> wider = new ArrayList<>();
        for (List<Claim> way : ways) {
          for (List<Claim> alternative : choice.alternatives()) {
            List<Claim> longer = new ArrayList<>(way);
            longer.addAll(alternative);
            wider.add(longer);
          }
        }
        ways = wider;
      }
    }
    List<long[][]> worlds = new ArrayList<>();
    for (List<Claim> way : ways) {
      long[][] bounds = tightened(way);
      if (bounds.length > 0) {
        worlds.add(bounds);
      }
    }
    return worlds;
  }

  private long[][] tightened(List<Claim> claims) {
    long[][] bounds = new long[2][moments];
    Arrays.fill(bounds[0], -FAR);
    Arrays.fill(bounds[1], FAR);
    List<Claim> all = new ArrayList<>(claims);
    for (int i = 0; i < moments; i += 2) {
      all.add(new Claim.Apart(i, i + 1, 0, Claim.OPEN_END));
    }
    for (boolean changes = true; changes; ) {
      changes = false;
      for (Claim claim : all) {
        changes |= tighten(bounds, claim);
      }
      for (int i = 0; i < moments; i++) {
        if (bounds[0][i] > bounds[1][i] || (bounds[0][i] > FAR / 2 && bounds[1][i] == FAR)) {
          return new long[0][];
        }
        // A cycle without dates climbs from the far past; it is not let out of it.
        if (bounds[0][i] > -FAR + FAR / 4 && bounds[0][i] < -FAR / 4) {
          return new long[0][];
        }
      }
    }
    return bounds;
  }

  private static boolean tighten(long[][] bounds, Claim claim) {
    return switch (claim) {
      case Claim.Within(int moment, long earliest, long latest) ->
          either(rise(bounds, moment, earliest), sink(bounds, moment, latest));
      case Claim.Apart(int from, int to, long least, long most) -> {
        boolean changes = false;
        if (least != Claim.OPEN_BEGIN) {
          changes = rise(bounds, to, bounds[0][from] + least);
          changes |= sink(bounds, from, bounds[1][to] - least);
        }
        if (most != Claim.OPEN_END) {
          changes |= sink(bounds, to, bounds[1][from] + most);
          changes |= rise(bounds, from, bounds[0][to] - most);
        }
        yield changes;
      }
      case Claim.Months months -> tighten(bounds, months);
      case Claim.Recurring(int moment, long period, long start, long length) -> {
        long early = bounds[0][moment];
        while (Math.floorMod(early - start, period) >= length) {
          early++;
        }
        long late = bounds[1][moment];
        while (Math.floorMod(late - start, period) >= length) {
          late--;
        }
        yield either(rise(bounds, moment, early), sink(bounds, moment, late));
      }
    };
  }

  /// Tries every day: the other must lie on one to which one of both comes from the other.
  private static boolean tighten(long[][] bounds, Claim.Months claim) {
    int from = claim.from();
    int to = claim.to();
    if (bounds[1][from] - bounds[0][from] > FAR) {
      return false;
    }
    long[] hull = {Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE};
    for (long day = bounds[0][from]; day <= bounds[1][from]; day++) {
      long first = SameDay.first(day, claim.months()) + claim.least();
      long last = SameDay.last(day, claim.months()) + claim.most();
      if (first <= bounds[1][to] && last >= bounds[0][to]) {
        hull[0] = Math.min(hull[0], day);
        hull[1] = Math.max(hull[1], day);
        hull[2] = Math.min(hull[2], first);
        hull[3] = Math.max(hull[3], last);
      }
    }
    return either(
        either(rise(bounds, from, hull[0]), sink(bounds, from, hull[1])),
        either(rise(bounds, to, hull[2]), sink(bounds, to, hull[3])));
  }

  /// Of two things that have both been done.
  private static boolean either(boolean one, boolean other) {
    return one || other;
  }

  private static boolean rise(long[][] bounds, int moment, long bound) {
    boolean rises = bound > bounds[0][moment];
    bounds[0][moment] = rises ? bound : bounds[0][moment];
    return rises;
  }

  private static boolean sink(long[][] bounds, int moment, long bound) {
    boolean sinks = bound < bounds[1][moment];
    bounds[1][moment] = sinks ? bound : bounds[1][moment];
    return sinks;
  }

  Map<Integer, Statement> statements() {
    return new HashMap<>(statements);
  }
}
