package org.attest.publish.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.core.account.Account;
import org.attest.core.port.Catalogue;
import org.attest.publish.record.AccountBook;

/// The pages on which all that is told of one thing stands side by side, on which it disagrees, and
/// on which it is argued about.
public final class AccountPages {
  private final Catalogue catalogue;
  private final AccountBook book;
  private final Telling telling;
  private final Renderer renderer;
  private final Optional<Writing> writing;

  /// Makes something of what is told, which stays as it is meanwhile.
  interface Telling {
    <T> T of(Function<Chronicle, T> maker);
  }

  AccountPages(
      Catalogue catalogue,
      AccountBook book,
      Telling telling,
      Renderer renderer,
      Optional<Writing> writing) {
    this.catalogue = catalogue;
    this.book = book;
    this.telling = telling;
    this.renderer = renderer;
    this.writing = writing;
  }

  /// Everything of which something is told.
  public String list(int from) {
    return page(
        "accounts.jte",
        "Accounts",
        "/accounts",
        telling.<AccountList>of(
            chronicle -> AccountList.of(book, chronicle, new Named(catalogue, chronicle), from)));
  }

  /// What is told of one thing; nothing where nothing is.
  public Optional<String> about(String name) {
    List<Account> accounts = book.of(name);
    if (accounts.isEmpty()) {
      return Optional.empty();
    }
    AccountPage page =
        telling.of(chronicle -> AccountPage.of(name, accounts, chronicle, catalogue));
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
        telling.<DisagreementsPage>of(chronicle ->
            DisagreementsPage.of(
                catalogue, chronicle, book.disagreements(), choice, from, done, writing)));
  }

  /// The debates, each as a map of its claims.
  public String debates() {
    return page(
        "debates.jte",
        "Debates",
        "/debates",
        telling.<DebatesPage>of(chronicle -> DebatesPage.of(book.debates(), chronicle, catalogue)));
  }

  private String page(String template, String title, String address, Object page) {
    return renderer.page(template, Frame.of(title, "accounts", address), page);
  }
}
