package org.attest.core.link;

/// Given names or surnames: a name that disagrees, or has no counterpart, may stand elsewhere in
/// the other row's names, as when the two are exchanged or a second name is the one in use.
final class NameField implements Field {
  private final ValueField value;

  /// For each row the numbers of all words of its names.
  private final int[][] words;

  NameField(ValueField value, int[][] words) {
    this.value = value;
    this.words = words;
  }

  @Override
  public String name() {
    return value.name();
  }

  @Override
  public Agreement grade(int first, int second) {
    Agreement grade = value.grade(first, second);
    boolean open = grade == Agreement.DIFFERENT || grade == Agreement.UNTOLD;
    return open && (isAmong(first, second) || isAmong(second, first)) ? Agreement.ELSEWHERE : grade;
  }

  private boolean isAmong(int row, int other) {
    return OtherNames.isIn(words[other], value.values()[row]);
  }

  @Override
  public double rarity(int first, int second, Agreement grade) {
    return value.rarity(first, second, grade);
  }

  @Override
  public String words(Agreement grade) {
    return value.words(grade);
  }

  ValueField value() {
    return value;
  }

  int[][] words() {
    return words;
  }
}
