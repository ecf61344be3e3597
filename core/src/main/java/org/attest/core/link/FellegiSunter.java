package org.attest.core.link;

import java.util.Arrays;

/// Finds without any truth what agreement means, by the model of I. Fellegi and A. Sunter (A theory
/// for record linkage, 1969): how often each grade occurs among pairs of one person (m) and among
/// other pairs (u), estimated together with the share of pairs of one person by expectation and
/// maximisation (W. Winkler, 1988), the fields taken for independent. A shared value counts the more
/// the rarer it is.
final class FellegiSunter {
  private static final int ROUNDS = 25;
  private static final int SAMPLE = 150_000;

  /// As many pairs are believed in beforehand, so that few records give sober weights.
  private static final double PRIOR_PAIRS = 10;

  private static final double SAME_OF_ONE = 0.8;
  private static final double SAME_OF_TWO = 0.2;
  private static final double SHARE_AT_FIRST = 0.2;
  private static final double LEAST = 1e-6;

  private final int fields;
  private final byte[][] grades;
  private final double[][] one;
  private final double[][] two;
  private double share = SHARE_AT_FIRST;

  private FellegiSunter(Table table, long[] pairs) {
    fields = table.fields().size();
    int step = Math.max(1, pairs.length / SAMPLE);
    grades = new byte[fields][(pairs.length + step - 1) / step];
    for (int i = 0; i < grades[0].length; i++) {
      long pair = pairs[i * step];
      for (int field = 0; field < fields; field++) {
        grades[field][i] =
            (byte)
                table
                    .fields()
                    .get(field)
                    .grade(Pairs.first(pair), Pairs.second(pair))
                    .ordinal();
      }
    }
    one = believed(SAME_OF_ONE);
    two = believed(SAME_OF_TWO);
  }

  static Evidence estimate(Table table, long[] pairs) {
    FellegiSunter model = new FellegiSunter(table, pairs);
    for (int round = 0; round < ROUNDS; round++) {
      model.improve();
    }
    double[] rarities = new double[model.fields];
    Arrays.fill(rarities, 1);
    return new Evidence(table, Math.log(model.share / (1 - model.share)), model.weights(), rarities);
  }

  private double[][] believed(double same) {
    double[][] shares = new double[fields][Agreement.GRADES];
    for (double[] field : shares) {
      Arrays.fill(field, (1 - same) / (Agreement.GRADES - 2));
      field[Agreement.UNTOLD.ordinal()] = 1;
      field[Agreement.SAME.ordinal()] = same;
    }
    return shares;
  }

  private double[][] weights() {
    double[][] weights = new double[fields][Agreement.GRADES];
    for (int field = 0; field < fields; field++) {
      for (int grade = 1; grade < Agreement.GRADES; grade++) {
        weights[field][grade] =
            Math.log((one[field][grade] + LEAST) / (two[field][grade] + LEAST));
      }
    }
    return weights;
  }

  private void improve() {
    double[][] weights = weights();
    double[] odds = new double[grades[0].length];
    Arrays.fill(odds, Math.log(share / (1 - share)));
    for (int field = 0; field < fields; field++) {
      for (int i = 0; i < odds.length; i++) {
        odds[i] += weights[field][grades[field][i]];
      }
    }
    double ofOne = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Evidence.probability(odds[i]);
      ofOne += odds[i];
    }
    share = (ofOne + PRIOR_PAIRS * SHARE_AT_FIRST) / (odds.length + PRIOR_PAIRS);
    for (int field = 0; field < fields; field++) {
      count(field, odds);
    }
  }

  private void count(int field, double[] probabilities) {
    double[][] beforehand = {believed(SAME_OF_ONE)[field], believed(SAME_OF_TWO)[field]};
    double[] ofOne = beforehand[0];
    double[] ofTwo = beforehand[1];
    for (int grade = 0; grade < Agreement.GRADES; grade++) {
      ofOne[grade] *= PRIOR_PAIRS;
      ofTwo[grade] *= PRIOR_PAIRS;
    }
    for (int i = 0; i < probabilities.length; i++) {
      ofOne[grades[field][i]] += probabilities[i];
      ofTwo[grades[field][i]] += 1 - probabilities[i];
    }
    one[field] = shares(ofOne);
    two[field] = shares(ofTwo);
  }

  /// Counts as shares of what is told.
  private static double[] shares(double[] counts) {
    double told = 0;
    for (int grade = 1; grade < counts.length; grade++) {
      told += counts[grade];
    }
    for (int grade = 1; grade < counts.length; grade++) {
      counts[grade] /= told;
    }
    return counts;
  }
}
