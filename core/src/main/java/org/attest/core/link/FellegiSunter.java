package org.attest.core.link;

import java.util.Arrays;
import java.util.Random;

/// Finds without any truth what agreement means, by the model of I. Fellegi and A. Sunter (A theory
/// for record linkage, 1969): how often each grade occurs among pairs of one person (m) and among
/// pairs of two (u), the fields taken for independent.
///
/// Nearly all pairs are of two persons, so u is counted over random pairs, of few rows over no more
/// than they have, and stays. How often the grades occur among pairs of one person, and how many
/// such pairs there are, is estimated by expectation and maximisation (W. Winkler, 1988) over the
/// candidates, all other pairs being taken for pairs of two. A shared value counts the more the
/// rarer it is.
final class FellegiSunter {
  private static final int ROUNDS = 20;
  private static final int SAMPLE = 60_000;
  private static final int RANDOM_PAIRS = 20_000;
  private static final long SEED = 3;

  /// So many pairs of one person are believed in beforehand, so that few records give sober
  /// weights; their grades are those of [#BELIEVED].
  private static final double BELIEVED_PAIRS = 100;

  /// Rows of one person at first.
  private static final double ROWS_AT_FIRST = 10;

  /// The share of each grade among pairs of one person, where both tell a value.
  private static final double[] BELIEVED = believed();

  private final int fields;
  private final byte[][] grades;
  private final double[][] one;
  private final double[][] two;

  /// How many pairs there are, candidates or not, as the sample stands for them.
  private final double all;

  private double share;

  private FellegiSunter(Table table, long[] pairs) {
    fields = table.fields().size();
    int step = Math.max(1, pairs.length / SAMPLE);
    all = Math.max(1, table.size() * (table.size() - 1.0) / 2 / step);
    share = Math.min(0.5, table.size() / ROWS_AT_FIRST / step / all);
    grades = new byte[fields][(pairs.length + step - 1) / step];
    for (int i = 0; i < grades[0].length; i++) {
      long pair = pairs[i * step];
      for (int field = 0; field < fields; field++) {
        grades[field][i] = grade(table, field, Pairs.first(pair), Pairs.second(pair));
      }
    }
    one = new double[fields][];
    Arrays.setAll(one, _ -> BELIEVED.clone());
    two = byChance(table);
  }

  static Evidence estimate(Table table, long[] pairs) {
    FellegiSunter model = new FellegiSunter(table, pairs);
    for (int round = 0; round < ROUNDS; round++) {
      model.improve();
    }
    double[] rarities = new double[model.fields];
    Arrays.fill(rarities, 1);
    return new Evidence(table, model.start(), model.weights(), rarities);
  }

  private static double[] believed() {
    double[] shares = new double[Agreement.GRADES];
    for (Agreement grade : Agreement.values()) {
      shares[grade.place()] =
          switch (grade) {
            case UNTOLD -> 0;
            case SAME -> 0.7;
            case SLIP -> 0.1;
            case DIFFERENT -> 0.06;
            case CLOSE, PART -> 0.03;
            case VARIANT, INITIAL, ALIKE, ELSEWHERE -> 0.02;
          };
    }
    return shares;
  }

  private static byte grade(Table table, int field, int first, int second) {
    return (byte) table.fields().get(field).grade(first, second).place();
  }

  /// The shares of the grades among pairs of rows taken at random, always the same.
  private static double[][] byChance(Table table) {
    double[][] counts = new double[table.fields().size()][Agreement.GRADES];
    for (double[] field : counts) {
      Arrays.fill(field, 1);
      field[Agreement.DIFFERENT.place()] = BELIEVED_PAIRS;
    }
    Random random = new Random(SEED);
    long draws = Math.min(RANDOM_PAIRS, table.size() * (table.size() - 1L) / 2);
    for (long i = 0; i < draws; i++) {
      int first = random.nextInt(table.size());
      int second = random.nextInt(table.size());
      for (int field = 0; field < counts.length && first != second; field++) {
        counts[field][grade(table, field, first, second)]++;
      }
    }
    for (double[] field : counts) {
      toShares(field);
    }
    return counts;
  }

  private double start() {
    return Math.log(share / (1 - share));
  }

  private double[][] weights() {
    double[][] weights = new double[fields][Agreement.GRADES];
    for (int field = 0; field < fields; field++) {
      for (int grade = 1; grade < Agreement.GRADES; grade++) {
        weights[field][grade] = Math.log(one[field][grade] / two[field][grade]);
      }
    }
    return weights;
  }

  private void improve() {
    double[][] weights = weights();
    double[] odds = new double[grades[0].length];
    Arrays.fill(odds, start());
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
    share = Math.min(0.5, Math.max(1, ofOne) / all);
    for (int field = 0; field < fields; field++) {
      double[] counts = new double[Agreement.GRADES];
      for (int grade = 1; grade < counts.length; grade++) {
        counts[grade] = BELIEVED[grade] * BELIEVED_PAIRS;
      }
      for (int i = 0; i < odds.length; i++) {
        counts[grades[field][i]] += odds[i];
      }
      one[field] = toShares(counts);
    }
  }

  /// Counts as shares of what is told.
  private static double[] toShares(double[] counts) {
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
