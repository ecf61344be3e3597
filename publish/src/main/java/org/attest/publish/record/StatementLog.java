package org.attest.publish.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.reason.Conventions;
import org.attest.core.relate.Statement;
import org.attest.core.source.Anchor;
import org.attest.core.source.Passage;

/// The statements that a journal holds, read once and then as it grows.
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
  private final List<JournalEntry> entries = new ArrayList<>();
  private final Map<Long, Statement> parsed = new HashMap<>();
  private long seen = -1;
  private long changes;
  private SequencedMap<String, Statement> byId = new LinkedHashMap<>();
  private Conventions conventions = Conventions.USUAL;
  private Map<String, Called> called = Map.of();
  private final Map<String, List<Anchor>> anchors = new HashMap<>();

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

  /// All statements that were not undone, by id, in the order in which they were first made.
  public synchronized SequencedMap<String, Statement> byId() {
    boolean isNew = false;
    for (JournalEntry entry : journal.after(Math.max(0, seen))) {
      seen = entry.seq();
      if (isOne(entry) || entry.action().equals(Decisions.UNDO)) {
        entries.add(entry);
        isNew = true;
      }
    }
    if (isNew) {
      byId = Collections.unmodifiableSequencedMap(made());
      changes++;
    }
    return byId;
  }

  /// What vague words mean, as it was decided last.
  public synchronized Conventions conventions() {
    byId();
    return conventions;
  }

  /// The passages of a statement with the words around them, as far as these were kept.
  public synchronized List<Anchor> anchors(Statement statement) {
    byId();
    List<Anchor> kept = anchors.getOrDefault(statement.id(), List.of());
    List<Anchor> out = new ArrayList<>();
    for (Passage passage : statement.passages()) {
      out.add(
          kept.stream()
              .filter(anchor -> anchor.passage().equals(passage))
              .findFirst()
              .orElse(new Anchor(passage, "", "")));
    }
    return out;
  }

  /// What ids of statements are called, by id.
  public synchronized Map<String, Called> called() {
    byId();
    return called;
  }

  /// How often what [#byId] and [#conventions] give has changed since the log was made.
  public synchronized long changes() {
    byId();
    return changes;
  }

  /// All statements, in the order in which they were first made.
  public List<Statement> all() {
    return List.copyOf(byId().values());
  }

  private SequencedMap<String, Statement> made() {
    Decisions decisions = Decisions.of(entries);
    SequencedMap<String, Statement> out = new LinkedHashMap<>();
    Map<String, Called> names = new LinkedHashMap<>();
    conventions = Conventions.USUAL;
    for (JournalEntry entry : entries) {
      if (!isOne(entry) || decisions.isUndone(entry.seq())) {
        continue;
      }
      Statement known = out.get(entry.subject());
      if (ConventionEntry.isOne(entry)) {
        conventions = ConventionEntry.parse(entry);
      } else if (Called.isOne(entry)) {
        names.put(entry.subject(), Called.parse(entry));
      } else if (entry.action().equals(STATE)) {
        anchors.put(entry.subject(), anchors(entry));
        out.put(entry.subject(), parsed.computeIfAbsent(entry.seq(), _ -> parse(entry)));
      } else if (known != null) {
        Statement.Status decided =
            entry.action().equals(ACCEPT) ? Statement.Status.ACCEPTED : Statement.Status.REJECTED;
        out.put(entry.subject(), known.with(decided, entry.actor()));
      }
    }
    called = Collections.unmodifiableMap(names);
    return out;
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
