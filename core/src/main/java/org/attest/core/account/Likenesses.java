package org.attest.core.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.account.origin.Voice;
import org.attest.core.account.term.Family;
import org.attest.core.account.term.Terms;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.TimeRelation;
import org.attest.core.time.Certainty;
import org.attest.core.time.Comparing;
import org.attest.core.time.Edtf;

/// Finds events that may be one: of kinds that mean alike, with somebody in common, at a place and
/// a time that can be one, and told by different voices.
///
/// Who tells of two events tells them apart. What somebody says is before, not the same as or
/// perhaps the same as the other is not proposed again.
final class Likenesses {
  /// So many events of one kind that somebody took part in are too many for a proposal.
  private static final int TOGETHER_MAX = 40;

  /// What scores less is no proposal.
  private static final double LEAST = 0.5;

  private static final double KIND = 0.2;
  private static final double COMPANY = 0.4;
  private static final double PLACE = 0.2;
  private static final double TIME = 0.2;

  private final Names names;
  private final Terms terms;
  private final Map<String, Happening> happenings = new TreeMap<>();
  private final Set<String> apart = new HashSet<>();

  private Likenesses(Names names, Terms terms) {
    this.names = names;
    this.terms = terms;
  }

  /// What is told of one event.
  private record Happening(
      String id,
      Set<String> kinds,
      Set<String> company,
      Set<String> places,
      Set<String> voices,
      List<Edtf> when) {
    static Happening of(String id) {
      return new Happening(
          id,
          new TreeSet<>(),
          new TreeSet<>(),
          new TreeSet<>(),
          new TreeSet<>(),
          new ArrayList<>());
    }
  }

  static List<Likeness> of(Collection<Statement> statements, Names names, Terms terms) {
    Likenesses likenesses = new Likenesses(names, terms);
    statements.forEach(likenesses::take);
    return likenesses.found();
  }

  private void take(Statement statement) {
    switch (statement.content()) {
      case Content.Event told when told.isFact() -> take(statement, told);
      case Content.Identity told -> apart.add(pair(told.from(), told.to()));
      case Content.Order told when told.or().isEmpty() && told.relation() != TimeRelation.SAME_AS ->
          apart.add(pair(told.from(), told.to()));
      case Content.Event _,
          Content.Order _,
          Content.Attribute _,
          Content.Relation _,
          Content.Commitment _,
          Content.Outcome _,
          Content.Transmission _,
          Content.Argument _ -> {
        // These neither tell of an event nor keep two apart.
      }
    }
  }

  private String pair(String from, String to) {
    String a = names.canonical(from);
    String b = names.canonical(to);
    return a.compareTo(b) < 0 ? a + "\n" + b : b + "\n" + a;
  }

  private void take(Statement statement, Content.Event told) {
    Happening happening = happenings.computeIfAbsent(names.canonical(told.id()), Happening::of);
    told.kind().ifPresent(kind -> happening.kinds.add(terms.of(Family.EVENT, kind).name()));
    told.place().ifPresent(place -> happening.places.add(names.canonical(place)));
    told.participants().stream()
        .flatMap(each -> each.entity().stream())
        .map(names::canonical)
        .forEach(happening.company::add);
    told.when().stream()
        .flatMap(when -> Edtf.parse(when).toOptional().stream())
        .forEach(happening.when::add);
    happening.voices.add(names.canonical(Voice.of(statement).speaker()));
    statement.attribution().forEach(link -> happening.voices.add(names.canonical(link.speaker())));
  }

  private List<Likeness> found() {
    Map<String, List<Happening>> together = new TreeMap<>();
    for (Happening each : happenings.values()) {
      for (String kind : each.kinds) {
        for (String one : each.company) {
          together.computeIfAbsent(kind + "\n" + one, _ -> new ArrayList<>(1)).add(each);
        }
      }
    }
    Map<String, Likeness> found = new TreeMap<>();
    for (List<Happening> group : together.values()) {
      if (group.size() <= TOGETHER_MAX) {
        for (int i = 0; i < group.size(); i++) {
          for (int j = i + 1; j < group.size(); j++) {
            compare(group.get(i), group.get(j))
                .ifPresent(each -> found.put(each.first() + "\n" + each.second(), each));
          }
        }
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparingDouble(Likeness::score).reversed())
        .toList();
  }

  private Optional<Likeness> compare(Happening a, Happening b) {
    Set<String> voices = common(a.voices, b.voices);
    boolean canBePlace =
        a.places.isEmpty()
            || b.places.isEmpty()
            || a.places.stream()
                .anyMatch(one -> b.places.stream().anyMatch(other -> isPlace(one, other)));
    boolean canBeTime =
        a.when.isEmpty()
            || b.when.isEmpty()
            || a.when.stream()
                .anyMatch(one ->
                    b.when.stream()
                        .anyMatch(
                            other -> Comparing.overlaps(one, other) != Certainty.CERTAINLY_NOT));
    if (!voices.isEmpty() || !canBePlace || !canBeTime || apart.contains(pair(a.id, b.id))) {
      return Optional.empty();
    }
    Set<String> company = common(a.company, b.company);
    List<String> reasons = new ArrayList<>();
    reasons.add("both are of kind " + String.join(", ", common(a.kinds, b.kinds)));
    reasons.add("in both: " + String.join(", ", company));
    boolean isPlaceTold = !a.places.isEmpty() && !b.places.isEmpty();
    boolean isTimeTold = !a.when.isEmpty() && !b.when.isEmpty();
    if (isPlaceTold) {
      reasons.add("the places can be one");
    }
    if (isTimeTold) {
      reasons.add("the times can be one");
    }
    double share = (double) company.size() / Math.max(a.company.size(), b.company.size());
    double score = KIND + COMPANY * share + (isPlaceTold ? PLACE : 0) + (isTimeTold ? TIME : 0);
    return score < LEAST
        ? Optional.empty()
        : Optional.of(new Likeness(a.id, b.id, reasons, Math.min(1, score)));
  }

  private boolean isPlace(String one, String other) {
    return one.equals(other) || names.isOnePartOfOther(one, other);
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    Set<String> common = new TreeSet<>(some);
    common.retainAll(others);
    return common;
  }
}
