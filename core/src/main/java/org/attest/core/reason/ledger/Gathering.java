package org.attest.core.reason.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.Value;

/// Brings together what statements tell of each commitment.
final class Gathering {
  /// By these a commitment reaches the other side.
  private static final Set<String> DELIVERIES =
      Set.of("handover", "letter", "notification", "publication", "declaration");

  private final Dates dates;
  private final Map<String, Due> dues = new HashMap<>();
  private final Map<String, List<Statement>> made = new LinkedHashMap<>();
  private final Map<String, List<Statement>> outcomes = new HashMap<>();
  private final Set<String> happened = new HashSet<>();
  private final Set<String> didNot = new HashSet<>();
  private final Set<String> deliveries = new HashSet<>();

  Gathering(List<Statement> statements, Dates dates) {
    this.dates = dates;
    statements.forEach(this::take);
  }

  private void take(Statement statement) {
    switch (statement.content()) {
      case Content.Commitment told -> put(made, told.id(), statement);
      case Content.Outcome told -> put(outcomes, told.of(), statement);
      case Content.Attribute told when isOutcome(told) -> put(outcomes, told.of(), statement);
      case Content.Event event -> take(event, statement.isAffirmed());
      case Content.Attribute _,
          Content.Relation _,
          Content.Order _,
          Content.Identity _,
          Content.Transmission _,
          Content.Argument _ -> {
        // These say nothing of a commitment.
      }
    }
  }

  private void take(Content.Event event, boolean isPlain) {
    if (event.kind().filter(DELIVERIES::contains).isPresent()) {
      deliveries.add(event.id());
    }
    if (isPlain) {
      (event.negative() ? didNot : happened).add(event.id());
    }
  }

  private static void put(Map<String, List<Statement>> all, String id, Statement statement) {
    all.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(statement);
  }

  /// An outcome that holds in one place only is told as an attribute, which can be narrowed.
  private static boolean isOutcome(Content.Attribute told) {
    return told.attribute().filter(Set.of("state", "outcome")::contains).isPresent();
  }

  /// By id, in the order in which they were first told.
  Map<String, Bond> bonds() {
    Map<String, Bond> bonds = new LinkedHashMap<>();
    made.forEach((id, statements) -> bonds.put(id, bond(id, statements)));
    return bonds;
  }

  private Bond bond(String id, List<Statement> statements) {
    List<Statement> plain = statements.stream().filter(Statement::isAffirmed).toList();
    List<Statement> counted = plain.isEmpty() ? statements : plain;
    Set<Due> terms = new LinkedHashSet<>();
    Set<Condition> conditions = new LinkedHashSet<>();
    Window when = dates.timeline().bounds(id).map(Window::of).orElse(Window.ANY);
    List<Window> tellings = new ArrayList<>();
    for (Statement statement : counted) {
      Content.Commitment told = (Content.Commitment) statement.content();
      told.made().flatMap(day -> dates.window(day)).ifPresent(tellings::add);
      told.due().ifPresent(due -> terms.add(due(due)));
      told.condition().ifPresent(words -> conditions.add(condition(words)));
    }
    return new Bond(
        id,
        List.copyOf(statements),
        !plain.isEmpty(),
        statements.stream().anyMatch(Gathering::isDenied),
        common(tellings).and(when),
        List.copyOf(terms),
        List.copyOf(conditions),
        outcomes.getOrDefault(id, List.of()).stream().map(this::told).toList());
  }

  private Due due(String told) {
    return dues.computeIfAbsent(told, _ -> Due.of(told, dates));
  }

  /// The days that all tellings allow; where they allow none together, those that any allows.
  private static Window common(List<Window> tellings) {
    long first = tellings.stream().mapToLong(Window::first).max().orElse(Long.MIN_VALUE);
    long last = tellings.stream().mapToLong(Window::last).min().orElse(Long.MAX_VALUE);
    return first <= last ? new Window(first, last) : Window.hull(tellings);
  }

  private static boolean isDenied(Statement statement) {
    return statement.attribution().stream()
        .anyMatch(link -> link.stance() == Attribution.Stance.DENIES);
  }

  private Condition condition(String told) {
    if (made.containsKey(told)) {
      return new Condition.OnCommitment(told);
    }
    boolean isTold = happened.contains(told);
    boolean isDenied = didNot.contains(told);
    return isTold || isDenied
        ? new Condition.OnEvent(
            told,
            dates.timeline().bounds(told).map(Window::of).orElse(Window.ANY),
            isTold,
            isDenied,
            deliveries.contains(told))
        : new Condition.InWords(told);
  }

  private Told told(Statement statement) {
    return switch (statement.content()) {
      case Content.Outcome outcome ->
          told(statement, outcome.state().orElse(""), Optional.empty(), outcome.when());
      case Content.Attribute part ->
          told(statement, part.value().map(Value::words).orElse(""), part.within(), List.of());
      case Content.Event _,
          Content.Relation _,
          Content.Order _,
          Content.Commitment _,
          Content.Identity _,
          Content.Transmission _,
          Content.Argument _ ->
          throw new IllegalArgumentException("statement: tells no outcome");
    };
  }

  private Told told(Statement statement, String words, Optional<String> within, List<String> when) {
    List<Window> windows = when.stream().flatMap(each -> dates.window(each).stream()).toList();
    return new Told(
        State.parse(words).orElse(State.UNKNOWN),
        words,
        within,
        Window.hull(windows),
        !statement.isAffirmed(),
        statement);
  }
}
