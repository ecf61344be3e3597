package org.attest.publish.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.attest.core.account.Account;
import org.attest.core.account.Accounts;
import org.attest.core.account.Disagreement;
import org.attest.core.account.Disagreements;
import org.attest.core.account.Likeness;
import org.attest.core.account.argue.Debate;
import org.attest.core.account.term.Terms;
import org.attest.core.account.term.Topic;
import org.attest.core.port.View;
import org.attest.core.relate.Statement;

/// The accounts of a view, brought up to date when its statements have changed: of one that changed
/// only its own are reckoned anew.
///
/// Safe for several threads.
public final class AccountBook {
  private final Timelines timelines;
  private final TermLog terms;
  private Accounts accounts;
  private long termsSeen;

  /// The ids of statements that have changed since the accounts were looked at.
  private final Set<String> changed = new LinkedHashSet<>();

  private Optional<List<Disagreement>> disagreements = Optional.empty();

  /// The accounts of the statements that a view holds.
  public AccountBook(View view) {
    this(view, new Timelines(view));
  }

  /// @param timelines of the same view
  public AccountBook(View view, Timelines timelines) {
    this.timelines = timelines;
    this.terms = new TermLog(view.journal());
    this.termsSeen = terms.changes();
    this.accounts = new Accounts(terms.get());
    timelines.follow(changed::addAll);
  }

  /// Looks at the accounts as the statements are now.
  private <T> T read(BiFunction<Accounts, Timelines.Made, T> reader) {
    return timelines.read(made -> {
      bringUpToDate(made.statements());
      return reader.apply(accounts, made);
    });
  }

  private void bringUpToDate(Map<String, Statement> statements) {
    if (terms.changes() != termsSeen) {
      termsSeen = terms.changes();
      accounts = new Accounts(terms.get());
      changed.addAll(statements.keySet());
    }
    if (!changed.isEmpty()) {
      for (String id : changed) {
        Optional.ofNullable(statements.get(id))
            .ifPresentOrElse(accounts::put, () -> accounts.remove(id));
      }
      changed.clear();
      disagreements = Optional.empty();
    }
  }

  /// What everything of which something is told is called, in the order of the names.
  public List<String> subjects() {
    return read((now, _) -> now.subjects());
  }

  /// All accounts about one thing; empty where nothing is told.
  public List<Account> of(String name) {
    return read((now, _) -> now.of(name));
  }

  /// The account of one event.
  public Optional<Account> event(String name) {
    return read((now, _) -> now.event(name));
  }

  /// What does not go together, the worst first, times too.
  public List<Disagreement> disagreements() {
    return read((now, made) -> {
      List<Disagreement> known =
          disagreements.orElseGet(() -> Disagreements.of(now, made.timeline()));
      disagreements = Optional.of(known);
      return known;
    });
  }

  /// What does not go together in time alone, the worst first.
  public List<Disagreement> contradictions() {
    return disagreements().stream().filter(each -> each.topic() == Topic.TIME).toList();
  }

  /// Events that may be one.
  public List<Likeness> likenesses() {
    return read((now, _) -> now.likenesses());
  }

  /// The debates, in the order of the texts.
  public List<Debate> debates() {
    return read((_, made) -> Debate.of(made.statements().values()));
  }

  /// The vocabularies that hold.
  public Terms terms() {
    return terms.get();
  }
}
