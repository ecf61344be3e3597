package org.attest.core.reason.chronology;

import java.util.Optional;
import org.attest.core.reason.chronology.Rejection.Fault;

/// Whether statements are fit to be reckoned with, before anything is changed by them.
final class Soundness {
  private final int moments;

  Soundness(int moments) {
    this.moments = moments;
  }

  Optional<Rejection> fault(Statement statement) {
    int number = statement.number();
    if (isBad(number)) {
      return badNumber(number);
    }
    for (Claim claim : statement.claims()) {
      Optional<Rejection> fault = fault(number, claim);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return statement.choices().stream()
        .map(choice -> fault(number, choice))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Rejection> fault(int number, Choice choice) {
    if (choice.alternatives().isEmpty()
        || choice.alternatives().stream().anyMatch(each -> each.isEmpty())) {
      return Optional.of(new Rejection(number, Fault.EMPTY_CHOICE, "a choice of nothing"));
    }
    return choice.alternatives().stream()
        .flatMap(alternative -> alternative.stream())
        .map(claim -> fault(number, claim))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Rejection> fault(int number, Claim claim) {
    return switch (claim) {
      case Claim.Within within ->
          fault(number, within.moment(), within.moment(), within.earliest(), within.latest());
      case Claim.Apart apart ->
          fault(number, apart.from(), apart.to(), apart.least(), apart.most());
      case Claim.Months months -> fault(number, months);
      case Claim.Recurring windows -> fault(number, windows);
    };
  }

  private Optional<Rejection> fault(int number, Claim.Months months) {
    return Math.abs(months.months()) > Claim.Months.MOST
        ? tooFar(number, months.months())
        : fault(number, months.from(), months.to(), months.least(), months.most());
  }

  private Optional<Rejection> fault(int number, Claim.Recurring windows) {
    long period = windows.period();
    if (!isMoment(windows.moment())) {
      return unknown(number, windows.moment());
    }
    if (isFar(windows.start())) {
      return tooFar(number, windows.start());
    }
    if (period < 1
        || Claim.Recurring.CYCLE % period != 0
        || windows.length() < 1
        || windows.length() > period) {
      String message = "windows of " + windows.length() + " in a period of " + period;
      return Optional.of(new Rejection(number, Fault.BAD_PERIOD, message));
    }
    return Optional.empty();
  }

  /// What is wrong with a range of one moment or between two.
  Optional<Rejection> fault(int number, int from, int to, long least, long most) {
    if (isBad(number)) {
      return badNumber(number);
    }
    if (!isMoment(from)) {
      return unknown(number, from);
    }
    if (!isMoment(to)) {
      return unknown(number, to);
    }
    if (least > most || least == Claim.OPEN_END || most == Claim.OPEN_BEGIN) {
      String message = "from " + least + " to " + most;
      return Optional.of(new Rejection(number, Fault.EMPTY_RANGE, message));
    }
    if (least != Claim.OPEN_BEGIN && isFar(least)) {
      return tooFar(number, least);
    }
    return most != Claim.OPEN_END && isFar(most) ? tooFar(number, most) : Optional.empty();
  }

  private static boolean isBad(int number) {
    return number < 0 || number > Chronology.HIGHEST_NUMBER;
  }

  private static Optional<Rejection> badNumber(int number) {
    return Optional.of(new Rejection(number, Fault.BAD_NUMBER, "no number for a statement"));
  }

  private boolean isMoment(int moment) {
    return moment >= 0 && moment < moments;
  }

  private static boolean isFar(long number) {
    return number > Claim.FARTHEST || number < -Claim.FARTHEST;
  }

  private static Optional<Rejection> unknown(int number, int moment) {
    return Optional.of(new Rejection(number, Fault.UNKNOWN_MOMENT, "no moment " + moment));
  }

  private static Optional<Rejection> tooFar(int number, long far) {
    return Optional.of(new Rejection(number, Fault.TOO_FAR, far + " is out of all bounds"));
  }
}
