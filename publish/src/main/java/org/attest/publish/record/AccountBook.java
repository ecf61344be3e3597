package org.attest.publish.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private long statementsSeen = -1;
  private Map<String, Statement> taken = Map.of();
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
  }

  private Accounts current() {
    if (terms.changes() != termsSeen) {
      termsSeen = terms.changes();
      accounts = new Accounts(terms.get());
      taken = Map.of();
      statementsSeen = -1;
    }
    if (timelines.changes() != statementsSeen) {
      statementsSeen = timelines.changes();
      take(timelines.get().statements());
      disagreements = Optional.empty();
    }
    return accounts;
  }

  private void take(Map<String, Statement> statements) {
    for (String id : taken.keySet()) {
      if (!statements.containsKey(id)) {
        accounts.remove(id);
      }
    }
    for (Statement statement : statements.values()) {
      if (!statement.equals(taken.get(statement.id()))) {
        accounts.put(statement);
      }
    }
    taken = statements;
  }

  /// What everything of which something is told is called, in the order of the names.
  public synchronized List<String> subjects() {
    return current().subjects();
  }

  /// All accounts about one thing; empty where nothing is told.
  public synchronized List<Account> of(String name) {
    return current().of(name);
  }

  /// The account of one event.
  public synchronized Optional<Account> event(String name) {
    return current().event(name);
  }

  /// What does not go together, the worst first, times too.
  public synchronized List<Disagreement> disagreements() {
    Accounts now = current();
    if (disagreements.isEmpty()) {
      disagreements = Optional.of(Disagreements.of(now, timelines.get().timeline()));
    }
    return disagreements.orElseThrow();
  }

  /// What does not go together in time alone, the worst first.
  public List<Disagreement> contradictions() {
    return disagreements().stream().filter(each -> each.topic() == Topic.TIME).toList();
  }

  /// Events that may be one.
  public synchronized List<Likeness> likenesses() {
    return current().likenesses();
  }

  /// The debates, in the order of the texts.
  public synchronized List<Debate> debates() {
    return Debate.of(timelines.get().statements().values());
  }

  /// The vocabularies that hold.
  public synchronized Terms terms() {
    return terms.get();
  }
}
