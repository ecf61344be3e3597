package org.attest.bench.events;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Stretches of plain novels, for a teacher to say what they tell of.
///
/// Of each novel a first stretch comes before the second of any. Novels that are among LitBank's
/// hundred works, or may be, are left out, so that no figure on LitBank owes anything to having
/// read its texts.
final class Silver {
  /// How many stretches teach.
  static final int STRETCHES = 200;

  /// Of so many places in each novel.
  private static final int PLACES = 8;

  /// Places are gone through by steps of so many, so that beginnings and ends come early.
  private static final int STEP = 3;

  private static final double OFFSET = 0.4;
  private static final int LENGTH = 9500;

  private static final Set<String> LEFT_OUT =
      Set.of(
          "ENG18471_Bronte.xml",
          "ENG18480_Thackeray.xml",
          "ENG18482_Gaskell.xml",
          "ENG18530_Dickens.xml",
          "ENG18540_Dickens.xml",
          "ENG18610_Eliot.xml",
          "ENG18652_Carroll.xml",
          "ENG18661_Oliphant.xml",
          "ENG18721_Eliot.xml",
          "ENG18900_Doyle.xml",
          "ENG18911_Gissing.xml",
          "ENG18952_Wells.xml",
          "ENG19080_Chesterton.xml",
          "ENG19090_Wells.xml",
          "ENG19100_Forster.xml",
          "ENG19150_Buchan.xml",
          "ENG19192_Woolf.xml");

  private Silver() {}

  /// The stretches, whole paragraphs each, in an order that is always the same.
  static List<String> stretches(Path novels) throws IOException {
    Map<String, String> books = new TreeMap<>(Books.named(novels));
    books.keySet().removeAll(LEFT_OUT);
    List<String> out = new ArrayList<>();
    for (int round = 0; round < PLACES; round++) {
      double place = (round * STEP % PLACES + OFFSET) / PLACES;
      for (String book : books.values()) {
        String stretch = stretch(book, (int) (place * book.length()));
        if (!stretch.isEmpty() && out.size() < STRETCHES) {
          out.add(stretch);
        }
      }
    }
    return out;
  }

  private static String stretch(String book, int near) {
    int before = book.indexOf("\n\n", near);
    if (before < 0) {
      return "";
    }
    int from = before + 2;
    int end = book.indexOf("\n\n", Math.min(book.length() - 1, from + LENGTH));
    boolean isFar = end < 0 || end > from + 2 * LENGTH;
    return book.substring(from, isFar ? Math.min(book.length(), from + LENGTH) : end);
  }
}
