package org.attest.core.link;

/// The words of names beside given name and surname: second names, titles, maiden names.
///
/// Same: they share a rare word. Alike: they share a common one. Part: only one row has any.
final class OtherNames implements Field {

  /// For each row the numbers of these words.
  private final int[][] others;

  /// For each word whether few rows have it.
  private final boolean[] isRare;

  OtherNames(int[][] others, boolean[] isRare) {
    this.others = others;
    this.isRare = isRare;
  }

  private static final int RARE_ROWS = 3;
  private static final int RARE_SHARE = 400;

  static OtherNames of(int[][] others, int vocabulary) {
    int[] rows = new int[vocabulary];
    for (int[] words : others) {
      for (int word : words) {
        rows[word]++;
      }
    }
    boolean[] isRare = new boolean[vocabulary];
    int most = Math.max(RARE_ROWS, others.length / RARE_SHARE);
    for (int i = 0; i < vocabulary; i++) {
      isRare[i] = rows[i] <= most;
    }
    return new OtherNames(others, isRare);
  }

  static boolean isIn(int[] words, int word) {
    for (int each : words) {
      if (each == word) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String name() {
    return "further names";
  }

  @Override
  public Agreement grade(int first, int second) {
    int[] a = others[first];
    int[] b = others[second];
    if (a.length == 0 || b.length == 0) {
      return a.length == b.length ? Agreement.UNTOLD : Agreement.PART;
    }
    Agreement grade = Agreement.DIFFERENT;
    for (int word : a) {
      if (isIn(b, word)) {
        if (isRare[word]) {
          return Agreement.SAME;
        }
        grade = Agreement.ALIKE;
      }
    }
    return grade;
  }

  @Override
  public double rarity(int first, int second, Agreement grade) {
    return 0;
  }

  @Override
  public String words(Agreement grade) {
    return switch (grade) {
      case SAME -> "a rare further name is the same";
      case ALIKE -> "a further name is the same";
      case PART -> "only one has further names";
      default -> "other further names";
    };
  }
}
