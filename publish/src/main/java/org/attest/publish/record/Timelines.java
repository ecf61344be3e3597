package org.attest.publish.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.View;
import org.attest.core.reason.Timeline;
import org.attest.core.reason.ledger.Ledger;
import org.attest.core.relate.Statement;

/// The timeline and the ledger of a view, reckoned anew when its statements have changed.
///
/// Safe for several threads.
public final class Timelines {
  private final Statements log;
  private Optional<Made> made = Optional.empty();
  private Optional<Ledger> ledger = Optional.empty();
  private long changes;

  /// A timeline and the statements of which it was reckoned.
  ///
  /// @param statements by id, in the order in which they were first made
  /// @param called what ids in them are called, by id
  public record Made(
      Timeline timeline, Map<String, Statement> statements, Map<String, Called> called) {}

  public Timelines(View view) {
    this.log = new Statements(view);
  }

  /// All statements, and what is asked to be proposed.
  public Statements statements() {
    return log;
  }

  /// How often the statements have changed since this was made.
  public long changes() {
    return log.changes();
  }

  /// The timeline as the statements are now.
  public synchronized Made get() {
    Map<String, Statement> statements = log.byId();
    if (made.isEmpty() || log.changes() != changes) {
      changes = log.changes();
      Timeline timeline = Timeline.of(List.copyOf(statements.values()), log.conventions());
      made = Optional.of(new Made(timeline, statements, log.called()));
      ledger = Optional.empty();
    }
    return made.get();
  }

  /// The ledger of the same statements.
  public synchronized Ledger ledger() {
    Made now = get();
    Ledger kept =
        ledger.orElseGet(() -> Ledger.of(List.copyOf(now.statements().values()), now.timeline()));
    ledger = Optional.of(kept);
    return kept;
  }
}
