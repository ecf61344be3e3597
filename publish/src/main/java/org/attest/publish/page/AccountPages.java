package org.attest.publish.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.core.account.Account;
import org.attest.core.port.Catalogue;
import org.attest.publish.record.AccountBook;

/// The pages on which all that is told of one thing stands side by side, on which it disagrees, and
/// on which it is argued about.
public final class AccountPages {
  private final Catalogue catalogue;
  private final AccountBook book;
  private final Supplier<Chronicle> chronicle;
  private final Renderer renderer;
  private final Optional<Writing> writing;

  AccountPages(
      Catalogue catalogue,
      AccountBook book,
      Supplier<Chronicle> chronicle,
      Renderer renderer,
      Optional<Writing> writing) {
    this.catalogue = catalogue;
    this.book = book;
    this.chronicle = chronicle;
    this.renderer = renderer;
    this.writing = writing;
  }

  /// Everything of which something is told.
  public String list(int from) {
    return page(
        "accounts.jte",
        "Accounts",
        "/accounts",
        AccountList.of(book, chronicle.get(), new Named(catalogue, chronicle.get()), from));
  }

  /// What is told of one thing; nothing where nothing is.
  public Optional<String> about(String name) {
    List<Account> accounts = book.of(name);
    if (accounts.isEmpty()) {
      return Optional.empty();
    }
    AccountPage page = AccountPage.of(name, accounts, chronicle.get(), catalogue);
    return Optional.of(page("account.jte", page.title(), Address.account(name), page));
  }

  /// What does not go together.
  ///
  /// @param done the number of the decision that was made last, to be undone
  public String disagreements(DisagreementChoice choice, int from, Optional<String> done) {
    return page(
        "disagreements.jte",
        "Disagreements",
        choice.address(),
        DisagreementsPage.of(
            catalogue, chronicle.get(), book.disagreements(), choice, from, done, writing));
  }

  /// The debates, each as a map of its claims.
  public String debates() {
    return page(
        "debates.jte",
        "Debates",
        "/debates",
        DebatesPage.of(book.debates(), chronicle.get(), catalogue));
  }

  private String page(String template, String title, String address, Object page) {
    return renderer.page(template, Frame.of(title, "accounts", address), page);
  }
}
