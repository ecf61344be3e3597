package org.attest.publish.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.Proposed;
import org.attest.core.port.SourceEntry;
import org.attest.core.port.View;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.propose.Kind;
import org.attest.core.propose.Reference;
import org.attest.core.reason.Conventions;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;

/// All statements of a view: those of its journal, and those that are proposed in its sources and
/// that nobody has decided.
///
/// Read once, and again what has changed. Safe for several threads.
public final class Statements {
  private final Journal journal;
  private final Catalogue catalogue;
  private final StatementLog log;
  private final List<JournalEntry> asking = new ArrayList<>();
  private long seen;
  private Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  private long logSeen = -1;
  private long proposedSeen = -1;
  private Set<Kind> kindsSeen = EnumSet.noneOf(Kind.class);
  private SequencedMap<String, Statement> proposed = new LinkedHashMap<>();
  private SequencedMap<String, Statement> byId = new LinkedHashMap<>();
  private long changes;

  public Statements(View view) {
    this.journal = view.journal();
    this.catalogue = view.catalogue();
    this.log = new StatementLog(journal);
  }

  /// The statements of the journal alone.
  public StatementLog log() {
    return log;
  }

  /// The kinds of which proposals are asked for.
  public synchronized Set<Kind> kinds() {
    for (JournalEntry entry : journal.after(seen)) {
      seen = entry.seq();
      if (ProposeEntry.isOne(entry) || entry.action().equals(Decisions.UNDO)) {
        asking.add(entry);
        kinds = ProposeEntry.kinds(asking);
      }
    }
    return Collections.unmodifiableSet(kinds);
  }

  /// All by id: those of the journal in the order in which they were made, then the proposals by
  /// source, kind and place.
  public synchronized SequencedMap<String, Statement> byId() {
    SequencedMap<String, Statement> stated = log.byId();
    boolean isNew = refresh();
    if (isNew || log.changes() != logSeen) {
      logSeen = log.changes();
      SequencedMap<String, Statement> all = new LinkedHashMap<>(stated);
      proposed.forEach(all::putIfAbsent);
      byId = Collections.unmodifiableSequencedMap(all);
      changes++;
    }
    return byId;
  }

  private boolean refresh() {
    Set<Kind> asked = kinds();
    long now = catalogue.proposedChanges();
    if (now == proposedSeen && asked.equals(kindsSeen)) {
      return false;
    }
    proposedSeen = now;
    kindsSeen = EnumSet.noneOf(Kind.class);
    kindsSeen.addAll(asked);
    proposed = new LinkedHashMap<>();
    if (!asked.isEmpty()) {
      for (SourceEntry source : catalogue.sources()) {
        add(source.id());
      }
    }
    return true;
  }

  private void add(String source) {
    Map<Integer, String> entities = catalogue.entitiesByForm(source);
    for (Kind kind : kindsSeen) {
      for (Proposed each : catalogue.proposed(source, kind.label())) {
        proposed.put(each.id(), Reference.resolve(read(each), entities));
      }
    }
  }

  /// @throws CorruptStoreException if a record that is kept is no statement
  private static Statement read(Proposed kept) {
    return ImportedRecord.parse(kept.record())
        .flatMap(record -> {
          List<Passage> passages =
              record.objects("passages").stream().map(StatementLog::passage).toList();
          return StatementReader.read(record, kept.id(), passages, "").statement();
        })
        .orElseThrow(() ->
            new CorruptStoreException("what is proposed as " + kept.id() + " is no statement"));
  }

  /// The record of a proposal, as a catalogue keeps it.
  public static Proposed kept(Statement statement) {
    return new Proposed(statement.id(), StatementFields.body(statement));
  }

  /// All statements in the order of [#byId].
  public List<Statement> all() {
    return List.copyOf(byId().values());
  }

  /// How often what [#byId], [#conventions] and [#called] give has changed since this was made.
  public synchronized long changes() {
    byId();
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
