package org.attest.core.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Brings together the rows of records that are of one person.
///
/// Pairs that share two things are compared field by field ([Candidates], [Grading]); what each
/// agreement means is estimated from the pairs themselves ([FellegiSunter]); rows come together by
/// average link ([AverageLink]). From the clusters so found the linkage learns which values stand
/// for each other ([Variants]) and, where there are enough, weighs the fields anew ([Logistic]).
/// Where a truth is known of some rows it weighs them by that as well, and keeps what serves these
/// rows best.
public final class Linkage {
  private static final double THRESHOLD_AT_FIRST = -2;
  private static final double THRESHOLD = -1;
  private static final int EXAMPLES_MIN = 500;
  private static final double[] THRESHOLDS = {-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2};

  private final Table table;
  private final Units units;
  private final long[] pairs;

  private Linkage(Records records, Constraints constraints) {
    table = Preparation.table(records);
    units = Units.of(table.ids(), constraints);
    pairs = Candidates.ofTwoThings(table);
  }

  /// Without any truth.
  public static Linked unsupervised(Records records) {
    return unsupervised(records, Constraints.NONE);
  }

  /// Without any truth, as people decided about some pairs.
  public static Linked unsupervised(Records records, Constraints constraints) {
    return new Linkage(records, constraints).unsupervised();
  }

  /// Learning from some rows of which it is known who they are. It is only learnt from; to keep
  /// what it says, give it as constraints too. Where these are too few to learn from, nothing is
  /// learnt from them.
  ///
  /// @param truth for each known row, by its id, the name of its person
  public static Linked learnt(Records records, Map<String, String> truth, Constraints constraints) {
    return new Linkage(records, constraints).learnt(truth);
  }

  private Linked unsupervised() {
    Clustering first = first();
    return areEnough(first.clusterOf())
        ? second(first, first.clusterOf()).at(THRESHOLD).linked()
        : first.linked();
  }

  /// Whether there are enough pairs to learn from, of one person and of two.
  ///
  /// @param known for each row its cluster, or -1
  private boolean areEnough(int[] known) {
    int ofOne = 0;
    int ofTwo = 0;
    for (long pair : pairs) {
      int first = known[Pairs.first(pair)];
      int second = known[Pairs.second(pair)];
      if (first >= 0 && second >= 0) {
        ofOne += first == second ? 1 : 0;
        ofTwo += first == second ? 0 : 1;
      }
    }
    return ofOne >= EXAMPLES_MIN && ofTwo >= EXAMPLES_MIN;
  }

  private Linked learnt(Map<String, String> truth) {
    int[] known = known(truth);
    if (!areEnough(known)) {
      return unsupervised();
    }
    Clustering first = first();
    Clustering best = first;
    double quality = Quality.of(first.clusterOf(), known);
    for (int[] examples : List.of(known, first.clusterOf())) {
      Clustering second = second(first, examples);
      for (double threshold : THRESHOLDS) {
        Clustering each = second.at(threshold);
        double found = Quality.of(each.clusterOf(), known);
        if (found > quality) {
          quality = found;
          best = each;
        }
      }
    }
    return best.linked();
  }

  private Clustering first() {
    Evidence evidence = FellegiSunter.estimate(table, pairs);
    return new Clustering(units, evidence, pairs, evidence.of(pairs), new int[0])
        .at(THRESHOLD_AT_FIRST);
  }

  /// @param known for each row the cluster to learn from, or -1
  private Clustering second(Clustering first, int[] known) {
    Table knowing = Variants.learnt(table, first.clusterOf());
    Pairs more = new Pairs();
    more.addAll(pairs);
    more.addAll(Candidates.ofRareWords(table));
    long[] compared = more.sorted();
    more.addAll(Candidates.ofClusters(known));
    Evidence evidence = Logistic.learn(knowing, more.sorted(), known);
    return new Clustering(units, evidence, compared, evidence.of(compared), new int[0]);
  }

  private int[] known(Map<String, String> truth) {
    Map<String, Integer> persons = new HashMap<>();
    int[] known = new int[table.size()];
    for (int row = 0; row < known.length; row++) {
      String person = truth.getOrDefault(table.ids().get(row), "");
      int number = row;
      known[row] = person.isEmpty() ? -1 : persons.computeIfAbsent(person, _ -> number);
    }
    return known;
  }
}
