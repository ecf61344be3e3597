package org.attest.core.reason.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.attest.core.reason.Timeline;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// Who owes what to whom, by all accepted statements of one view, kept up to date while statements
/// come, change and go.
///
/// An outcome that nobody dates counts from the making on. Everything else is in [State] and in the
/// sentence of each [Entry]. After a change only those commitments are judged anew of which the
/// statement speaks, whose dates rest on events that have moved, or that hang on such. Not safe for
/// several threads.
///
/// Law: it is a function of the statements, their ranks and the timeline, in whatever order they
/// came.
public final class Ledger {
  /// Of so many days the standing of all commitments is kept.
  private static final int DAYS_MAX = 3;

  private final Predicate<Statement> counts;
  private final Gathering gathering;
  private final Bonds bonds;
  private final LastDays lastDays;

  /// By rank, the statements that are reckoned with.
  private final Map<Integer, Statement> known = new HashMap<>();

  /// By the day, that which was asked for last behind the others.
  private final SequencedMap<Long, Day> days = new LinkedHashMap<>();

  private Ledger(Timeline timeline, Predicate<Statement> counts) {
    this.counts = counts;
    Dates dates = new Dates(timeline);
    gathering = new Gathering(dates);
    bonds = new Bonds(gathering);
    lastDays = new LastDays(dates);
  }

  private Ledger with(List<Statement> statements) {
    for (int rank = 0; rank < statements.size(); rank++) {
      put(rank, statements.get(rank));
    }
    return this;
  }

  /// @param statements of one view, in the order in which they were made; the rank of each is its
  ///   place in the list
  /// @param timeline of the same statements
  public static Ledger of(List<Statement> statements, Timeline timeline) {
    return new Ledger(timeline, Statement::isAccepted).with(statements);
  }

  /// @param statements of one view, by their ranks
  /// @param timeline of the same statements
  public static Ledger of(SortedMap<Integer, Statement> statements, Timeline timeline) {
    Ledger made = new Ledger(timeline, Statement::isAccepted);
    statements.forEach(made::put);
    return made;
  }

  /// Takes a statement in, in place of the one of its rank. What it changes in the timeline comes
  /// by [#moved].
  ///
  /// @param rank its place in the order of the archive, as the timeline has it
  public void put(int rank, Statement statement) {
    remove(rank);
    if (counts.test(statement) && isOfInterest(statement.content())) {
      known.put(rank, statement);
      gathering.take(rank, statement).ifPresent(bonds::doubt);
      lastDays.add(statement.content(), 1);
    }
  }

  /// Takes the statement of a rank out, if there is one.
  public void remove(int rank) {
    Statement gone = known.remove(rank);
    if (gone != null) {
      gathering.drop(rank, gone).ifPresent(bonds::doubt);
      lastDays.add(gone.content(), -1);
    }
  }

  /// The bounds of events have changed in the timeline, or events have come or gone.
  ///
  /// @param events their ids
  public void moved(Collection<String> events) {
    events.forEach(bonds::doubt);
  }

  private static boolean isOfInterest(Content content) {
    return switch (content) {
      case Content.Event _,
          Content.Relation _,
          Content.Outcome _,
          Content.Commitment _,
          Content.Attribute _ ->
          true;
      case Content.Order _, Content.Identity _, Content.Transmission _, Content.Argument _ -> false;
    };
  }

  /// All commitments that can have been made by a day, in the order in which they were first told.
  ///
  /// @param day a Julian day number
  public List<Entry> entries(long day) {
    return day(day).entries();
  }

  /// One commitment as of a day, also one that is made only later; nothing where no statement tells
  /// of it.
  ///
  /// @param day a Julian day number
  public Optional<Entry> entry(String id, long day) {
    return day(day).entry(id);
  }

  /// What could not be taken in, among statements that nobody rejected, proposals too: for whoever
  /// takes statements in.
  ///
  /// @param timeline of the same statements
  public static List<LedgerFault> faultsOf(List<Statement> statements, Timeline timeline) {
    return new Ledger(timeline, each -> each.status() != Statement.Status.REJECTED)
        .with(statements)
        .faults();
  }

  /// What cannot be taken in, among these statements.
  public List<LedgerFault> faults() {
    settle();
    SequencedMap<String, Bond> all = bonds.inOrder();
    return Faults.of(all, new Sequence(all, Set.of()));
  }

  /// The last day that any accepted statement dates; nothing where none dates anything.
  public OptionalLong lastDay() {
    return lastDays.last();
  }

  private void settle() {
    Collection<String> changed = bonds.settle();
    if (!changed.isEmpty()) {
      days.values().forEach(day -> day.judge(changed));
    }
  }

  private Day day(long day) {
    settle();
    Day known = days.remove(day);
    if (known == null) {
      known = new Day(day, bonds);
      Sequence sequence = new Sequence(bonds.inOrder(), Set.of());
      known.judge(sequence.order());
      known.judge(sequence.rest());
    }
    days.putLast(day, known);
    if (days.size() > DAYS_MAX) {
      days.pollFirstEntry();
    }
    return known;
  }
}
