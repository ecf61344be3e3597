package org.attest.core.time.told;

/// How finely words tell a time.
final class Precision {
  private Precision() {}

  static Unit of(Form form) {
    return switch (form) {
      case Moment moment -> of(moment);
      case Form.Away away -> away.length().unit();
      case Form.Step step -> step.unit();
      case Form.Chosen chosen -> of(chosen.named());
      case Form.Within within -> of(within.inner());
      case Form.Nth nth -> nth.unit();
      case Form.Shaded shaded -> of(shaded.of());
      case Form.Rest rest -> of(rest.of());
      case Form.Either _, Form.OldStyle _, Form.Feast _ -> Unit.DAY;
      case Form.Length length -> length.unit();
      default -> Unit.YEAR;
    };
  }

  private static Unit of(Moment m) {
    if (m.isOfDay()) {
      return m.clock().isTold() ? Unit.MINUTE : Unit.HOUR;
    }
    if (m.day() > 0 || m.weekday() > 0) {
      return Unit.DAY;
    }
    if (m.week() > 0) {
      return Unit.WEEK;
    }
    if (m.month() > 0) {
      return Unit.MONTH;
    }
    if (m.part() > 0) {
      return Unit.QUARTER;
    }
    return m.years() == 10 ? Unit.DECADE : m.years() == 100 ? Unit.CENTURY : Unit.YEAR;
  }
}
