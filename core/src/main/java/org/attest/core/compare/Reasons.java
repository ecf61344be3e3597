package org.attest.core.compare;

import java.util.List;

/// Says why, in words that a historian understands.
final class Reasons {
  private Reasons() {}

  static void pairs(Pairing pairing, List<String> reasons) {
    int same = 0;
    for (Pairing.Pair pair : pairing.pairs()) {
      if (pair.agreement().how() == Agreement.How.LETTERS) {
        same++;
      } else {
        reasons.add(
            pair(pairing.a(pair).written(), pairing.b(pair).written(), pair.agreement().how()));
      }
    }
    if (same == pairing.pairs().size() && (same > 0 || reasons.isEmpty())) {
      reasons.add("the same words");
    }
  }

  private static String pair(String a, String b, Agreement.How how) {
    String both = "“" + a + "” and “" + b + "” ";
    return switch (how) {
      case LETTERS -> both + "are the same";
      case SLIP -> both + "differ by a letter or two";
      case SOUND -> both + "are spellings of one sound";
      case SCRIPT -> both + "sound alike in two scripts";
      case FORM -> both + "are forms of one name or word";
      case INITIAL -> both + "agree as an initial and a name";
      case ACRONYM -> both + "agree as an abbreviation and its words";
      case NONE -> both + "are near each other";
    };
  }

  static void left(List<Word> left, List<String> reasons) {
    if (!left.isEmpty()) {
      StringBuilder words = new StringBuilder("only one has");
      for (Word word : left) {
        words.append(" “").append(word.written()).append('”');
      }
      reasons.add(words.toString());
    }
  }

  static String different(Word a, Word b) {
    boolean fathers = a.part() == Word.Part.PATRONYMIC && b.part() == Word.Part.PATRONYMIC;
    String both = "“" + a.written() + "” and “" + b.written() + "” ";
    return both + (fathers ? "are names of different fathers" : "are different names");
  }

  static String abbreviation(Word letters, List<Word> words, boolean inOrder) {
    StringBuilder spelt = new StringBuilder("“" + letters.written() + "” ");
    spelt.append(inOrder ? "abbreviates" : "abbreviates a translation of");
    words.forEach(word -> spelt.append(" “").append(word.written()).append('”'));
    return spelt.toString();
  }
}
