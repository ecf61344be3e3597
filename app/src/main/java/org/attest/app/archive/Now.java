package org.attest.app.archive;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

/// The time that entries of the journal bear.
final class Now {
  private Now() {}

  /// ISO 8601 in UTC, to the millisecond.
  static String text() {
    return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
