package org.attest.core.compare.script;

/// A plain Latin spelling of Cyrillic and Greek words, as English newspapers would print it: good
/// for looking words up, not for quoting.
public final class Latin {
  private static final String CYRILLIC = "абвгґдежзийклмнопрстуфхцчшщъыьэюяёєіїўјљњћђџѓќ";
  private static final String[] AS_LATIN =
      "a b v g g d e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya e ye i i u j lj nj c dj dz g k"
          .split(" ", -1);
  private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";
  private static final String[] GREEK_AS_LATIN =
      "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(" ", -1);

  private Latin() {}

  /// @param letters small and plain
  public static String of(String letters) {
    if (letters.isEmpty() || letters.charAt(0) < 'ʰ') {
      return letters;
    }
    StringBuilder out = new StringBuilder(letters.length() + 8);
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      int cyrillic = CYRILLIC.indexOf(letter);
      int greek = GREEK.indexOf(letter);
      String latin =
          cyrillic >= 0
              ? AS_LATIN[cyrillic]
              : greek >= 0 ? GREEK_AS_LATIN[greek] : String.valueOf(letter);
      out.append(latin.equals("-") ? "" : latin);
    }
    return out.toString();
  }
}
