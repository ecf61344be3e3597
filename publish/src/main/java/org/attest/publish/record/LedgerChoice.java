package org.attest.publish.record;

import java.util.List;
import java.util.Optional;
import org.attest.core.reason.ledger.Entry;
import org.attest.core.reason.ledger.Ledger;
import org.attest.core.reason.ledger.State;
import org.attest.core.time.Bounds;
import org.attest.core.time.Edtf;
import org.attest.core.time.EdtfDate;

/// Which commitments are wanted, and as of which day.
///
/// @param day in EDTF; nothing for the last day that any accepted statement dates
/// @param debtor who is to do it, as it is told
/// @param creditor who is to have it, as it is told
/// @param state one that is possible
public record LedgerChoice(
    Optional<String> day,
    Optional<String> debtor,
    Optional<String> creditor,
    Optional<State> state) {

  /// @throws IllegalArgumentException if `day` is no day
  public LedgerChoice {
    day.ifPresent(LedgerChoice::number);
  }

  /// Everything as of the last day.
  public static final LedgerChoice ALL =
      new LedgerChoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// The Julian day number of a day such as 1921-03-08.
  ///
  /// @throws IllegalArgumentException if it is no day
  public static long number(String day) {
    return Edtf.parse(day)
        .toOptional()
        .filter(time -> time instanceof EdtfDate && time.print().equals(day))
        .map(Edtf::bounds)
        .filter(bounds -> bounds.earliest().equals(bounds.latest()))
        .map(Bounds::latest)
        .filter(Bounds.Day.class::isInstance)
        .map(limit -> ((Bounds.Day) limit).number())
        .orElseThrow(
            () -> new IllegalArgumentException("'" + day + "' is not a day, such as 1921-03-08"));
  }

  /// The day as of which a ledger is wanted.
  public long of(Ledger ledger) {
    return day.map(LedgerChoice::number).orElseGet(() -> ledger.lastDay().orElse(0));
  }

  /// What is wanted of a ledger, what is overdue first.
  public List<Entry> entries(Ledger ledger) {
    return ledger.entries(of(ledger)).stream()
        .filter(this::takes)
        .sorted(Entry.OVERDUE_FIRST)
        .toList();
  }

  public boolean takes(Entry entry) {
    return debtor.stream().allMatch(entry.debtors()::contains)
        && creditor.stream().allMatch(entry.creditors()::contains)
        && state.stream().allMatch(entry.states()::contains);
  }
}
