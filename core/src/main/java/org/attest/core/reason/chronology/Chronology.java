package org.attest.core.reason.chronology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;

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

  /// Made with the first statement that needs it.
  private Optional<Overlay> overlay = Optional.empty();

  /// Told of each moment whose bounds may have changed.
  private IntConsumer listener = _ -> {};

  private Chronology(Soundness soundness, Admission admission) {
    this.soundness = soundness;
    this.admission = admission;
    admission.listen(this::changed);
  }

  private void changed(int node) {
    overlay.ifPresent(made -> made.change(node));
    tell(node);
  }

  private void tell(int node) {
    if (node != admission.graph.origin) {
      listener.accept(node);
    }
  }

  /// Lets somebody know of each moment whose bounds may have changed, while a statement is put or
  /// removed; of one perhaps more than once, of some whose bounds are the same in the end.
  public void listen(IntConsumer moments) {
    listener = moments;
  }

  /// How many events there can be.
  public int events() {
    return admission.graph.origin / 2;
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
    remove(statement.number());
    if (!statement.isPlain()) {
      overlay().add(List.of(statement));
    } else if (!statement.claims().isEmpty()) {
      for (Claim claim : statement.claims()) {
        keep(admission, statement.number(), claim);
      }
      admission.add(statement.number());
      overlay.ifPresent(Overlay::refresh);
    }
    return Optional.empty();
  }

  private Overlay overlay() {
    if (overlay.isEmpty()) {
      Overlay made = new Overlay(admission, this::tell);
      overlay = Optional.of(made);
    }
    return overlay.get();
  }

  private List<Involved> involved(int number) {
    return overlay.map(made -> made.get(number)).orElse(List.of());
  }

  private static void keep(Admission admission, int number, Claim claim) {
    switch (claim) {
      case Claim.Within within ->
          admission.keep(
              number, admission.graph.origin, within.moment(), within.earliest(), within.latest());
      case Claim.Apart apart ->
          admission.keep(number, apart.from(), apart.to(), apart.least(), apart.most());
      case Claim.Months _, Claim.Recurring _ ->
          throw new IllegalStateException("claim: not a range");
    }
  }

  /// Takes a statement out, if it is there.
  public void remove(int number) {
    if (number >= 0 && admission.holds(number)) {
      admission.remove(number);
      overlay.ifPresent(Overlay::refresh);
    }
    involved(number).forEach(each -> overlay().remove(each));
  }

  /// The earliest time of a moment, or [Claim#OPEN_BEGIN].
  public long earliest(int moment) {
    long bound = bound(moment, admission.earliest);
    return bound < Side.REACHED ? Claim.OPEN_BEGIN : bound;
  }

  /// The latest time of a moment, or [Claim#OPEN_END].
  public long latest(int moment) {
    long bound = bound(moment, admission.latest);
    return bound < Side.REACHED ? Claim.OPEN_END : -bound;
  }

  private long bound(int moment, Side side) {
    return overlay.isPresent()
        ? overlay.get().layer().value[side.flip()][moment]
        : side.value[moment];
  }

  /// Why a moment is not earlier: from what caused it to the moment, or empty where it is open.
  public List<Step> whyNotEarlier(int moment) {
    return why(moment, admission.earliest);
  }

  /// Why a moment is not later: from what caused it to the moment, or empty where it is open.
  public List<Step> whyNotLater(int moment) {
    return why(moment, admission.latest);
  }

  private List<Step> why(int moment, Side side) {
    return overlay.isPresent()
        ? new LayerChains(admission.graph, side, overlay.get()).of(moment)
        : new Chains(admission.graph, side).of(moment);
  }

  /// The statements that are set aside, from the lowest number up.
  public List<Integer> setAside() {
    TreeSet<Integer> aside = new TreeSet<>(admission.refused());
    overlay.map(Overlay::all).orElse(List.of()).stream()
        .filter(each -> each.isRefused)
        .forEach(each -> aside.add(each.number()));
    return List.copyOf(aside);
  }

  /// One for each statement that is set aside, in their order; none twice.
  public List<Contradiction> contradictions() {
    List<Contradiction> all = new ArrayList<>();
    Set<List<Integer>> told = new HashSet<>();
    for (int number : setAside()) {
      List<Integer> statements =
          admission.isRefused(number)
              ? numbers(admission.contradiction(number))
              : new Grounds(admission, overlay()).ofRefusal(involved(number).getFirst());
      if (told.add(statements)) {
        all.add(new Contradiction(statements, number));
      }
    }
    return all;
  }

  /// The alternatives that cannot be, of all statements that are not set aside, in their order.
  public List<RuledOut> ruledOut() {
    List<RuledOut> all = new ArrayList<>();
    for (Involved each : overlay.map(Overlay::all).orElse(List.of())) {
      for (Choosing choosing : each.isRefused ? List.<Choosing>of() : each.choices) {
        for (int i = 0; i < choosing.canBe.length; i++) {
          if (!choosing.canBe[i]) {
            all.add(new RuledOut(each.number(), choosing.place, i));
          }
        }
      }
    }
    return all;
  }

  /// The statements that rule an alternative out: a smallest set that cannot hold together with it,
  /// from the lowest number up. Empty if it is ruled out by its own statement.
  ///
  /// @param out one of [#ruledOut]
  public List<Integer> whyRuledOut(RuledOut out) {
    return new Grounds(admission, overlay()).ofRuling(involved(out.statement()).getFirst(), out);
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
    private final Map<Integer, Statement> involved = new TreeMap<>();

    private Builder(int moments) {
      soundness = new Soundness(moments);
      admission = new Admission(new Graph(moments, Math.max(8, moments)));
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
      } else if (!involved.isEmpty() && involved.containsKey(number)) {
        rejections.add(taken(number));
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
      } else if (admission.holds(statement.number()) || involved.containsKey(statement.number())) {
        rejections.add(taken(statement.number()));
      } else if (!statement.isPlain()) {
        involved.put(statement.number(), statement);
      } else {
        statement.claims().forEach(claim -> Chronology.keep(admission, statement.number(), claim));
      }
      return this;
    }

    private static Rejection taken(int number) {
      return new Rejection(number, Rejection.Fault.NUMBER_TAKEN, "a second statement " + number);
    }

    /// What could not be taken in so far.
    public List<Rejection> rejections() {
      return List.copyOf(rejections);
    }

    /// Reckons everything. The builder is not to be used afterwards.
    public Chronology solve() {
      admission.load();
      Chronology chronology = new Chronology(soundness, admission);
      if (!involved.isEmpty()) {
        chronology.overlay().add(involved.values());
      }
      return chronology;
    }
  }
}
