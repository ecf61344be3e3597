package org.attest.core.reason;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.core.reason.chronology.Contradiction;
import org.attest.core.reason.chronology.RuledOut;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// When what happened, by all accepted statements of one view, kept up to date while statements
/// come, change and go.
///
/// Bounds are days, and minutes where times of day are told. What somebody denies, doubts or asks
/// puts no bound on anything. Each statement has a rank, its place in the order of the archive: of
/// statements that contradict each other that of the highest rank is set aside. Not safe for
/// several threads.
///
/// Law: the result depends on the statements and the order of their ranks alone, not on the order
/// in which they were put.
public final class Timeline {
  private final Conventions conventions;
  private final EventNumbers numbers = new EventNumbers();

  /// By rank, the statements that name events.
  private final Map<Integer, Statement> known = new HashMap<>();

  private final Scales scales;

  private Timeline(SortedMap<Integer, Statement> statements, Conventions conventions) {
    this.conventions = conventions;
    scales = new Scales(numbers, conventions);
    statements.forEach((rank, statement) -> {
      List<String> named = named(statement);
      if (!named.isEmpty()) {
        known.put(rank, statement);
        named.forEach(numbers::hold);
        if (counts(statement)) {
          scales.keep(rank, statement);
        }
      }
    });
    scales.solve();
  }

  /// With the usual conventions.
  ///
  /// @param statements of one view, in the order in which they were made; the rank of each is its
  ///   place in the list
  public static Timeline of(List<Statement> statements) {
    return of(statements, Conventions.USUAL);
  }

  /// @param statements of one view, in the order in which they were made; the rank of each is its
  ///   place in the list
  public static Timeline of(List<Statement> statements, Conventions conventions) {
    SortedMap<Integer, Statement> ranked = new TreeMap<>();
    statements.forEach(statement -> ranked.put(ranked.size(), statement));
    return of(ranked, conventions);
  }

  /// @param statements of one view, by their ranks
  public static Timeline of(SortedMap<Integer, Statement> statements, Conventions conventions) {
    return new Timeline(statements, conventions);
  }

  /// Takes a statement in, in place of the one of its rank.
  ///
  /// @param rank its place in the order of the archive, from 0 to 100,000,000
  /// @return the ids of all events whose bounds may have changed, and of those that came or went
  public Set<String> put(int rank, Statement statement) {
    return edit(rank, Optional.of(statement));
  }

  /// Takes the statement of a rank out, if there is one.
  ///
  /// @return the ids of all events whose bounds may have changed, and of those that went
  public Set<String> remove(int rank) {
    return edit(rank, Optional.empty());
  }

  private Set<String> edit(int rank, Optional<Statement> now) {
    Optional<Statement> before = Optional.ofNullable(known.get(rank));
    List<String> gone = before.map(this::named).orElse(List.of());
    List<String> come = now.map(this::named).orElse(List.of());
    Set<String> moved = new HashSet<>(come);
    moved.removeIf(event -> numbers.of(event).isPresent());
    come.forEach(numbers::hold);
    scales.makeRoom();
    scales
        .edit(rank, now.filter(statement -> !come.isEmpty() && counts(statement)))
        .forEach(number -> moved.add(numbers.name(number)));
    gone.forEach(numbers::release);
    now.filter(_ -> !come.isEmpty())
        .ifPresentOrElse(statement -> known.put(rank, statement), () -> known.remove(rank));
    moved.addAll(gone.stream().filter(event -> numbers.of(event).isEmpty()).toList());
    return moved;
  }

  /// The events that a statement tells of, whatever was decided about it, or that it puts in an
  /// order that counts; each once.
  private List<String> named(Statement statement) {
    return switch (statement.content()) {
      case Content.Event event -> event.isFact() ? List.of(event.id()) : List.of();
      case Content.Order order ->
          counts(statement)
              ? order.readings().stream()
                  .flatMap(reading -> Stream.of(reading.from(), reading.to()))
                  .distinct()
                  .toList()
              : List.of();
      case Content.Attribute _,
          Content.Relation _,
          Content.Commitment _,
          Content.Outcome _,
          Content.Identity _,
          Content.Transmission _,
          Content.Argument _ ->
          List.of();
    };
  }

  private static boolean counts(Statement statement) {
    return statement.isAccepted() && statement.isAffirmed();
  }

  public Conventions conventions() {
    return conventions;
  }

  /// The ids of all events, in the order in which they were first told.
  public List<String> events() {
    return known.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(each -> named(each.getValue()).stream())
        .distinct()
        .toList();
  }

  /// The bounds of an event; nothing where no statement tells of it.
  public Optional<Dated> bounds(String event) {
    return numbers.of(event).map(number -> scales.dated(event, number));
  }

  /// Why an event does not begin earlier, from what caused it to the event; empty where it is open.
  public List<Ground> whyNotEarlier(String event) {
    return numbers
        .of(event)
        .map(number -> grounds(scales.whyNotEarlier(number), true))
        .orElse(List.of());
  }

  /// Why an event does not end later, from what caused it to the event; empty where it is open.
  public List<Ground> whyNotLater(String event) {
    return numbers
        .of(event)
        .map(number -> grounds(scales.whyNotLater(number), false))
        .orElse(List.of());
  }

  private List<Ground> grounds(Scales.Reasons reasons, boolean isEarliest) {
    return reasons.steps().stream()
        .map(step ->
            new Ground(
                numbers.name(step.moment() / 2),
                step.moment() % 2 == 0,
                Scales.told(reasons.scale(), step.bound(), isEarliest),
                step.statement().isPresent()
                    ? Optional.of(statement(step.statement().getAsInt()).id())
                    : Optional.empty()))
        .toList();
  }

  /// Statements that cannot all be true.
  public List<Clash> contradictions() {
    return scales.contradictions().stream().map(this::clash).toList();
  }

  private Statement statement(int rank) {
    return Optional.ofNullable(known.get(rank)).orElseThrow();
  }

  private Clash clash(Contradiction contradiction) {
    List<Statement> statements = contradiction.statements().stream().map(this::statement).toList();
    return new Clash(
        statements.stream().map(Statement::id).toList(),
        statement(contradiction.setAside()).id(),
        Telling.clash(statements));
  }

  /// Interpretations of times that cannot be, with what rules them out.
  public List<Dropped> ruledOut() {
    return scales.ruledOut().entrySet().stream()
        .map(each -> dropped(each.getKey(), each.getValue()))
        .toList();
  }

  private Dropped dropped(RuledOut out, List<Integer> because) {
    Statement statement = statement(out.statement());
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
        because.stream().map(rank -> statement(rank).id()).toList());
  }
}
