package org.attest.core.reason.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.reason.Timeline;
import org.attest.core.relate.Statement;

/// Who owes what to whom, by all accepted statements of one view.
///
/// An outcome that nobody dates counts from the making on. Everything else is in [State] and in the
/// sentence of each [Entry].
public final class Ledger {
  private final Map<String, Bond> bonds;
  private final Sequence sequence;
  private final List<Statement> accepted;
  private final Timeline timeline;

  private Ledger(List<Statement> accepted, Timeline timeline) {
    this.accepted = accepted;
    this.timeline = timeline;
    bonds = new Gathering(accepted, new Dates(timeline)).bonds();
    sequence = new Sequence(bonds);
  }

  /// @param statements of one view, in the order in which they were made
  /// @param timeline of the same statements
  public static Ledger of(List<Statement> statements, Timeline timeline) {
    return new Ledger(statements.stream().filter(Statement::isAccepted).toList(), timeline);
  }

  /// All commitments that can have been made by a day, in the order in which they were first told.
  ///
  /// @param day a Julian day number
  public List<Entry> entries(long day) {
    Map<String, Standing> standings = standings(day);
    List<Entry> entries = new ArrayList<>();
    for (Bond bond : bonds.values()) {
      Standing standing = standings.get(bond.id());
      if (standing != null && !isYetToMake(standing)) {
        entries.add(Entry.of(bond, standing, day));
      }
    }
    return entries;
  }

  /// One commitment as of a day, also one that is made only later; nothing where no statement tells
  /// of it.
  ///
  /// @param day a Julian day number
  public Optional<Entry> entry(String id, long day) {
    return Optional.ofNullable(bonds.get(id))
        .flatMap(bond ->
            Optional.ofNullable(standings(day).get(id))
                .map(standing -> Entry.of(bond, standing, day)));
  }

  /// What could not be taken in, among statements that nobody rejected, proposals too: for whoever
  /// takes statements in.
  ///
  /// @param timeline of the same statements
  public static List<LedgerFault> faultsOf(List<Statement> statements, Timeline timeline) {
    return new Ledger(
            statements.stream().filter(each -> each.status() != Statement.Status.REJECTED).toList(),
            timeline)
        .faults();
  }

  /// What cannot be taken in, among these statements.
  public List<LedgerFault> faults() {
    return Faults.of(bonds, sequence);
  }

  /// The last day that any accepted statement dates; nothing where none dates anything.
  public OptionalLong lastDay() {
    return LastDay.of(accepted, new Dates(timeline)).day();
  }

  private static boolean isYetToMake(Standing standing) {
    return standing.states().size() == 1 && standing.states().contains(State.NOT_YET_MADE);
  }

  private Map<String, Standing> standings(long day) {
    Map<String, Standing> standings = new HashMap<>();
    sequence.order().forEach(id -> judge(id, day, standings));
    // Of what hangs on itself nothing follows: its condition counts as unknown.
    sequence.rest().forEach(id -> judge(id, day, standings));
    return standings;
  }

  private void judge(String id, long day, Map<String, Standing> standings) {
    Bond bond = bonds.get(id);
    if (bond != null) {
      Footing footing =
          Footing.of(bond.conditions(), day, sequence.isCircular(id) ? Map.of() : standings);
      standings.put(id, Standing.of(bond, day, footing));
    }
  }
}
