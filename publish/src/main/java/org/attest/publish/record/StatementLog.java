package org.attest.publish.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.reason.Conventions;
import org.attest.core.relate.Statement;
import org.attest.core.source.Anchor;
import org.attest.core.source.Passage;

/// The statements that a journal holds, read once and then as it grows: of each new entry only the
/// statement that it is about is made anew.
///
/// An entry `state` makes a statement, or changes the one of its id; `accept` and `reject` decide
/// about it. Each can be undone. Safe for several threads.
public final class StatementLog {
  /// The action of an entry that makes or changes a statement; its subject is the statement's id.
  public static final String STATE = "state";

  /// The action of an entry that accepts a statement.
  public static final String ACCEPT = "accept";

  /// The action of an entry that rejects a statement.
  public static final String REJECT = "reject";

  private final Journal journal;
  private final Undoings undoings = new Undoings();

  /// By id, all that the journal holds of a statement.
  private final Map<String, List<Kept>> kept = new HashMap<>();

  /// By number, the entries about statements.
  private final Map<Long, JournalEntry> bySeq = new HashMap<>();

  /// Entries that tell what words of statements mean.
  private final List<JournalEntry> meanings = new ArrayList<>();

  private final SequencedMap<String, Statement> byId = new LinkedHashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, List<Anchor>> anchors = new HashMap<>();
  private final Map<String, Called> called = new LinkedHashMap<>();
  private final List<Change> pending = new ArrayList<>();
  private Conventions conventions = Conventions.USUAL;
  private long seen = -1;
  private long changes;
  private int nextRank;

  /// An entry about a statement.
  ///
  /// @param rank of what it makes; -1 if it makes nothing
  /// @param made what it makes
  private record Kept(JournalEntry entry, int rank, Optional<Statement> made) {}

  /// A statement that came, changed or went.
  ///
  /// @param before its rank before, if it was there
  /// @param now its rank now, if it is there
  record Change(String id, OptionalInt before, OptionalInt now) {}

  public StatementLog(Journal journal) {
    this.journal = journal;
  }

  /// Whether an entry is about a statement, or about what words of statements mean.
  public static boolean isOne(JournalEntry entry) {
    return entry.action().equals(STATE)
        || entry.action().equals(ACCEPT)
        || entry.action().equals(REJECT)
        || ConventionEntry.isOne(entry)
        || Called.isOne(entry);
  }

  /// All statements that were not undone, by id, in the order in which they were first made; as
  /// they are at any time, not as they were when this was called.
  public synchronized SequencedMap<String, Statement> byId() {
    read();
    return Collections.unmodifiableSequencedMap(byId);
  }

  /// What has changed since this was asked last, in order. All statements at first.
  synchronized List<Change> drain() {
    read();
    List<Change> drained = List.copyOf(pending);
    pending.clear();
    return drained;
  }

