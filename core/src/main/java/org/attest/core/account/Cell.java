package org.attest.core.account;

import java.util.List;
import java.util.Optional;
import org.attest.core.account.origin.Voice;
import org.attest.core.account.term.Term;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// One value as one statement tells it. It is made comparable only when it is compared: most values
/// never are.
final class Cell {
  private final Statement statement;
  private final Voice voice;
  private final Term term;
  private final String told;
  private final List<String> when;
  private final Names names;
  private Optional<Datum> datum = Optional.empty();

  /// @param told as it was told
  /// @param when the time for which it is told; mostly empty
  Cell(Statement statement, Voice voice, Term term, String told, List<String> when, Names names) {
    this.statement = statement;
    this.voice = voice;
    this.term = term;
    this.told = told;
    this.when = when;
    this.names = names;
  }

  Statement statement() {
    return statement;
  }

  Voice voice() {
    return voice;
  }

  String told() {
    return told;
  }

  List<String> when() {
    return when;
  }

  Datum datum() {
    if (datum.isEmpty()) {
      datum = Optional.of(Datum.of(term, told, names));
    }
    return datum.orElseThrow();
  }

  /// Whether it counts for disagreements as something that is so.
  boolean isAffirmed() {
    return statement.isAccepted() && voice.affirms() && isFact();
  }

  /// Whether the value itself is denied or doubted. Of an event or a commitment the whole is.
  boolean isAgainst() {
    return statement.isAccepted()
        && !voice.affirms()
        && !(statement.content() instanceof Content.Event)
        && !(statement.content() instanceof Content.Commitment);
  }

  private boolean isFact() {
    return !(statement.content() instanceof Content.Event event) || event.isFact();
  }
}
