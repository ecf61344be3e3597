package org.attest.core.reason.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What had come of a commitment by a day.
///
/// An outcome supersedes those that were certainly before it; of one part only those of that part.
/// The others stand side by side.
///
/// @param current what has come about for certain and nothing later supersedes
/// @param perhaps what may have come about
/// @param isDisputed whether somebody denies one that counts
record Outcomes(List<Told> current, List<Told> perhaps, boolean isDisputed) {
  private static final Set<State> DONE = EnumSet.of(State.KEPT, State.PARTLY_KEPT);

  static Outcomes of(List<Told> all, long day) {
    List<Told> came = new ArrayList<>();
    List<Told> perhaps = new ArrayList<>();
    for (Told told : all) {
      if (told.counts() && told.canBeBy(day)) {
        (told.isBy(day) ? came : perhaps).add(told);
      }
    }
    List<Told> current = current(came);
    Set<State> told = current.stream().map(Told::state).collect(Collectors.toSet());
    boolean isDisputed =
        all.stream().anyMatch(each -> each.isDenied() && told.contains(each.state()));
    return new Outcomes(current, List.copyOf(perhaps), isDisputed);
  }

  private static List<Told> current(List<Told> came) {
    long whole = Long.MIN_VALUE;
    Map<String, Long> parts = new HashMap<>();
    for (Told told : came) {
      if (told.isDated() && told.within().isEmpty()) {
        whole = Math.max(whole, told.when().first());
      } else if (told.isDated()) {
        parts.merge(told.within().orElse(""), told.when().first(), Math::max);
      }
    }
    long latest = whole;
    return came.stream()
        .filter(told -> {
          long part = told.within().map(each -> parts.getOrDefault(each, latest)).orElse(latest);
          return !told.isDated() || told.when().last() >= Math.max(part, latest);
        })
        .toList();
  }

  /// All states that these leave possible; none if nothing came of it.
  EnumSet<State> states() {
    Map<String, List<Told>> voices = new TreeMap<>();
    List<Told> parts = new ArrayList<>();
    for (Told told : current) {
      (told.within().isPresent()
              ? parts
              : voices.computeIfAbsent(told.voice(), _ -> new ArrayList<>(1)))
          .add(told);
    }
    EnumSet<State> states = EnumSet.noneOf(State.class);
    voices.values().forEach(tellings -> states.addAll(ofOneVoice(tellings)));
    states.addAll(ofParts(parts));
    perhaps.forEach(told -> states.add(told.state()));
    if (states.size() > 1) {
      states.remove(State.UNKNOWN);
    }
    return states;
  }

  /// Who says without a date both that it was kept and that it was broken says that it was kept in
  /// part.
  private static EnumSet<State> ofOneVoice(List<Told> tellings) {
    EnumSet<State> states = statesOf(tellings);
    boolean isBoth = states.contains(State.BROKEN) && states.stream().anyMatch(DONE::contains);
    if (isBoth && !tellings.stream().allMatch(Told::isDated)) {
      states.removeAll(DONE);
      states.remove(State.BROKEN);
      states.add(State.PARTLY_KEPT);
    }
    return states;
  }

  /// What was kept in one place is kept in part, the more so if it was broken in another.
  private static EnumSet<State> ofParts(List<Told> tellings) {
    EnumSet<State> states = statesOf(tellings);
    if (states.remove(State.KEPT)) {
      states.add(State.PARTLY_KEPT);
    }
    boolean isBoth = states.contains(State.PARTLY_KEPT) && states.contains(State.BROKEN);
    if (isBoth && tellings.stream().map(Told::within).distinct().count() > 1) {
      states.remove(State.BROKEN);
    }
    return states;
  }

  private static EnumSet<State> statesOf(List<Told> tellings) {
    EnumSet<State> states = EnumSet.noneOf(State.class);
    tellings.forEach(told -> states.add(told.state()));
    return states;
  }

  /// Whether it was kept in one place and broken in another.
  boolean isSplit() {
    return current.stream().anyMatch(told -> DONE.contains(told.state()))
        && current.stream().anyMatch(told -> told.state() == State.BROKEN)
        && states().equals(EnumSet.of(State.PARTLY_KEPT));
  }
}
