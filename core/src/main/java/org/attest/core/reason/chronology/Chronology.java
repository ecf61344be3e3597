package org.attest.core.reason.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bounds that all statements together put on every moment, kept up to date while statements
/// come, change and go.
///
/// The problem is the *simple temporal problem* of Dechter, Meiri and Pearl (*Temporal constraint
/// networks*, Artificial Intelligence 49, 1991). Where statements contradict each other, that of
/// the highest number gives way: in thought statements are taken in from the lowest number up, and
/// one that contradicts those taken in before it is set aside. Bounds are those of all that is not
/// set aside. So every query gives the same for the same statements, in whichever order they came.
public final class Chronology {
  /// How many events there can be at most.
  public static final int EVENTS_MAX = 1 << 21;

  /// The highest number of a statement.
  public static final int HIGHEST_NUMBER = 100_000_000;

  private final Soundness soundness;
  private final Admission admission;

  private Chronology(Soundness soundness, Admission admission) {
    this.soundness = soundness;
    this.admission = admission;
  }

  /// Begins a chronology of so many events.
  ///
  /// @throws IllegalArgumentException if there are more than [#EVENTS_MAX], or less than none
  public static Builder of(int events) {
    if (events < 0 || events > EVENTS_MAX) {
      throw new IllegalArgumentException("events: " + events + " of at most " + EVENTS_MAX);
    }
    return new Builder(2 * events);
  }

  /// Takes a statement in, in place of the one that bore its number.
  ///
  /// @return what is wrong with it; then nothing has changed
  public Optional<Rejection> put(Statement statement) {
    Optional<Rejection> fault = soundness.fault(statement);
    if (fault.isPresent()) {
      return fault;
    }
    if (!statement.isPlain()) {
      return Optional.of(notPlain(statement));
    }
    remove(statement.number());
    for (Claim claim : statement.claims()) {
      keep(admission, statement.number(), claim);
    }
    if (!statement.claims().isEmpty()) {
      admission.add(statement.number());
    }
    return Optional.empty();
  }

  private static Rejection notPlain(Statement statement) {
    return new Rejection(
        statement.number(), Rejection.Fault.NOT_PLAIN, "choices and windows are not reckoned with");
  }

  private static void keep(Admission admission, int number, Claim claim) {
    switch (claim) {
      case Claim.Within within ->
          admission.keep(
              number, admission.graph.origin, within.moment(), within.earliest(), within.latest());
      case Claim.Apart apart ->
          admission.keep(number, apart.from(), apart.to(), apart.least(), apart.most());
      case Claim.Recurring _ -> throw new IllegalStateException("claim: not a range");
    }
  }

  /// Takes a statement out, if it is there.
  public void remove(int number) {
    if (number >= 0 && admission.holds(number)) {
      admission.remove(number);
    }
  }

  /// The earliest time of a moment, or [Claim#OPEN_BEGIN].
  public long earliest(int moment) {
    long bound = admission.earliest.value[moment];
    return bound < Side.REACHED ? Claim.OPEN_BEGIN : bound;
  }

  /// The latest time of a moment, or [Claim#OPEN_END].
  public long latest(int moment) {
    long bound = admission.latest.value[moment];
    return bound < Side.REACHED ? Claim.OPEN_END : -bound;
  }

  /// Why a moment is not earlier: from a date to the moment, or empty where it is open.
  public List<Step> whyNotEarlier(int moment) {
    return new Chains(admission.graph, admission.earliest).of(moment);
  }

  /// Why a moment is not later: from a date to the moment, or empty where it is open.
  public List<Step> whyNotLater(int moment) {
    return new Chains(admission.graph, admission.latest).of(moment);
  }

  /// One for each statement that is set aside, in their order.
  public List<Contradiction> contradictions() {
    List<Contradiction> all = new ArrayList<>();
    for (int number : admission.refused()) {
      all.add(new Contradiction(numbers(admission.contradiction(number)), number));
    }
    return all;
  }

  private static List<Integer> numbers(int[] numbers) {
    List<Integer> list = new ArrayList<>();
    for (int number : numbers) {
      list.add(number);
    }
    return list;
  }

  /// Takes in many statements at once, which is faster than one by one.
  public static final class Builder {
    private final Soundness soundness;
    private final Admission admission;
    private final List<Rejection> rejections = new ArrayList<>();

    private Builder(int moments) {
      soundness = new Soundness(moments);
      admission = new Admission(new Graph(moments, Math.max(8, moments)), _ -> {});
    }

    /// A range of one moment, as [Claim.Within]. All ranges and distances of one number are one
    /// statement.
    public Builder within(int statement, int moment, long earliest, long latest) {
      return keep(statement, admission.graph.origin, moment, moment, earliest, latest);
    }

    /// A distance between two moments, as [Claim.Apart].
    public Builder apart(int statement, int from, int to, long least, long most) {
      return keep(statement, from, from, to, least, most);
    }

    private Builder keep(int number, int from, int checked, int to, long least, long most) {
      Optional<Rejection> fault = soundness.fault(number, checked, to, least, most);
      if (fault.isPresent()) {
        rejections.add(fault.get());
      } else {
        admission.keep(number, from, to, least, most);
      }
      return this;
    }

    /// A whole statement, whose number bears nothing else.
    public Builder statement(Statement statement) {
      Optional<Rejection> fault = soundness.fault(statement);
      if (fault.isPresent()) {
        rejections.add(fault.get());
      } else if (!statement.isPlain()) {
        rejections.add(notPlain(statement));
      } else if (admission.holds(statement.number())) {
        rejections.add(
            new Rejection(
                statement.number(),
                Rejection.Fault.NUMBER_TAKEN,
                "a second statement " + statement.number()));
      } else {
        statement.claims().forEach(claim -> Chronology.keep(admission, statement.number(), claim));
      }
      return this;
    }

    /// What could not be taken in so far.
    public List<Rejection> rejections() {
      return List.copyOf(rejections);
    }

    /// Reckons everything. The builder is not to be used afterwards.
    public Chronology solve() {
      admission.load();
      return new Chronology(soundness, admission);
    }
  }
}
