package org.attest.publish.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attest.core.port.View;
import org.attest.core.reason.Timeline;
import org.attest.core.reason.ledger.Ledger;
import org.attest.core.relate.Statement;

/// The timeline and the ledger of a view, brought up to date when its statements have changed: of
/// one that changed only what it touches is reckoned anew.
///
/// Safe for several threads that look at them by [#read], one after the other.
public final class Timelines {
  /// If more than this and than a part of all has changed at once, it is quicker to begin anew.
  private static final int EDITS_MAX = 1_000;

  private static final int PART = 8;

  private final ReentrantLock lock = new ReentrantLock();
  private final Statements log;
  private final List<Consumer<Collection<String>>> followers = new ArrayList<>();
  private Optional<Made> made = Optional.empty();
  private Optional<Ledger> ledger = Optional.empty();
  private long changes = -1;

  /// A timeline and the statements of which it is reckoned. Both change as the journal grows.
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

  /// Looks at the timeline as the statements are now. While somebody looks at it nothing changes,
  /// and nobody else looks: what is slow to write is to be made first and written afterwards.
  public <T> T read(Function<Made, T> reader) {
    lock.lock();
    try {
      if (lock.getHoldCount() == 1) {
        catchUp();
      }
      return reader.apply(made.orElseThrow());
    } finally {
      lock.unlock();
    }
  }

  /// The timeline as the statements are now, for whoever is alone with it; see [#read].
  public Made get() {
    return read(now -> now);
  }

  /// The ledger of the same statements, to be looked at within [#read].
  public Ledger ledger() {
    return read(now -> {
      Ledger kept = ledger.orElseGet(() -> Ledger.of(log.ranked(), now.timeline()));
      ledger = Optional.of(kept);
      return kept;
    });
  }

  /// Lets somebody know of the ids of statements that came, changed or went, before anybody looks
  /// at what they have changed; of all that are there at first.
  void follow(Consumer<Collection<String>> follower) {
    lock.lock();
    try {
      made.ifPresent(known -> follower.accept(known.statements().keySet()));
      followers.add(follower);
    } finally {
      lock.unlock();
    }
  }

  private void catchUp() {
    if (made.isPresent() && log.changes() == changes) {
      return;
    }
    List<StatementLog.Change> changed = log.drain();
    changes = log.changes();
    Map<String, Statement> statements = log.byId();
    boolean isAnew =
        made.filter(known -> known.timeline().conventions().equals(log.conventions())).isEmpty()
            || changed.size() > Math.max(EDITS_MAX, statements.size() / PART);
    if (isAnew) {
      Timeline timeline = Timeline.of(log.ranked(), log.conventions());
      made = Optional.of(new Made(timeline, statements, log.called()));
      ledger = Optional.empty();
    } else {
      Timeline timeline = made.orElseThrow().timeline();
      changed.forEach(change -> edit(change, timeline));
    }
    List<String> ids = changed.stream().map(StatementLog.Change::id).distinct().toList();
    followers.forEach(follower -> follower.accept(ids));
  }

  private void edit(StatementLog.Change change, Timeline timeline) {
    OptionalInt now = log.rank(change.id());
    change
        .before()
        .ifPresent(rank -> {
          if (now.isEmpty() || now.getAsInt() != rank) {
            Set<String> moved = timeline.remove(rank);
            ledger.ifPresent(kept -> {
              kept.remove(rank);
              kept.moved(moved);
            });
          }
        });
    now.ifPresent(rank ->
        Optional.ofNullable(log.byId().get(change.id()))
            .ifPresent(statement -> put(rank, statement, timeline)));
  }

  private void put(int rank, Statement statement, Timeline timeline) {
    Set<String> moved = timeline.put(rank, statement);
    ledger.ifPresent(kept -> {
      kept.put(rank, statement);
      kept.moved(moved);
    });
  }
}
