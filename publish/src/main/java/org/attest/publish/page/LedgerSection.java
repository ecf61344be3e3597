package org.attest.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.reason.ledger.State;
import org.attest.publish.record.LedgerChoice;

/// The part of the ledger that somebody looks at.
///
/// @param id of the one commitment that is wanted; nothing for all
/// @param from the number of the first that is shown, from 0
public record LedgerSection(LedgerChoice choice, Optional<String> id, int from) {
  /// Where it is found; what is not asked for is left out.
  String address() {
    return address("/ledger");
  }

  /// The same for programs: a table or a calendar.
  ///
  /// @param path with the ending csv or ics
  String address(String path) {
    List<String> fields = new ArrayList<>();
    id.ifPresent(one -> fields.add("id=" + Address.encoded(one)));
    choice.day().ifPresent(day -> fields.add("as-of=" + Address.encoded(day)));
    choice.debtor().ifPresent(who -> fields.add("debtor=" + Address.encoded(who)));
    choice.creditor().ifPresent(who -> fields.add("creditor=" + Address.encoded(who)));
    choice
        .state()
        .map(State::label)
        .ifPresent(state -> fields.add("state=" + Address.encoded(state)));
    return fields.isEmpty() ? path : path + "?" + String.join("&", fields);
  }

  LedgerSection asOf(String day) {
    LedgerChoice other =
        new LedgerChoice(Optional.of(day), choice.debtor(), choice.creditor(), choice.state());
    return new LedgerSection(other, id, 0);
  }

  LedgerSection of(Optional<State> state) {
    LedgerChoice other = new LedgerChoice(choice.day(), choice.debtor(), choice.creditor(), state);
    return new LedgerSection(other, id, 0);
  }
}
