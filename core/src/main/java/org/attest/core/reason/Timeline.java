package org.attest.core.reason;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.core.reason.chronology.Chronology;
import org.attest.core.reason.chronology.Claim;
import org.attest.core.reason.chronology.Contradiction;
import org.attest.core.reason.chronology.RuledOut;
import org.attest.core.reason.chronology.Step;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// When what happened, by all accepted statements of one view, kept up to date while statements
/// come, change and go.
///
/// Bounds are days. What somebody denies, doubts or asks puts no bound on anything. Each statement
/// has a rank, its place in the order of the archive: of statements that contradict each other that
/// of the highest rank is set aside. Not safe for several threads.
///
/// Law: the result depends on the statements and the order of their ranks alone, not on the order
/// in which they were put.
public final class Timeline {
  /// There is room for so many events more than there are.
  private static final int SPARE = 64;

  private final Conventions conventions;
  private final EventNumbers numbers = new EventNumbers();

  /// By rank, the statements that name events.
  private final Map<Integer, Statement> known = new HashMap<>();

  private final Set<Integer> touched = new HashSet<>();
  private Chronology chronology;

  private Timeline(SortedMap<Integer, Statement> statements, Conventions conventions) {
    this.conventions = conventions;
    statements.forEach((rank, statement) -> {
      List<String> named = named(statement);
      if (!named.isEmpty()) {
        known.put(rank, statement);
        named.forEach(numbers::hold);
      }
    });
    chronology = solved();
  }

  private Chronology solved() {
    int room = numbers.bound() + numbers.bound() / 4 + SPARE;
    Chronology.Builder builder = Chronology.of(room);
    known.forEach((rank, statement) -> {
      Claims claims = claims(statement);
      if (!claims.isEmpty()) {
        builder.statement(claims.statement(rank));
      }
    });
    Chronology made = builder.solve();
    made.listen(moment -> touched.add(moment / 2));
    return made;
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
    if (numbers.bound() > chronology.events()) {
      chronology = solved();
    }
    Claims claims = now.map(this::claims).orElse(Claims.NONE);
    if (!claims.equals(before.map(this::claims).orElse(Claims.NONE))) {
      touched.clear();
      chronology.remove(rank);
      if (!claims.isEmpty()) {
        chronology.put(claims.statement(rank));
      }
      touched.forEach(number -> moved.add(numbers.name(number)));
    }
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
      case Content.Event event -> event.negative() ? List.of() : List.of(event.id());
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

  private Claims claims(Statement statement) {
    return counts(statement)
        ? Claims.of(statement.content(), this::number, conventions)
        : Claims.NONE;
  }

  public Conventions conventions() {
    return conventions;
  }

  private int number(String event) {
    return numbers.of(event).orElseThrow();
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
    return numbers.of(event).map(number -> dated(event, number));
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
    return numbers.of(event).isPresent()
        ? grounds(chronology.whyNotEarlier(Claim.begin(number(event))))
        : List.of();
  }

  /// Why an event does not end later, from what caused it to the event; empty where it is open.
  public List<Ground> whyNotLater(String event) {
    return numbers.of(event).isPresent()
        ? grounds(chronology.whyNotLater(Claim.end(number(event))))
        : List.of();
  }

  private List<Ground> grounds(List<Step> steps) {
    return steps.stream()
        .map(step ->
            new Ground(
                numbers.name(step.moment() / 2),
                step.moment() % 2 == 0,
                Dated.edtf(OptionalLong.of(step.bound())),
                step.statement().isPresent()
                    ? Optional.of(statement(step.statement().getAsInt()).id())
                    : Optional.empty()))
        .toList();
  }

  /// Statements that cannot all be true.
  public List<Clash> contradictions() {
    return chronology.contradictions().stream().map(this::clash).toList();
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
    return chronology.ruledOut().stream().map(this::dropped).toList();
  }

  private Dropped dropped(RuledOut out) {
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
        chronology.whyRuledOut(out).stream().map(rank -> statement(rank).id()).toList());
  }
}
