package org.attest.core.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Cuts a name into words, at what stands between words in any script.
final class Pieces {
  /// Nobody bears a longer name; what comes behind it is not looked at.
  static final int NAME_MAX = 600;

  static final int PIECES_MAX = 48;

  private Pieces() {}

  /// The name without what cannot be seen (controls of direction, joiners, emoji) and without the
  /// brackets of editors: `A[lexander]` is Alexander.
  static String visible(String name) {
    String start = name.length() > NAME_MAX ? name.substring(0, NAME_MAX) : name;
    String normal = Normalizer.normalize(start, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length() && out.length() < NAME_MAX; i++) {
      char c = normal.charAt(i);
      int type = Character.getType(c);
      if (type == Character.FORMAT || type == Character.SURROGATE || c == '[' || c == ']') {
        continue;
      }
      out.append(type == Character.CONTROL ? ' ' : c);
    }
    return out.toString();
  }

  /// The words and the commas of a visible name; a full stop stays with the letters before it.
  static List<String> of(String visible) {
    List<String> pieces = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < visible.length() && pieces.size() < PIECES_MAX; i++) {
      char c = visible.charAt(i);
      if (isInside(c)) {
        word.append(c);
        continue;
      }
      if (c == '.' && !word.isEmpty()) {
        word.append(c);
      }
      end(word, pieces);
      if (c == ',' || c == '،' || c == '(' || c == '（') {
        pieces.add(c == '(' || c == '（' ? "(" : ",");
      }
    }
    end(word, pieces);
    return pieces;
  }

  private static void end(StringBuilder word, List<String> pieces) {
    String whole = word.toString();
    if (!Word.letters(whole).isEmpty()) {
      pieces.add(whole);
    }
    word.setLength(0);
  }

  private static boolean isInside(char c) {
    return Character.isLetterOrDigit(c)
        || "'’ʼʹʻʿʾ`׳״".indexOf(c) >= 0
        || c == 'ー'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
