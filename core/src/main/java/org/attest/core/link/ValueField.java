package org.attest.core.link;

/// A field with one value for each row. Grades of values are computed once.
final class ValueField implements Field {
  private final String name;
  private final Grading grading;
  private final Vocabulary vocabulary;

  /// For each row the number of its value in the vocabulary.
  private final int[] values;

  /// For each value the logarithm of how many rows have it.
  private final double[] logarithms;

  /// The mean of these over all rows that tell a value.
  private final double usual;

  /// Grades of pairs of values, computed or learnt.
  private final PairMap known;

  ValueField(
      String name,
      Grading grading,
      Vocabulary vocabulary,
      int[] values,
      double[] logarithms,
      double usual,
      PairMap known) {
    this.name = name;
    this.grading = grading;
    this.vocabulary = vocabulary;
    this.values = values;
    this.logarithms = logarithms;
    this.usual = usual;
    this.known = known;
  }

  static ValueField of(String name, Grading grading, Vocabulary vocabulary, int[] values) {
    double[] logarithms = new double[vocabulary.size()];
    int told = 0;
    for (int value : values) {
      if (value >= 0) {
        logarithms[value]++;
        told++;
      }
    }
    for (int i = 0; i < logarithms.length; i++) {
      logarithms[i] = Math.log(Math.max(1, logarithms[i]));
    }
    double sum = 0;
    for (int value : values) {
      sum += value < 0 ? 0 : logarithms[value];
    }
    double usual = told == 0 ? 0 : sum / told;
    return new ValueField(name, grading, vocabulary, values, logarithms, usual, new PairMap());
  }

  /// The same field, some pairs of whose values stand for each other.
  ///
  /// @param variants as [Pairs] writes them
  ValueField knowing(long[] variants) {
    PairMap grades = known.copy();
    for (long pair : variants) {
      grades.put(Pairs.first(pair), Pairs.second(pair), Agreement.VARIANT.place());
    }
    return new ValueField(name, grading, vocabulary, values, logarithms, usual, grades);
  }

  @Override
  public Agreement grade(int first, int second) {
    int a = values[first];
    int b = values[second];
    if (a < 0 || b < 0) {
      return Agreement.UNTOLD;
    }
    if (a == b) {
      return Agreement.SAME;
    }
    int grade = known.get(a, b);
    if (grade < 0) {
      grade = grading.grade(vocabulary.value(a), vocabulary.value(b)).place();
      known.put(a, b, grade);
    }
    return Agreement.at(grade);
  }

  @Override
  public double rarity(int first, int second, Agreement grade) {
    return grade == Agreement.SAME ? usual - logarithms[values[first]] : 0;
  }

  @Override
  public String words(Agreement grade) {
    return grading == Grading.NAME
        ? Words.ofName(name, grade)
        : name + ": " + Words.ofValue(grading, grade);
  }

  @Override
  public String name() {
    return name;
  }

  Grading grading() {
    return grading;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int[] values() {
    return values;
  }
}
