package org.attest.core.reason.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Makes a set of statements that contradict each other as small as can be, by chronologies of
/// these alone.
final class Smallest {
  /// How many ways to take one alternative of each choice are tried at most.
  private static final int WAYS_MAX = 4_096;

  private Smallest() {}

  /// What is left if all is left out that can be, the last first. In the end, no one of them can be
  /// left out, also if every way to take one alternative of each choice is tried.
  ///
  /// @param candidates not to be together with the fixed ones
  static List<Statement> of(List<Statement> candidates, List<Statement> fixed) {
    List<Statement> left = new ArrayList<>(candidates);
    for (int size = Integer.highestOneBit(Math.max(1, left.size())); size >= 1; size /= 2) {
      leaveOut(left, size, some -> !agree(some, fixed));
    }
    leaveOut(left, 1, some -> !canBe(some, fixed));
    return left;
  }

  private static void leaveOut(
      List<Statement> left, int size, Predicate<List<Statement>> isEnough) {
    for (int end = left.size(); end > 0; end -= size) {
      int begin = Math.max(0, end - size);
      List<Statement> less = new ArrayList<>(left.subList(0, begin));
      less.addAll(left.subList(end, left.size()));
      if (isEnough.test(less)) {
        left.subList(begin, end).clear();
      }
    }
  }

  /// Whether nothing is found to be wrong with these together, each alternative tried by itself.
  static boolean agree(List<Statement> some, List<Statement> fixed) {
    List<Statement> together = new ArrayList<>(some);
    together.addAll(fixed);
    Chronology.Builder builder = Chronology.of(events(together).size());
    Map<Integer, Integer> places = places(events(together));
    for (int i = 0; i < together.size(); i++) {
      Statement each = together.get(i);
      builder.statement(
          new Statement(
              i,
              moved(each.claims(), places),
              each.choices().stream()
                  .map(choice ->
                      new Choice(
                          choice.alternatives().stream()
                              .map(claims -> moved(claims, places))
                              .toList()))
                  .toList()));
    }
    return builder.solve().setAside().isEmpty();
  }

  /// Whether there is a way to take one alternative of each choice. If there are too many ways,
  /// whether nothing is found to be wrong.
  private static boolean canBe(List<Statement> some, List<Statement> fixed) {
    List<Statement> together = new ArrayList<>(some);
    together.addAll(fixed);
    List<Claim> claims = new ArrayList<>();
    List<Choice> choices = new ArrayList<>();
    together.forEach(each -> claims.addAll(each.claims()));
    together.forEach(each -> choices.addAll(each.choices()));
    long ways = 1;
    for (Choice choice : choices) {
      ways = Math.min(WAYS_MAX + 1, ways * choice.alternatives().size());
    }
    if (ways > WAYS_MAX) {
      return agree(some, fixed);
    }
    for (int way = 0; way < ways; way++) {
      List<Claim> chosen = new ArrayList<>(claims);
      int rest = way;
      for (Choice choice : choices) {
        chosen.addAll(choice.alternatives().get(rest % choice.alternatives().size()));
        rest /= choice.alternatives().size();
      }
      if (agree(List.of(new Statement(0, chosen, List.of())), List.of())) {
        return true;
      }
    }
    return false;
  }

  private static Set<Integer> events(List<Statement> statements) {
    Set<Integer> events = new TreeSet<>();
    for (Statement statement : statements) {
      statement
          .everyClaim()
          .forEach(claim -> Bundle.moments(claim).forEach(moment -> events.add(moment / 2)));
    }
    return events;
  }

  private static Map<Integer, Integer> places(Set<Integer> events) {
    Map<Integer, Integer> places = new TreeMap<>();
    events.forEach(event -> places.put(event, places.size()));
    return places;
  }

  private static List<Claim> moved(List<Claim> claims, Map<Integer, Integer> places) {
    return claims.stream().map(claim -> moved(claim, places)).toList();
  }

  private static Claim moved(Claim claim, Map<Integer, Integer> places) {
    return switch (claim) {
      case Claim.Within(int moment, long earliest, long latest) ->
          new Claim.Within(moved(moment, places), earliest, latest);
      case Claim.Apart(int from, int to, long least, long most) ->
          new Claim.Apart(moved(from, places), moved(to, places), least, most);
      case Claim.Months(int from, int to, long months, long least, long most) ->
          new Claim.Months(moved(from, places), moved(to, places), months, least, most);
      case Claim.Recurring(int moment, long period, long start, long length) ->
          new Claim.Recurring(moved(moment, places), period, start, length);
    };
  }

  private static int moved(int moment, Map<Integer, Integer> places) {
    return 2 * places.getOrDefault(moment / 2, 0) + moment % 2;
  }
}
