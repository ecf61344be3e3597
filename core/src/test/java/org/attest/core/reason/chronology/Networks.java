package org.attest.core.reason.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Small random statements of every kind.
final class Networks {
  private final SplittableRandom random;
  private final int events;
  private final boolean isPlain;

  Networks(long seed, int events, boolean isPlain) {
    random = new SplittableRandom(seed);
    this.events = events;
    this.isPlain = isPlain;
  }

  SplittableRandom random() {
    return random;
  }

  Statement statement(int number) {
    List<Claim> claims = new ArrayList<>();
    List<Choice> choices = new ArrayList<>();
    int size = random.nextInt(8) == 0 ? random.nextInt(2, 4) : 1;
    for (int i = 0; i < size; i++) {
      int kind = isPlain ? 9 : random.nextInt(10);
      if (kind == 0 && random.nextBoolean()) {
        claims.addAll(months());
      } else if (kind == 0) {
        claims.add(windows());
      } else if (kind <= 2) {
        choices.add(choice());
      } else {
        claims.add(claim());
      }
    }
    return new Statement(number, claims, choices);
  }

  private Choice choice() {
    List<List<Claim>> alternatives = new ArrayList<>();
    int size = random.nextInt(1, 4);
    for (int i = 0; i < size; i++) {
      List<Claim> alternative = new ArrayList<>(List.of(claim()));
      if (random.nextInt(3) == 0) {
        alternative.add(random.nextInt(4) == 0 ? windows() : claim());
      }
      if (random.nextInt(6) == 0) {
        alternative.addAll(months());
      }
      alternatives.add(alternative);
    }
    return new Choice(alternatives);
  }

  private Claim windows() {
    long[] periods = {2, 3, 4, 6, 7, 7, 7};
    long period = periods[random.nextInt(periods.length)];
    long length = random.nextInt(3) == 0 ? random.nextLong(1, period + 1) : 1;
    return new Claim.Recurring(moment(), period, random.nextInt(-20, 20), length);
  }

  /// Reckoned by the calendar, where the first of both moments has a date.
  private List<Claim> months() {
    int from = moment();
    long first = random.nextInt(-40, 60);
    long least = random.nextInt(-2, 3);
    return List.of(
        new Claim.Within(from, first, first + random.nextInt(20)),
        new Claim.Months(from, moment(), random.nextInt(-2, 3), least, least + random.nextInt(2)));
  }

  private Claim claim() {
    if (random.nextInt(4) == 0) {
      long earliest = random.nextInt(8) == 0 ? Claim.OPEN_BEGIN : random.nextInt(-10, 30);
      long least = earliest == Claim.OPEN_BEGIN ? random.nextInt(-10, 40) : earliest;
      long latest =
          random.nextInt(4) == 0 && earliest != Claim.OPEN_BEGIN
              ? Claim.OPEN_END
              : least + random.nextInt(20);
      return new Claim.Within(moment(), earliest, latest);
    }
    int from = moment();
    int to = moment();
    long least = random.nextInt(5) == 0 ? Claim.OPEN_BEGIN : random.nextInt(-4, 8);
    long base = least == Claim.OPEN_BEGIN ? random.nextInt(-4, 8) : least;
    long most =
        least != Claim.OPEN_BEGIN && random.nextBoolean()
            ? Claim.OPEN_END
            : base + random.nextInt(9);
    return new Claim.Apart(from, to, least, most);
  }

  private int moment() {
    return random.nextInt(2 * events);
  }
}
