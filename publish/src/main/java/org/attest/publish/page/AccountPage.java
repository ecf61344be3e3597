package org.attest.publish.page;

import java.util.List;
import org.attest.core.account.Account;
import org.attest.core.port.Catalogue;

/// All that is told of one thing.
///
/// @param title what it is called
/// @param id as it is shown
/// @param event where the event has its page; empty if it is none
record AccountPage(String title, String id, String event, List<AccountTable> accounts) {
  static AccountPage of(
      String name, List<Account> accounts, Chronicle chronicle, Catalogue catalogue) {
    Named named = new Named(catalogue, chronicle);
    Snippets snippets = new Snippets(catalogue);
    return new AccountPage(
        title(name, chronicle, named),
        Visible.name(name),
        chronicle.events().containsKey(name) ? Address.event(name) : "",
        accounts.stream().map(each -> AccountTable.of(each, named, snippets)).toList());
  }

  /// An event in one line, a commitment by its deed; anything else by its name.
  static String title(String id, Chronicle chronicle, Named named) {
    if (chronicle.events().containsKey(id)) {
      return EventPage.title(id, chronicle, named);
    }
    String deed = chronicle.deeds().get(id);
    return deed == null ? named.name(id) : Visible.name(Named.cut(deed));
  }
}
