package org.attest.bench.chronology;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.attest.core.reason.chronology.Claim;

/// A made-up history: documents that each tell some forty events in a stretch of time, most in
/// their order, with a date now and then and links to what other documents tell. Three constraints
/// for every event; all are true of one course of events in days, so nothing contradicts.
///
/// Constraint `i` says that `to[i]` comes between `least[i]` and `most[i]` days after `from[i]`,
/// where `from[i]` is [#DATE] for a range of dates.
public final class History {
  public static final int DATE = -1;

  private static final int DOCUMENT = 40;
  private static final int DAYS = 150 * 365;

  public final int events;
  public final int[] from;
  public final int[] to;
  public final long[] least;
  public final long[] most;
  private final long[] truth;
  private final SplittableRandom random;
  private int size;

  public History(int events, long seed) {
    this.events = events;
    random = new SplittableRandom(seed);
    from = new int[3 * events];
    to = new int[3 * events];
    least = new long[3 * events];
    most = new long[3 * events];
    truth = new long[2 * events];
    live();
    for (int event = 0; event < events; event++) {
      tell(event);
    }
  }

  /// When everything happened. One event in ten is told after what came later.
  private void live() {
    for (int first = 0; first < events; first += DOCUMENT) {
      long day = random.nextInt(DAYS);
      for (int event = first; event < Math.min(events, first + DOCUMENT); event++) {
        day += random.nextInt(30);
        boolean isLookingBack = random.nextInt(10) == 0;
        long begin = isLookingBack ? day - random.nextInt(400) : day;
        truth[Claim.begin(event)] = begin;
        truth[Claim.end(event)] = begin + (random.nextInt(3) == 0 ? random.nextInt(60) : 0);
      }
    }
  }

  private void tell(int event) {
    int first = event - event % DOCUMENT;
    int begin = Claim.begin(event);
    if (event == first || random.nextInt(8) == 0) {
      date(begin);
    } else {
      link(Claim.end(event - 1), begin);
    }
    if (random.nextInt(3) == 0) {
      link(begin, Claim.end(event));
    } else if (event > first) {
      link(2 * (first + random.nextInt(event - first)) + random.nextInt(2), begin);
    } else {
      date(Claim.end(event));
    }
    if (random.nextInt(3) == 0) {
      link(random.nextInt(2 * events), begin + random.nextInt(2));
    } else {
      link(2 * random.nextInt(first, Math.min(events, first + DOCUMENT)), begin + 1);
    }
  }

  private void date(int moment) {
    long width = random.nextInt(3) == 0 ? random.nextInt(365) : random.nextInt(3);
    long before = width == 0 ? 0 : random.nextLong(width + 1);
    add(DATE, moment, truth[moment] - before, truth[moment] + width - before);
  }

  /// Before or after, or a distance more or less exact.
  private void link(int one, int other) {
    long apart = truth[other] - truth[one];
    switch (random.nextInt(4)) {
      case 0, 1 -> {
        if (apart >= 0) {
          add(one, other, 0, Claim.OPEN_END);
        } else {
          add(other, one, 1, Claim.OPEN_END);
        }
      }
      case 2 -> {
        long slack = 1 + Math.abs(apart) / 4;
        add(one, other, apart - random.nextLong(slack), apart + random.nextLong(slack));
      }
      default -> add(one, other, apart - random.nextInt(10), Claim.OPEN_END);
    }
  }

  private void add(int one, int other, long low, long high) {
    from[size] = one;
    to[size] = other;
    least[size] = low;
    most[size++] = high;
  }

  public int size() {
    return size;
  }

  /// One more constraint that is true of the same course of events.
  public Claim another(int constraint) {
    int place = size;
    size = constraint;
    int begin = 2 * random.nextInt(events);
    if (random.nextInt(8) == 0) {
      date(begin);
    } else if (random.nextInt(4) == 0) {
      link(random.nextInt(2 * events), begin);
    } else {
      int document = begin / 2 - begin / 2 % DOCUMENT;
      link(2 * random.nextInt(document, Math.min(events, document + DOCUMENT)), begin + 1);
    }
    size = place;
    return claim(constraint);
  }

  public Claim claim(int constraint) {
    return from[constraint] == DATE
        ? new Claim.Within(to[constraint], least[constraint], most[constraint])
        : new Claim.Apart(from[constraint], to[constraint], least[constraint], most[constraint]);
  }

  /// How long it truly was from one moment to another.
  public long apart(int one, int other) {
    return truth[other] - truth[one];
  }

  /// The bounds of every moment as arrays, from the earliest to the latest, all open.
  public long[][] open() {
    long[][] bounds = new long[2][2 * events];
    Arrays.fill(bounds[0], Claim.OPEN_BEGIN);
    Arrays.fill(bounds[1], Claim.OPEN_END);
    return bounds;
  }
}
