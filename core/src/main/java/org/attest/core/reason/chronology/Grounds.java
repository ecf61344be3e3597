package org.attest.core.reason.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Why an involved statement is refused, or an alternative ruled out: smallest sets of statements.
///
/// All that can matter is known from what was looked at: the involved statements of the cluster,
/// and of the others those between moments of the cluster and those on which the bounds of these
/// moments rest. Of these as many are left out as can be.
final class Grounds {
  private static final RuledOut REFUSAL = new RuledOut(-1, -1, -1);

  private final Admission admission;
  private final Overlay overlay;

  Grounds(Admission admission, Overlay overlay) {
    this.admission = admission;
    this.overlay = overlay;
  }

  /// The smallest set for which a statement is refused, with the statement.
  List<Integer> ofRefusal(Involved refused) {
    List<Statement> before = candidates(refused, refused.number());
    return refused.known(REFUSAL, before, () -> refusal(refused, before));
  }

  private static List<Integer> refusal(Involved refused, List<Statement> before) {
    List<Statement> left = Smallest.of(before, List.of(refused.statement));
    Set<Integer> numbers = numbers(left);
    if (Smallest.agree(left, List.of())) {
      numbers.add(refused.number());
    }
    return List.copyOf(numbers);
  }

  /// The smallest set that rules an alternative out; not with the statement whose choice it is.
  List<Integer> ofRuling(Involved by, RuledOut out) {
    List<Statement> candidates = candidates(by, Integer.MAX_VALUE);
    return by.known(out, candidates, () -> ruling(by.statement, out, candidates));
  }

  private static List<Integer> ruling(Statement told, RuledOut out, List<Statement> candidates) {
    List<Claim> claims = new ArrayList<>(told.claims());
    claims.addAll(told.choices().get(out.choice()).alternatives().get(out.alternative()));
    List<Choice> others = new ArrayList<>(told.choices());
    others.remove(out.choice());
    Statement narrowed = new Statement(told.number(), claims, others);
    return List.copyOf(numbers(Smallest.of(candidates, List.of(narrowed))));
  }

  private static Set<Integer> numbers(List<Statement> statements) {
    TreeSet<Integer> numbers = new TreeSet<>();
    statements.forEach(each -> numbers.add(each.number()));
    return numbers;
  }

  /// In their order: those of ranges and distances, then the involved ones below a number.
  private List<Statement> candidates(Involved about, int below) {
    TreeSet<Integer> nodes = new TreeSet<>();
    about.cluster().forEach(each -> nodes.addAll(each.touched));
    List<Statement> candidates = new ArrayList<>();
    for (int number : plain(nodes)) {
      candidates.add(admission.statement(number));
    }
    for (Involved each : overlay.all()) {
      if (each != about
          && !each.isRefused
          && each.number() < below
          && each.first() == about.first()) {
        candidates.add(each.statement);
      }
    }
    return candidates;
  }

  private Set<Integer> plain(Set<Integer> nodes) {
    Graph graph = admission.graph;
    TreeSet<Integer> numbers = new TreeSet<>();
    for (int node : nodes) {
      for (Side side : List.of(admission.earliest, admission.latest)) {
        for (Step step : new Chains(graph, side).of(node)) {
          step.statement().ifPresent(numbers::add);
        }
      }
      for (int arc = graph.head[node]; arc >= 0; arc = graph.next[arc]) {
        int other = graph.end[arc ^ 1];
        if (other == graph.origin || nodes.contains(other)) {
          numbers.add(graph.statement[arc >> 1]);
        }
      }
    }
    return numbers;
  }
}
