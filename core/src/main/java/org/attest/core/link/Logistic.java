package org.attest.core.link;

import java.util.Arrays;
import java.util.Random;

/// Learns from clusters, those of a truth or those found before, what agreement means: a logistic
/// regression over the grades of all fields, by stochastic gradients with a step of its own for
/// each weight (AdaGrad: J. Duchi, E. Hazan, Y. Singer, 2011). Unlike [FellegiSunter] it does not
/// take the fields for independent.
final class Logistic {
  private static final int ROUNDS = 3;
  private static final int SAMPLE = 60_000;
  private static final double STEP = 0.5;
  private static final double SHRINK = 1e-6;
  private static final long SEED = 7;

  private final int fields;
  private final double[] weights;
  private final double[] squares;

  private Logistic(int fields) {
    this.fields = fields;
    this.weights = new double[fields * (Agreement.GRADES + 1) + 1];
    this.squares = new double[weights.length];
    Arrays.fill(squares, 1);
  }

  /// @param pairs to learn from; those with a row of no cluster are passed over
  /// @param clusterOf for each row its cluster, or -1
  static Evidence learn(Table table, long[] pairs, int[] clusterOf) {
    long[] examples =
        Arrays.stream(pairs)
            .filter(pair -> clusterOf[Pairs.first(pair)] >= 0)
            .filter(pair -> clusterOf[Pairs.second(pair)] >= 0)
            .toArray();
    int count = Math.min(SAMPLE, examples.length);
    shuffle(examples, count);
    Logistic model = new Logistic(table.fields().size());
    int[][] places = new int[count][model.fields];
    double[][] rarities = new double[count][model.fields];
    for (int i = 0; i < count; i++) {
      model.describe(table, examples[i], places[i], rarities[i]);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < count; i++) {
        int first = Pairs.first(examples[i]);
        int second = Pairs.second(examples[i]);
        model.learn(places[i], rarities[i], clusterOf[first] == clusterOf[second]);
      }
    }
    return model.evidence(table);
  }

  /// Puts a random choice in front, always the same.
  private static void shuffle(long[] examples, int count) {
    Random random = new Random(SEED);
    for (int i = 0; i < count; i++) {
      int other = i + random.nextInt(examples.length - i);
      long kept = examples[i];
      examples[i] = examples[other];
      examples[other] = kept;
    }
  }

  /// @param places for each field the place of the weight of its grade
  private void describe(Table table, long pair, int[] places, double[] rarities) {
    for (int field = 0; field < fields; field++) {
      Field compared = table.fields().get(field);
      Agreement grade = compared.grade(Pairs.first(pair), Pairs.second(pair));
      places[field] = field * Agreement.GRADES + grade.place();
      rarities[field] = compared.rarity(Pairs.first(pair), Pairs.second(pair), grade);
    }
  }

  private void learn(int[] places, double[] rarities, boolean isOne) {
    double odds = weights[weights.length - 1];
    for (int field = 0; field < fields; field++) {
      odds += weights[places[field]] + weights[rarityOf(field)] * rarities[field];
    }
    double error = Evidence.probability(odds) - (isOne ? 1 : 0);
    for (int field = 0; field < fields; field++) {
      step(places[field], error);
      if (rarities[field] != 0) {
        step(rarityOf(field), error * rarities[field]);
      }
    }
    step(weights.length - 1, error);
  }

  private int rarityOf(int field) {
    return fields * Agreement.GRADES + field;
  }

  private void step(int place, double slope) {
    double gradient = slope + SHRINK * weights[place];
    squares[place] += gradient * gradient;
    weights[place] -= STEP * gradient / Math.sqrt(squares[place]);
  }

  private Evidence evidence(Table table) {
    double[][] ofGrades = new double[fields][];
    double[] rarities = new double[fields];
    for (int field = 0; field < fields; field++) {
      int from = field * Agreement.GRADES;
      ofGrades[field] = Arrays.copyOfRange(weights, from, from + Agreement.GRADES);
      rarities[field] = weights[rarityOf(field)];
    }
    return new Evidence(table, weights[weights.length - 1], ofGrades, rarities);
  }
}