  /// The place of a statement in the order of the archive: the higher the later it was first made.
  synchronized OptionalInt rank(String id) {
    Integer rank = ranks.get(id);
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  /// All statements by their ranks.
  synchronized SortedMap<Integer, Statement> ranked() {
    read();
    SortedMap<Integer, Statement> all = new TreeMap<>();
    byId.forEach((id, statement) -> all.put(ranks.getOrDefault(id, 0), statement));
    return all;
  }

  private void read() {
    Set<String> touched = new LinkedHashSet<>();
    boolean isOtherMeaning = false;
    boolean isNew = false;
    for (JournalEntry entry : journal.after(Math.max(0, seen))) {
      seen = entry.seq();
      if (entry.action().equals(Decisions.UNDO)) {
        isNew = true;
        for (long seq : undoings.add(entry)) {
          Optional<JournalEntry> taken = Optional.ofNullable(bySeq.get(seq));
          taken.filter(each -> !isMeaning(each)).ifPresent(each -> touched.add(each.subject()));
          isOtherMeaning |= taken.filter(StatementLog::isMeaning).isPresent();
        }
      } else if (isOne(entry)) {
        isNew = true;
        bySeq.put(entry.seq(), entry);
        isOtherMeaning |= take(entry, touched);
      }
    }
    if (isOtherMeaning) {
      mean();
    }
    renew(touched);
    changes += isNew ? 1 : 0;
  }

  private static boolean isMeaning(JournalEntry entry) {
    return ConventionEntry.isOne(entry) || Called.isOne(entry);
  }

  /// @return whether it tells what words mean
  private boolean take(JournalEntry entry, Set<String> touched) {
    if (isMeaning(entry)) {
      meanings.add(entry);
      return true;
    }
    boolean isMade = entry.action().equals(STATE);
    kept.computeIfAbsent(entry.subject(), _ -> new ArrayList<>(1))
        .add(
            new Kept(
                entry,
                isMade ? nextRank++ : -1,
                isMade ? Optional.of(parse(entry)) : Optional.empty()));
    touched.add(entry.subject());
    return false;
  }

  private void mean() {
    conventions = Conventions.USUAL;
    called.clear();
    for (JournalEntry entry : meanings) {
      if (undoings.isUndone(entry.seq())) {
        continue;
      }
      if (ConventionEntry.isOne(entry)) {
        conventions = ConventionEntry.parse(entry);
      } else {
        called.put(entry.subject(), Called.parse(entry));
      }
    }
  }

  private void renew(Set<String> touched) {
    boolean isInOrder = true;
    for (String id : touched) {
      OptionalInt before = rank(id);
      isInOrder &= renew(id);
      OptionalInt now = rank(id);
      if (before.isPresent() || now.isPresent()) {
        pending.add(new Change(id, before, now));
      }
    }
    if (!isInOrder) {
      SortedMap<Integer, String> ids = new TreeMap<>();
      ranks.forEach((id, rank) -> ids.put(rank, id));
      ids.values()
          .forEach(id -> Optional.ofNullable(byId.remove(id)).ifPresent(it -> byId.put(id, it)));
    }
  }

  /// @return false if it is no longer in its place in the order
  private boolean renew(String id) {
    OptionalInt before = rank(id);
    Optional<Statement> made = Optional.empty();
    int rank = -1;
    for (Kept each : kept.getOrDefault(id, List.of())) {
      JournalEntry entry = each.entry();
      if (undoings.isUndone(entry.seq())) {
        continue;
      }
      if (each.made().isPresent()) {
        rank = made.isPresent() ? rank : each.rank();
        made = each.made();
        anchors.put(id, anchors(entry));
      } else {
        Statement.Status decided =
            entry.action().equals(ACCEPT) ? Statement.Status.ACCEPTED : Statement.Status.REJECTED;
        made = made.map(known -> known.with(decided, entry.actor()));
      }
    }
    if (made.isEmpty()) {
      byId.remove(id);
      ranks.remove(id);
      return true;
    }
    int last = byId.isEmpty() ? -1 : ranks.getOrDefault(byId.lastEntry().getKey(), -1);
    byId.put(id, made.get());
    ranks.put(id, rank);
    return before.isPresent() ? before.getAsInt() == rank : rank > last;
  }

  /// What vague words mean, as it was decided last.
  public synchronized Conventions conventions() {
    read();
    return conventions;
  }

  /// The passages of a statement with the words around them, as far as these were kept.
  public synchronized List<Anchor> anchors(Statement statement) {
    read();
    List<Anchor> around = anchors.getOrDefault(statement.id(), List.of());
    List<Anchor> out = new ArrayList<>();
    for (Passage passage : statement.passages()) {
      out.add(
          around.stream()
              .filter(anchor -> anchor.passage().equals(passage))
              .findFirst()
              .orElse(new Anchor(passage, "", "")));
    }
    return out;
  }

  /// What ids of statements are called, by id.
  public synchronized Map<String, Called> called() {
    read();
    return Collections.unmodifiableMap(called);
  }

  /// How often what [#byId] and [#conventions] give has changed since the log was made.
  public synchronized long changes() {
    read();
    return changes;
  }

  /// All statements, in the order in which they were first made.
  public List<Statement> all() {
    return List.copyOf(byId().values());
  }

  /// @throws CorruptStoreException if the body of the entry is no statement
  private static Statement parse(JournalEntry entry) {
    Optional<ImportedRecord> record =
        ImportedRecord.parse(entry.body()).map(each -> each.without(StatementFields.AROUND));
    List<Passage> passages = new ArrayList<>();
    record
        .map(each -> each.objects("passages"))
        .orElse(List.of())
        .forEach(passage -> passages.add(passage(passage)));
    return record
        .flatMap(each ->
            StatementReader.read(each, entry.subject(), passages, entry.actor()).statement())
        .orElseThrow(
            () -> new CorruptStoreException("journal entry " + entry.seq() + " is no statement"));
  }

  /// The words around passages, as they were kept with them.
  private static List<Anchor> anchors(JournalEntry entry) {
    List<Anchor> out = new ArrayList<>();
    ImportedRecord.parse(entry.body())
        .ifPresent(record -> {
          List<ImportedRecord> passages = record.objects("passages");
          List<ImportedRecord> around = record.objects(StatementFields.AROUND);
          for (int i = 0; i < Math.min(passages.size(), around.size()); i++) {
            out.add(
                new Anchor(
                    passage(passages.get(i)),
                    around.get(i).text("before").orElse(""),
                    around.get(i).text("after").orElse("")));
          }
        });
    return out;
  }

  static Passage passage(ImportedRecord passage) {
    return new Passage(
        passage.text("source").orElse(""),
        passage.number("start").orElse(0),
        passage.number("end").orElse(0),
        passage.text("exact").orElse(""));
  }

  /// The entry that makes or changes a statement.
  ///
  /// @param anchors its passages with the words around them
  public static JournalEntry.Draft draft(
      Statement statement, List<Anchor> anchors, String at, String actor) {
    return new JournalEntry.Draft(
        at, actor, STATE, statement.id(), StatementFields.body(statement, anchors));
  }
}
