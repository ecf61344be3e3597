package org.attest.core.reason.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How a commitment stands. The order is that of claiming more: where several are possible, the
/// first is what is shown.
public enum State {
  NOT_YET_MADE,
  OPEN,
  OVERDUE,
  ANSWERED,
  PARTLY_KEPT,
  KEPT,
  REFUSED,
  BROKEN,
  /// It fell away; where silence means something, silence did it.
  LAPSED,
  WITHDRAWN,
  /// It never came into force: a draft that was not handed over.
  NEVER_MADE,
  /// Something came of it, but it is not told what.
  UNKNOWN;

  private static final Map<String, State> ALSO =
      Map.of(
          "fulfilled", KEPT,
          "partly fulfilled", PARTLY_KEPT,
          "partly", PARTLY_KEPT,
          "lapsed into consent", LAPSED);

  /// The words of exports and pages.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// @param told as an outcome has it
  /// @return nothing for words that are no state
  public static Optional<State> parse(String told) {
    String words = told.strip().toLowerCase(Locale.ROOT);
    for (State state : values()) {
      if (state.label().equals(words)) {
        return Optional.of(state);
      }
    }
    return Optional.ofNullable(ALSO.get(words));
  }

  /// Whether it follows from terms alone, so that nobody needs to tell it.
  boolean follows() {
    return this == NOT_YET_MADE || this == OPEN || this == OVERDUE;
  }

  /// Whether what was owed was done, so that what hangs on it can begin.
  boolean isDone() {
    return this == KEPT || this == ANSWERED;
  }

  /// Whether nothing more is to be expected.
  boolean isGone() {
    return switch (this) {
      case REFUSED, BROKEN, LAPSED, WITHDRAWN, NEVER_MADE -> true;
      case NOT_YET_MADE, OPEN, OVERDUE, ANSWERED, PARTLY_KEPT, KEPT, UNKNOWN -> false;
    };
  }
}
