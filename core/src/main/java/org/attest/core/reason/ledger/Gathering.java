package org.attest.core.reason.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.Value;

/// Brings together what statements tell of each commitment, as statements come and go.
final class Gathering {
  /// By these a commitment reaches the other side.
  private static final Set<String> DELIVERIES =
      Set.of("handover", "letter", "notification", "publication", "declaration");

  private final Dates dates;
  private final Map<String, Due> dues = new HashMap<>();
  private final Map<String, List<Ranked>> made = new HashMap<>();
  private final Map<String, List<Ranked>> outcomes = new HashMap<>();

  /// By the rank of what tells of it first, the ids of all commitments.
  private final NavigableMap<Integer, String> order = new TreeMap<>();

  private final Tally happened = new Tally();
  private final Tally didNot = new Tally();
  private final Tally deliveries = new Tally();

  Gathering(Dates dates) {
    this.dates = dates;
  }

  /// Takes a statement in whose rank bears no other.
  ///
  /// @return the id that it speaks of: of a commitment that is another now, or of an event or a
  ///   commitment on which others may hang; nothing if it speaks of neither
  Optional<String> take(int rank, Statement statement) {
    return take(new Ranked(rank, statement), 1);
  }

  /// Takes a statement out that was taken in.
  ///
  /// @return the id that it speaks of, as [#take] has it
  Optional<String> drop(int rank, Statement statement) {
    return take(new Ranked(rank, statement), -1);
  }

  private Optional<String> take(Ranked ranked, int by) {
    return switch (ranked.statement().content()) {
      case Content.Commitment told -> {
        first(told.id()).ifPresent(order::remove);
        change(made, told.id(), ranked, by);
        first(told.id()).ifPresent(rank -> order.put(rank, told.id()));
        yield Optional.of(told.id());
      }
      case Content.Outcome told -> change(outcomes, told.of(), ranked, by);
      case Content.Attribute told when isOutcome(told) -> change(outcomes, told.of(), ranked, by);
      case Content.Event event -> take(event, ranked.statement().isAffirmed(), by);
      case Content.Attribute _,
          Content.Relation _,
          Content.Order _,
          Content.Identity _,
          Content.Transmission _,
          Content.Argument _ ->
          Optional.empty();
    };
  }

  /// The rank of the statement that tells of a commitment first.
  Optional<Integer> first(String id) {
    return Optional.ofNullable(made.get(id)).map(all -> all.getFirst().rank());
  }

  private Optional<String> take(Content.Event event, boolean isPlain, int by) {
    if (event.modality().isPresent()) {
      return Optional.of(event.id());
    }
    if (event.kind().filter(DELIVERIES::contains).isPresent()) {
      deliveries.add(event.id(), by);
    }
    if (isPlain) {
      (event.negative() ? didNot : happened).add(event.id(), by);
    }
    return Optional.of(event.id());
  }

  private static Optional<String> change(
      Map<String, List<Ranked>> all, String id, Ranked ranked, int by) {
    List<Ranked> here = all.computeIfAbsent(id, _ -> new ArrayList<>(1));
    if (by > 0) {
      Ranked.put(here, ranked);
    } else {
      here.removeIf(each -> each.rank() == ranked.rank());
    }
    if (here.isEmpty()) {
      all.remove(id);
    }
    return Optional.of(id);
  }

  /// An outcome that holds in one place only is told as an attribute, which can be narrowed.
  private static boolean isOutcome(Content.Attribute told) {
    return told.attribute().filter(Set.of("state", "outcome")::contains).isPresent();
  }

  /// The ids of all commitments, in the order in which they were first told.
  Collection<String> ids() {
    return order.values();
  }

  /// A commitment as it is told now.
  Optional<Bond> bond(String id) {
    return Optional.ofNullable(made.get(id)).map(all -> bond(id, Ranked.statements(all)));
  }

  /// The words of a commitment that are no times, but perhaps ids of what its dates or its
  /// conditions rest on; each once.
  Set<String> words(Bond bond) {
    Set<String> words = new HashSet<>();
    for (Content.Commitment told : bond.told()) {
      told.condition().ifPresent(words::add);
      told.made().filter(dates::isNoTime).ifPresent(words::add);
      told.due().filter(dates::isNoTime).ifPresent(words::add);
    }
    for (Told told : bond.outcomes()) {
      if (told.statement().content() instanceof Content.Outcome outcome) {
        outcome.when().stream().filter(dates::isNoTime).forEach(words::add);
      }
    }
    return words;
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
        Ranked.statements(outcomes.getOrDefault(id, List.of())).stream().map(this::told).toList());
  }

  /// Of an event the term goes with its bounds.
  private Due due(String told) {
    return dates.timeline().bounds(told).isPresent()
        ? Due.of(told, dates)
        : dues.computeIfAbsent(told, _ -> Due.of(told, dates));
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
    boolean isTold = happened.has(told);
    boolean isDenied = didNot.has(told);
    return isTold || isDenied
        ? new Condition.OnEvent(
            told,
            dates.timeline().bounds(told).map(Window::of).orElse(Window.ANY),
            isTold,
            isDenied,
            deliveries.has(told))
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
