package org.attest.core.link;

/// What each grade of each field says for or against one person, as logarithms of odds.
final class Evidence {
  private final Table table;

  /// What holds before anything is compared.
  private final double start;

  /// For each field and each grade.
  private final double[][] weights;

  /// For each field what a shared value that is rarer than usual adds, times its rarity.
  private final double[] rarities;

  Evidence(Table table, double start, double[][] weights, double[] rarities) {
    this.table = table;
    this.start = start;
    this.weights = weights;
    this.rarities = rarities;
  }

  /// The logarithm of the odds that two rows are of one person.
  double of(int first, int second) {
    double sum = start;
    for (int field = 0; field < weights.length; field++) {
      sum += of(field, first, second);
    }
    return sum;
  }

  /// What one field adds to it.
  double of(int field, int first, int second) {
    Field compared = table.fields().get(field);
    Agreement grade = compared.grade(first, second);
    double weight = weights[field][grade.place()];
    return grade == Agreement.SAME
        ? weight + rarities[field] * compared.rarity(first, second, grade)
        : weight;
  }

  double[] of(long[] pairs) {
    double[] odds = new double[pairs.length];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = of(Pairs.first(pairs[i]), Pairs.second(pairs[i]));
    }
    return odds;
  }

  static double probability(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  Table table() {
    return table;
  }

  double start() {
    return start;
  }

  double[][] weights() {
    return weights;
  }
}
