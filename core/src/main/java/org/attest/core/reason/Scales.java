package org.attest.core.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.attest.core.reason.chronology.Chronology;
import org.attest.core.reason.chronology.Claim;
import org.attest.core.reason.chronology.Contradiction;
import org.attest.core.reason.chronology.RuledOut;
import org.attest.core.reason.chronology.Step;
import org.attest.core.relate.Statement;

/// The chronology of statements in days and, while any of them tells of a time of day, in minutes.
///
/// The two are reckoned side by side, and the closer bound holds. In minutes nothing is reckoned
/// with that is set aside in days. What minutes decide about days is not given back to the
/// chronology in days.
final class Scales {
  /// There is room for so many events more than there are.
  private static final int SPARE = 64;

  private final EventNumbers numbers;
  private final Conventions conventions;

  /// By rank, the statements that count and say something of time.
  private final Map<Integer, Statement> counted = new HashMap<>();

  private final Set<Integer> touched = new HashSet<>();
  private final Set<Integer> aside = new HashSet<>();
  private Chronology days = Chronology.of(0).solve();
  private Optional<Chronology> clock = Optional.empty();
  private int ofClock;

  Scales(EventNumbers numbers, Conventions conventions) {
    this.numbers = numbers;
    this.conventions = conventions;
  }

  /// Keeps a statement that counts, before [#solve].
  void keep(int rank, Statement statement) {
    counted.put(rank, statement);
  }

  /// Reckons all that is kept.
  void solve() {
    days = solved(Scale.DAYS);
    aside.clear();
    aside.addAll(days.setAside());
    ofClock = Math.toIntExact(counted.values().stream().filter(this::isOfClock).count());
    clock = ofClock > 0 ? Optional.of(solved(Scale.MINUTES)) : Optional.empty();
  }

  /// Those that say nothing of time are forgotten.
  private Chronology solved(Scale scale) {
    Chronology.Builder builder = Chronology.of(numbers.bound() + numbers.bound() / 4 + SPARE);
    counted
        .entrySet()
        .removeIf(each -> {
          if (scale == Scale.MINUTES && aside.contains(each.getKey())) {
            return false;
          }
          Claims claims = claims(each.getValue(), scale);
          if (!claims.isEmpty()) {
            builder.statement(claims.statement(each.getKey()));
          }
          return claims.isEmpty();
        });
    Chronology made = builder.solve();
    made.listen(moment -> touched.add(moment / 2));
    return made;
  }

  private Claims claims(Statement statement, Scale scale) {
    return Claims.of(
        statement.content(), event -> numbers.of(event).orElseThrow(), conventions, scale);
  }

  private boolean isOfClock(Statement statement) {
    return Claims.isOfClock(statement.content(), conventions);
  }

  /// Makes room for all events that have numbers.
  void makeRoom() {
    if (numbers.bound() > days.events()) {
      solve();
    }
  }

  /// Takes a statement that counts in or out, in place of the one of its rank.
  ///
  /// @return the numbers of the events whose bounds may have changed
  Set<Integer> edit(int rank, Optional<Statement> now) {
    Optional<Statement> next = now.filter(each -> !claims(each, Scale.DAYS).isEmpty());
    Optional<Statement> before = Optional.ofNullable(counted.remove(rank));
    next.ifPresent(statement -> counted.put(rank, statement));
    touched.clear();
    if (!before.map(Statement::content).equals(next.map(Statement::content))) {
      put(days, rank, Scale.DAYS);
      ofClock += next.filter(this::isOfClock).isPresent() ? 1 : 0;
      ofClock -= before.filter(this::isOfClock).isPresent() ? 1 : 0;
      follow(rank);
    }
    return Set.copyOf(touched);
  }

  private void put(Chronology chronology, int rank, Scale scale) {
    chronology.remove(rank);
    Optional.ofNullable(counted.get(rank))
        .ifPresent(statement -> chronology.put(claims(statement, scale).statement(rank)));
  }

  /// Lets the minutes follow the days after a statement has changed.
  private void follow(int rank) {
    Set<Integer> asideNow = new HashSet<>(days.setAside());
    Set<Integer> changed = new HashSet<>(asideNow);
    changed.removeAll(aside);
    aside.stream().filter(each -> !asideNow.contains(each)).forEach(changed::add);
    changed.add(rank);
    aside.clear();
    aside.addAll(asideNow);
    if (clock.isPresent() == ofClock > 0) {
      clock.ifPresent(minutes ->
          changed.forEach(each -> {
            if (aside.contains(each)) {
              minutes.remove(each);
            } else {
              put(minutes, each, Scale.MINUTES);
            }
          }));
    } else {
      clock = ofClock > 0 ? Optional.of(solved(Scale.MINUTES)) : Optional.empty();
      for (int number = 0; number < numbers.bound(); number++) {
        touched.add(number);
      }
    }
  }

  /// The bounds of an event.
  Dated dated(String event, int number) {
    return new Closest(days, clock, number).dated(event);
  }

  /// The chain of reasons for the begin or the end of an event, and in what it is reckoned.
  record Reasons(Scale scale, List<Step> steps) {}

  Reasons whyNotEarlier(int number) {
    Closest closest = new Closest(days, clock, number);
    return closest.isEarliestOfClock()
        ? new Reasons(Scale.MINUTES, clock.orElseThrow().whyNotEarlier(Claim.begin(number)))
        : new Reasons(Scale.DAYS, days.whyNotEarlier(Claim.begin(number)));
  }

  Reasons whyNotLater(int number) {
    Closest closest = new Closest(days, clock, number);
    return closest.isLatestOfClock()
        ? new Reasons(Scale.MINUTES, clock.orElseThrow().whyNotLater(Claim.end(number)))
        : new Reasons(Scale.DAYS, days.whyNotLater(Claim.end(number)));
  }

  /// A bound as it is told: a day, or a day with its time where it has one.
  static String told(Scale scale, long bound, boolean isEarliest) {
    if (scale == Scale.DAYS) {
      return Dated.edtf(OptionalLong.of(bound));
    }
    int ofDay = Math.floorMod(bound, Dated.MINUTES_OF_DAY);
    return ofDay == (isEarliest ? 0 : Dated.MINUTES_OF_DAY - 1)
        ? Dated.edtf(OptionalLong.of(Math.floorDiv(bound, (long) Dated.MINUTES_OF_DAY)))
        : Dated.edtfOfMinute(bound);
  }

  List<Contradiction> contradictions() {
    List<Contradiction> all = new ArrayList<>(days.contradictions());
    clock.ifPresent(minutes -> all.addAll(minutes.contradictions()));
    all.sort(Comparator.comparingInt(Contradiction::setAside));
    return all;
  }

  /// The alternatives that cannot be, in their order, each with what rules it out.
  Map<RuledOut, List<Integer>> ruledOut() {
    Map<RuledOut, List<Integer>> all =
        new TreeMap<>(
            Comparator.comparingInt(RuledOut::statement)
                .thenComparingInt(RuledOut::choice)
                .thenComparingInt(RuledOut::alternative));
    clock.ifPresent(
        minutes -> minutes.ruledOut().forEach(out -> all.put(out, minutes.whyRuledOut(out))));
    days.ruledOut().forEach(out -> all.put(out, days.whyRuledOut(out)));
    return all;
  }
}
