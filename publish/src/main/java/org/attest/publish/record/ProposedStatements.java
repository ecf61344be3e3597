package org.attest.publish.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;

/// The statements that a catalogue keeps as proposed, of the kinds that the journal asks for.
///
/// Safe for several threads.
final class ProposedStatements {
  private final Journal journal;
  private final Catalogue catalogue;
  private final List<JournalEntry> asking = new ArrayList<>();
  private long seen;
  private Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  private long catalogueSeen = -1;
  private Set<Kind> kindsSeen = EnumSet.noneOf(Kind.class);
  private SequencedMap<String, Statement> byId = new LinkedHashMap<>();
  private Map<String, Integer> ranks = new HashMap<>();

  ProposedStatements(View view) {
    this.journal = view.journal();
    this.catalogue = view.catalogue();
  }

  /// The kinds that are asked for.
  synchronized Set<Kind> kinds() {
    for (JournalEntry entry : journal.after(seen)) {
      seen = entry.seq();
      if (ProposeEntry.isOne(entry) || entry.action().equals(Decisions.UNDO)) {
        asking.add(entry);
        kinds = ProposeEntry.kinds(asking);
      }
    }
    return Collections.unmodifiableSet(kinds);
  }

  /// Reads them again if anything has changed.
  ///
  /// @return whether it has
  synchronized boolean refresh() {
    Set<Kind> asked = kinds();
    long now = catalogue.proposedChanges();
    if (now == catalogueSeen && asked.equals(kindsSeen)) {
      return false;
    }
    boolean wasEmpty = byId.isEmpty();
    catalogueSeen = now;
    kindsSeen = EnumSet.noneOf(Kind.class);
    kindsSeen.addAll(asked);
    byId = new LinkedHashMap<>();
    ranks = new HashMap<>();
    if (!asked.isEmpty()) {
      for (SourceEntry source : catalogue.sources()) {
        add(source.id());
      }
    }
    return !(wasEmpty && byId.isEmpty());
  }

  private void add(String source) {
    Map<Integer, String> entities = catalogue.entitiesByForm(source);
    for (Kind kind : kindsSeen) {
      for (Proposed each : catalogue.proposed(source, kind.label())) {
        if (ranks.putIfAbsent(each.id(), ranks.size()) == null) {
          byId.put(each.id(), Reference.resolve(read(each), entities));
        }
      }
    }
  }

  /// One of them, without reading the others.
  Optional<Statement> one(String id) {
    Set<Kind> asked = kinds();
    return catalogue
        .proposal(id)
        .filter(found -> Kind.parse(found.kind()).filter(asked::contains).isPresent())
        .map(found ->
            Reference.resolve(read(found.proposed()), catalogue.entitiesByForm(found.source())));
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

  /// By id, in the order of sources, kinds and places.
  synchronized SequencedMap<String, Statement> byId() {
    return byId;
  }

  /// The place of a proposal in that order.
  synchronized OptionalInt rank(String id) {
    Integer rank = ranks.get(id);
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }
}
