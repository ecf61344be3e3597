package org.attest.core.reason.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// A statement with choices or windows, while it is reckoned with.
final class Involved {
  final Statement statement;

  /// What it says beside its choices.
  final Bundle always;

  final List<Choosing> choices = new ArrayList<>();
  boolean isRefused;

  /// The nodes that were looked at because of it, but of no other before it.
  final List<Integer> touched = new ArrayList<>();

  /// All that is in one cluster with it is known to the first of them.
  private Involved first = this;

  /// Why it is refused or an alternative ruled out, as far as that was asked.
  private final Map<RuledOut, Known> known = new HashMap<>();

  /// @param candidates out of which it was made as small as can be
  private record Known(List<Statement> candidates, List<Integer> numbers) {}

  private List<Involved> cluster = new ArrayList<>(List.of(this));

  Involved(Statement statement, Graph graph) {
    this.statement = statement;
    always = new Bundle(graph, statement.number(), statement.claims());
    for (Choice choice : statement.choices()) {
      choices.add(
          new Choosing(
              this,
              choices.size(),
              choice.alternatives().stream()
                  .map(each -> new Bundle(graph, statement.number(), each))
                  .toList()));
    }
  }

  int number() {
    return statement.number();
  }

  /// As before anything was reckoned.
  void reset() {
    for (Choosing choosing : choices) {
      Arrays.fill(choosing.canBe, true);
      choosing.watched.clear();
    }
    isRefused = false;
    touched.clear();
    first = this;
    cluster = new ArrayList<>(List.of(this));
  }

  /// What was made of the same candidates before, or is made now.
  List<Integer> known(RuledOut what, List<Statement> candidates, Supplier<List<Integer>> reckoner) {
    Known kept = known.get(what);
    if (kept == null || !kept.candidates().equals(candidates)) {
      kept = new Known(candidates, reckoner.get());
      known.put(what, kept);
    }
    return kept.numbers();
  }

  Involved first() {
    while (first != first.first) {
      first = first.first;
    }
    return first;
  }

  List<Involved> cluster() {
    return first().cluster;
  }

  void join(Involved other) {
    Involved mine = first();
    Involved theirs = other.first();
    if (mine == theirs) {
      return;
    }
    boolean isLarger = mine.cluster.size() >= theirs.cluster.size();
    Involved kept = isLarger ? mine : theirs;
    Involved gone = isLarger ? theirs : mine;
    kept.cluster.addAll(gone.cluster);
    gone.first = kept;
    gone.cluster = List.of();
  }

  List<Bundle> bundles() {
    List<Bundle> all = new ArrayList<>(List.of(always));
    choices.forEach(each -> all.addAll(each.alternatives));
    return all;
  }
}
