package org.attest.core.account;

import java.util.List;
import org.attest.core.account.origin.Voice;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// One value as one statement tells it.
///
/// @param told as it was told
/// @param when the time for which it is told; mostly empty
record Cell(Statement statement, Voice voice, String told, Datum datum, List<String> when) {
  /// Whether it counts for disagreements as something that is so.
  boolean isAffirmed() {
    return statement.isAccepted() && voice.affirms() && !isNegative();
  }

  /// Whether the value itself is denied or doubted. Of an event or a commitment the whole is.
  boolean isAgainst() {
    boolean isWhole =
        statement.content() instanceof Content.Event
            || statement.content() instanceof Content.Commitment;
    return statement.isAccepted() && !voice.affirms() && !isWhole;
  }

  private boolean isNegative() {
    return statement.content() instanceof Content.Event event && event.negative();
  }
}
