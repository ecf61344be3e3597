package org.attest.core.reason.ledger;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// A commitment as of a day.
///
/// @param id of the commitment
/// @param told what is told of it, in the order of the archive; particulars can differ
/// @param made the days on one of which it was made
/// @param due the last day on which it is in time; nothing where nothing bounds it
/// @param conditions what must come true first
/// @param outcomes all that is told of what came of it, also after the day
/// @param states all that statements and dates allow, at least one, in the order of [State]
/// @param statements what it rests on, each once
/// @param explanation one sentence
public record Entry(
    String id,
    List<Content.Commitment> told,
    Window made,
    Optional<Window> due,
    List<Condition> conditions,
    List<Told> outcomes,
    List<State> states,
    List<Statement> statements,
    String explanation) {
  /// What is overdue for certain first, then what may be; else in the order they have.
  public static final Comparator<Entry> OVERDUE_FIRST =
      Comparator.comparingInt(entry -> {
        if (!entry.states().contains(State.OVERDUE)) {
          return 2;
        }
        return entry.isCertain() ? 0 : 1;
      });

  public Entry {
    told = List.copyOf(told);
    conditions = List.copyOf(conditions);
    outcomes = List.copyOf(outcomes);
    states = List.copyOf(states);
    statements = List.copyOf(statements);
  }

  static Entry of(Bond bond, Standing standing, long day) {
    Set<Statement> all = new LinkedHashSet<>(bond.statements());
    bond.outcomes().forEach(outcome -> all.add(outcome.statement()));
    return new Entry(
        bond.id(),
        bond.told(),
        bond.made(),
        standing.due(),
        bond.conditions(),
        bond.outcomes(),
        List.copyOf(standing.states()),
        List.copyOf(all),
        Sentence.of(bond, standing, day));
  }

  /// How it stands; where several states are possible the one that claims least.
  public State state() {
    return states.getFirst();
  }

  /// Whether only one state is possible.
  public boolean isCertain() {
    return states.size() == 1;
  }

  /// What kind of commitment, each that is told.
  public List<String> kinds() {
    return each(Content.Commitment::kind);
  }

  /// Who is to do it, each that is told.
  public List<String> debtors() {
    return each(Content.Commitment::debtor);
  }

  /// Who is to have it, each that is told.
  public List<String> creditors() {
    return each(Content.Commitment::creditor);
  }

  /// What is to be done, each that is told.
  public List<String> deeds() {
    return each(Content.Commitment::deed);
  }

  /// When it is due as it is told: a date, a length or words.
  public List<String> dues() {
    return each(Content.Commitment::due);
  }

  /// What silence means, each that is told.
  public List<String> onSilence() {
    return each(Content.Commitment::onSilence);
  }

  private List<String> each(Function<Content.Commitment, Optional<String>> field) {
    return told.stream().flatMap(one -> field.apply(one).stream()).distinct().toList();
  }
}
