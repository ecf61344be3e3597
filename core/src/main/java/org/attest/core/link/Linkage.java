package org.attest.core.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Brings together the rows of records that are of one person.
///
/// Pairs that share two things are compared field by field ([Candidates], [Grading]); what each
/// agreement means is estimated from the pairs themselves ([FellegiSunter]); rows come together by
/// average link ([AverageLink]). From the clusters so found the linkage learns which values stand
/// for each other ([Variants]) and, where there are enough, weighs the fields anew ([Logistic]); or
/// it learns from a truth that is known of some rows.
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
  /// what it says, give it as constraints too.
  ///
  /// @param truth for each known row, by its id, the name of its person
  public static Linked learnt(Records records, Map<String, String> truth, Constraints constraints) {
    return new Linkage(records, constraints).learnt(truth);
  }

  private Linked unsupervised() {
    Clustering first = first();
    long ofOne = Arrays.stream(pairs).filter(pair -> first.isOne(pair)).count();
    if (ofOne < EXAMPLES_MIN || pairs.length - ofOne < EXAMPLES_MIN) {
      return first.linked();
    }
    Clustering second = second(first, first.clusterOf());
    return second.at(THRESHOLD).linked();
  }

  private Linked learnt(Map<String, String> truth) {
    Clustering first = first();
    int[] known = known(truth);
    Clustering second = second(first, known);
    Clustering best = second;
    double quality = -1;
    for (double threshold : THRESHOLDS) {
      Clustering each = second.at(threshold);
      double found = Quality.of(each.clusterOf(), known);
      if (found > quality) {
        quality = found;
        best = each;
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
