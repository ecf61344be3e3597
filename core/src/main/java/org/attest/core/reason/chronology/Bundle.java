package org.attest.core.reason.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Claims that hold together, as arcs of a graph that are linked and unlinked together, and as
/// windows.
final class Bundle {
  final List<Claim> told;
  final int[] claims;
  final List<Claim.Recurring> windows = new ArrayList<>();

  /// By the claims that are reckoned by the calendar, what they say.
  final Map<Integer, Claim.Months> months = new HashMap<>();

  boolean isLinked;
  private final Graph graph;

  Bundle(Graph graph, int number, List<Claim> told) {
    this.graph = graph;
    this.told = told;
    List<Integer> kept = new ArrayList<>();
    for (Claim claim : told) {
      switch (claim) {
        case Claim.Within(int moment, long earliest, long latest) ->
            kept.add(graph.add(number, graph.origin, moment, earliest, latest));
        case Claim.Apart(int from, int to, long least, long most) ->
            kept.add(graph.add(number, from, to, least, most));
        case Claim.Months calendar -> {
          Claim.Apart anywhere = calendar.anywhere();
          int added =
              graph.add(number, anywhere.from(), anywhere.to(), anywhere.least(), anywhere.most());
          months.put(added, calendar);
          kept.add(added);
        }
        case Claim.Recurring recurring -> windows.add(recurring);
      }
    }
    claims = kept.stream().mapToInt(Integer::intValue).toArray();
  }

  void link() {
    isLinked = true;
    for (int claim : claims) {
      graph.link(claim);
    }
  }

  void unlink() {
    isLinked = false;
    for (int claim : claims) {
      graph.unlink(claim);
    }
  }

  void forget() {
    for (int claim : claims) {
      graph.forget(claim);
    }
  }

  /// The moments that are spoken of.
  List<Integer> moments() {
    return told.stream().flatMap(claim -> moments(claim).stream()).distinct().toList();
  }

  static List<Integer> moments(Claim claim) {
    return switch (claim) {
      case Claim.Within within -> List.of(within.moment());
      case Claim.Apart apart -> List.of(apart.from(), apart.to());
      case Claim.Months months -> List.of(months.from(), months.to());
      case Claim.Recurring recurring -> List.of(recurring.moment());
    };
  }
}
