package org.attest.core.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.reason.chronology.Chronology;
import org.attest.core.reason.chronology.Claim;
import org.attest.core.reason.chronology.Contradiction;
import org.attest.core.reason.chronology.RuledOut;
import org.attest.core.reason.chronology.Step;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// When what happened, by all accepted statements of one view.
///
/// Bounds are days. What somebody denies, doubts or asks puts no bound on anything. Of statements
/// that contradict each other the one that was made last is set aside; law: the result depends on
/// the statements and their order in the archive alone.
public final class Timeline {
  private final List<Statement> counted = new ArrayList<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Conventions conventions;
  private final Chronology chronology;

  private Timeline(List<Statement> statements, Conventions conventions) {
    this.conventions = conventions;
    List<Claims> claims = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.content() instanceof Content.Event(String id, _, _, _, _, _, boolean not)
          && !not) {
        number(id);
      }
      if (statement.isAccepted() && statement.isAffirmed()) {
        Claims told = Claims.of(statement.content(), this::number, conventions);
        if (!told.isEmpty()) {
          counted.add(statement);
          claims.add(told);
        }
      }
    }
    Chronology.Builder builder = Chronology.of(numbers.size());
    for (int i = 0; i < claims.size(); i++) {
      builder.statement(
          new org.attest.core.reason.chronology.Statement(
              i, claims.get(i).claims(), claims.get(i).choices()));
    }
    chronology = builder.solve();
  }

  /// With the usual conventions.
  ///
  /// @param statements of one view, in the order in which they were made
  public static Timeline of(List<Statement> statements) {
    return of(statements, Conventions.USUAL);
  }

  /// @param statements of one view, in the order in which they were made
  public static Timeline of(List<Statement> statements, Conventions conventions) {
    return new Timeline(statements, conventions);
  }

  public Conventions conventions() {
    return conventions;
  }

  private int number(String event) {
    return numbers.computeIfAbsent(event, _ -> numbers.size());
  }

  /// The ids of all events, in the order in which they were first told.
  public List<String> events() {
    return List.copyOf(numbers.keySet());
  }

  /// The bounds of an event; nothing where no statement tells of it.
  public Optional<Dated> bounds(String event) {
    return Optional.ofNullable(numbers.get(event)).map(number -> dated(event, number));
  }

  private Dated dated(String event, int number) {
    int begin = Claim.begin(number);
    int end = Claim.end(number);
    return new Dated(event, earliest(begin), latest(begin), earliest(end), latest(end));
  }

  private OptionalLong earliest(int moment) {
    long bound = chronology.earliest(moment);
    return bound == Claim.OPEN_BEGIN ? OptionalLong.empty() : OptionalLong.of(bound);
  }

  private OptionalLong latest(int moment) {
    long bound = chronology.latest(moment);
    return bound == Claim.OPEN_END ? OptionalLong.empty() : OptionalLong.of(bound);
  }

  /// Why an event does not begin earlier, from what caused it to the event; empty where it is open.
  public List<Ground> whyNotEarlier(String event) {
    return numbers.containsKey(event)
        ? grounds(chronology.whyNotEarlier(Claim.begin(number(event))))
        : List.of();
  }

  /// Why an event does not end later, from what caused it to the event; empty where it is open.
  public List<Ground> whyNotLater(String event) {
    return numbers.containsKey(event)
        ? grounds(chronology.whyNotLater(Claim.end(number(event))))
        : List.of();
  }

  private List<Ground> grounds(List<Step> steps) {
    List<String> events = events();
    return steps.stream()
        .map(step ->
            new Ground(
                events.get(step.moment() / 2),
                step.moment() % 2 == 0,
                Dated.edtf(OptionalLong.of(step.bound())),
                step.statement().isPresent()
                    ? Optional.of(counted.get(step.statement().getAsInt()).id())
                    : Optional.empty()))
        .toList();
  }

  /// Statements that cannot all be true.
  public List<Clash> contradictions() {
    return chronology.contradictions().stream().map(this::clash).toList();
  }

  private Clash clash(Contradiction contradiction) {
    List<Statement> statements = contradiction.statements().stream().map(counted::get).toList();
    return new Clash(
        statements.stream().map(Statement::id).toList(),
        counted.get(contradiction.setAside()).id(),
        Telling.clash(statements));
  }

  /// Interpretations of times that cannot be, with what rules them out.
  public List<Dropped> ruledOut() {
    return chronology.ruledOut().stream().map(this::dropped).toList();
  }

  private Dropped dropped(RuledOut out) {
    Statement statement = counted.get(out.statement());
    String when =
        switch (statement.content()) {
          case Content.Event event -> event.when().get(out.alternative());
          case Content.Order order -> Telling.of(order.readings().get(out.alternative()));
          case Content.Attribute _,
              Content.Relation _,
              Content.Commitment _,
              Content.Outcome _,
              Content.Identity _,
              Content.Transmission _,
              Content.Argument _ ->
              "";
        };
    return new Dropped(
        statement.id(),
        statement.content().about(),
        when,
        chronology.whyRuledOut(out).stream().map(number -> counted.get(number).id()).toList());
  }
}
