package org.attest.publish.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.port.Proposed;
import org.attest.core.port.View;
import org.attest.core.propose.Kind;
import org.attest.core.reason.Conventions;
import org.attest.core.relate.Statement;

/// All statements of a view: those of its journal, and behind them those that are proposed in its
/// sources and that nobody has decided.
///
/// Read once, and again what has changed. Safe for several threads.
public final class Statements {
  /// The ranks of proposals begin here: behind those of any journal.
  private static final int PROPOSED = 50_000_000;

  private final StatementLog log;
  private final ProposedStatements proposals;
  private final ProposalFigures figures;
  private final SequencedMap<String, Statement> all = new LinkedHashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final List<StatementLog.Change> pending = new ArrayList<>();
  private SequencedMap<String, Statement> proposed = new LinkedHashMap<>();
  private int lastRank = -1;
  private long changes;
  private long logSeen = -1;

  public Statements(View view) {
    this.log = new StatementLog(view.journal());
    this.proposals = new ProposedStatements(view);
    this.figures = new ProposalFigures(view.journal());
  }

  /// A proposal that nobody has decided, without reading all others.
  ///
  /// @param id of the statement
  public static Optional<Statement> proposal(View view, String id) {
    return new ProposedStatements(view).one(id);
  }

  /// The statements of the journal alone.
  public StatementLog log() {
    return log;
  }

  /// The kinds of which proposals are asked for.
  public Set<Kind> kinds() {
    return proposals.kinds();
  }

  /// All by id: those of the journal in the order in which they were made, then the proposals by
  /// source, kind and place; as they are at any time, not as they were when this was called.
  public synchronized SequencedMap<String, Statement> byId() {
    read();
    return Collections.unmodifiableSequencedMap(all);
  }

  /// What has changed since this was asked last, in order. All statements at first.
  synchronized List<StatementLog.Change> drain() {
    read();
    List<StatementLog.Change> drained = List.copyOf(pending);
    pending.clear();
    return drained;
  }

  /// The place of a statement in the order of the archive.
  synchronized OptionalInt rank(String id) {
    Integer rank = ranks.get(id);
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  /// All statements by their ranks.
  synchronized SortedMap<Integer, Statement> ranked() {
    read();
    SortedMap<Integer, Statement> out = new TreeMap<>();
    all.forEach((id, statement) -> out.put(ranks.getOrDefault(id, 0), statement));
    return out;
  }

  private void read() {
    boolean isNew = log.changes() != logSeen;
    logSeen = log.changes();
    boolean isInOrder = true;
    for (StatementLog.Change change : log.drain()) {
      isInOrder &= take(change.id());
    }
    if (proposals.refresh()) {
      isNew = true;
      replace(proposals.byId());
      isInOrder = false;
    }
    if (!isInOrder) {
      arrange();
    }
    changes += isNew ? 1 : 0;
  }

  /// @return false if it is no longer in its place in the order
  private boolean take(String id) {
    Optional<Statement> stated = Optional.ofNullable(log.byId().get(id));
    Optional<Statement> now = stated.or(() -> Optional.ofNullable(proposed.get(id)));
    OptionalInt rank = stated.isPresent() ? log.rank(id) : proposedRank(id);
    OptionalInt before = rank(id);
    set(id, now, rank);
    if (before.equals(rank)) {
      return true;
    }
    boolean isLast = rank.isEmpty() || (proposed.isEmpty() && rank.getAsInt() > lastRank);
    rank.ifPresent(each -> lastRank = Math.max(lastRank, each));
    return rank.isEmpty() || (before.isEmpty() && isLast);
  }

  private void set(String id, Optional<Statement> now, OptionalInt rank) {
    OptionalInt before = rank(id);
    if (now.isEmpty() || rank.isEmpty()) {
      all.remove(id);
      ranks.remove(id);
    } else {
      all.put(id, now.get());
      ranks.put(id, rank.getAsInt());
    }
    if (before.isPresent() || rank.isPresent()) {
      pending.add(new StatementLog.Change(id, before, rank));
    }
  }

  private OptionalInt proposedRank(String id) {
    return proposals.rank(id).stream().map(rank -> PROPOSED + rank).findFirst();
  }

  private void replace(SequencedMap<String, Statement> now) {
    SequencedMap<String, Statement> gone = proposed;
    proposed = now;
    for (String id : gone.keySet()) {
      if (!now.containsKey(id) && log.rank(id).isEmpty()) {
        set(id, Optional.empty(), OptionalInt.empty());
      }
    }
    now.forEach((id, statement) -> {
      OptionalInt rank = proposedRank(id);
      boolean isSame = statement.equals(all.get(id)) && rank.equals(rank(id));
      if (log.rank(id).isEmpty() && !isSame) {
        set(id, Optional.of(statement), rank);
      }
    });
  }

  private void arrange() {
    SequencedMap<String, Statement> was = new LinkedHashMap<>(all);
    all.clear();
    log.byId().keySet().forEach(id -> move(id, was));
    proposed.keySet().forEach(id -> move(id, was));
  }

  private void move(String id, Map<String, Statement> from) {
    Optional.ofNullable(from.get(id)).ifPresent(statement -> all.putIfAbsent(id, statement));
  }

  /// The record of a proposal, as a catalogue keeps it.
  public static Proposed kept(Statement statement) {
    return new Proposed(statement.id(), StatementFields.body(statement));
  }

  /// All statements in the order of [#byId].
  public synchronized List<Statement> all() {
    return List.copyOf(byId().values());
  }

  /// What became of proposals, by who proposed them and by type.
  public synchronized List<ProposalFigures.Row> figures() {
    return figures.of(byId().values());
  }

  /// How often what [#byId], [#conventions] and [#called] give has changed since this was made.
  public synchronized long changes() {
    read();
    return changes;
  }

  /// What vague words mean, as it was decided last.
  public Conventions conventions() {
    return log.conventions();
  }

  /// What ids of statements are called, by id.
  public Map<String, Called> called() {
    return log.called();
  }
}
