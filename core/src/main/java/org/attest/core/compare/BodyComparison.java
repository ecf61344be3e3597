package org.attest.core.compare;

import java.util.ArrayList;
import java.util.List;

/// Whether two names of organisations, places or works are one name.
///
/// Words that many names share say little if they agree, and much if they do not: a bank is no
/// trust, and the north is not the south. A number tells bodies of one kind apart.
final class BodyComparison implements Weighing {
  private static final Agreement NO = new Agreement(0, Agreement.How.NONE);
  private static final Agreement SPELT = new Agreement(0.8, Agreement.How.ACRONYM);
  private static final Agreement TRANSLATED = new Agreement(0.9, Agreement.How.FORM);

  /// A word below this weight may be left out without a word.
  private static final double TELLS = 0.2;

  private static final double DIFFERENT_AT_MOST = 0.38;
  private static final double FORMS_DIFFER_AT_MOST = 0.45;
  private static final double NUMBERS_NEAR = 0.52;
  private static final double NUMBERS_DIFFER = 0.2;
  private static final double NUMBER_LACKS = 0.45;

  /// Words that all bodies of one kind share, and the country beside them, tell something together.
  private static final double SHARES_MUCH = 1.15;

  private static final double ABBREVIATED = 0.75;
  private static final double ABBREVIATED_IN_TRANSLATION = 0.58;

  private final BodyName a;
  private final BodyName b;
  private final List<String> reasons = new ArrayList<>();
  private final Pairing pairing;

  /// The words that tell and to which nothing in the other name answers.
  private final List<Word> leftA;

  private final List<Word> leftB;
  private double abbreviated = 1;

  BodyComparison(BodyName a, BodyName b) {
    this.a = a;
    this.b = b;
    this.pairing = Pairing.of(a.words(), b.words(), BodyComparison::agreement);
    List<Word> first = pairing.leftOfA(TELLS);
    List<Word> second = pairing.leftOfB(TELLS);
    boolean spelt = abbreviates(first, second) || abbreviates(second, first);
    this.leftA = spelt ? List.of() : first;
    this.leftB = spelt ? List.of() : second;
  }

  private static Agreement agreement(Word a, Word b) {
    boolean common = a.part() == Word.Part.COMMON && b.part() == Word.Part.COMMON;
    if (a.letters().equals(b.letters())) {
      return Agreement.of(a, b);
    }
    if (common) {
      return a.sharesMeaning(b) ? TRANSLATED : NO;
    }
    if (isLetters(a, b) || isLetters(b, a)) {
      return SPELT;
    }
    if (isShort(a) || isShort(b)) {
      return NO;
    }
    return Agreement.of(a, b);
  }

  private static boolean isLetters(Word letters, Word word) {
    return letters.part() == Word.Part.ACRONYM
        && Acronyms.spells(letters.letters(), word.letters());
  }

  /// Abbreviations and words of three letters agree to the letter or not at all.
  private static boolean isShort(Word word) {
    return word.letters().length() <= 3 && word.letters().charAt(0) < 0x0590;
  }

  @Override
  public boolean isPlainlyDifferent() {
    return isDifferent() && asOneWord() == 0;
  }

  @Override
  public Comparison outcome() {
    double score = isDifferent() ? different() : score();
    double whole = score < Agreement.ONE_FROM ? asOneWord() : 0;
    if (whole > 0) {
      reasons.addFirst("the names agree when each is written as one word");
    }
    return Comparison.of(Math.clamp(Math.max(score, whole), 0, 1), reasons);
  }

  /// Whether each has a word that tells and to which nothing in the other answers.
  private boolean isDifferent() {
    return !leftA.isEmpty() && !leftB.isEmpty();
  }

  private double score() {
    boolean spelt = abbreviated < 1;
    if (pairing.pairs().isEmpty() && !spelt && !(a.words().isEmpty() && b.words().isEmpty())) {
      reasons.add("no word of the names agrees");
      return 0.05;
    }
    List<Word> left = leftA.isEmpty() ? leftB : leftA;
    double score = Math.min(agreeing(), missing(left));
    Reasons.pairs(pairing, reasons);
    Reasons.left(left, reasons);
    return forms(numbers(score));
  }

  /// Whether an abbreviation that is left stands for all the words that the other name has left.
  private boolean abbreviates(List<Word> short1, List<Word> words) {
    for (Word word : short1) {
      if (word.part() == Word.Part.ACRONYM && short1.size() - 1 <= 1) {
        boolean inOrder = Acronyms.abbreviates(word.letters(), words);
        if (inOrder || Acronyms.abbreviatesTranslation(word.letters(), words)) {
          reasons.add(Reasons.abbreviation(word, words, inOrder));
          abbreviated = inOrder ? ABBREVIATED : ABBREVIATED_IN_TRANSLATION;
          return true;
        }
      }
    }
    return false;
  }

  private double different() {
    reasons.add(Reasons.different(leftA.getFirst(), leftB.getFirst()));
    double near = 0;
    for (Word word : leftA) {
      for (Word other : leftB) {
        near = Math.max(near, agreement(word, other).likeness());
      }
    }
    double shared = pairing.pairs().isEmpty() ? 0 : 0.1;
    return Math.min(DIFFERENT_AT_MOST, 0.05 + 0.65 * near * near + shared);
  }

  private double agreeing() {
    double sum = 0;
    double weights = 0;
    double least = 1;
    for (Pairing.Pair pair : pairing.pairs()) {
      double weight = Math.min(pairing.a(pair).weight(), pairing.b(pair).weight());
      double likeness = pair.agreement().likeness();
      sum += weight * likeness;
      weights += weight;
      least = Math.min(least, likeness);
    }
    double agreeing = weights == 0 ? 1 : 0.3 * sum / weights + 0.7 * least;
    return Math.min(abbreviated, agreeing);
  }

  /// What a name may still come to that lacks these words of the other.
  private double missing(List<Word> left) {
    if (left.isEmpty()) {
      return 1;
    }
    double shared = 0;
    boolean distinct = false;
    for (Pairing.Pair pair : pairing.pairs()) {
      shared += pairing.a(pair).weight();
      distinct |= pairing.a(pair).weight() == BodyWords.NAME_WEIGHT;
    }
    if (!distinct) {
      return shared >= SHARES_MUCH ? 0.42 : 0.35;
    }
    if (left.stream().allMatch(word -> word.weight() == BodyWords.REGION_WEIGHT)) {
      return 0.55;
    }
    boolean places = left.stream().allMatch(word -> word.weight() == BodyWords.PLACE_WEIGHT);
    return places ? 0.48 : left.size() > 1 ? 0.42 : 0.46;
  }

  private double numbers(double score) {
    if (a.numbers().isEmpty() && b.numbers().isEmpty()) {
      return score;
    }
    List<String> first = a.numbers().stream().map(BodyName.Numbered::written).toList();
    List<String> second = b.numbers().stream().map(BodyName.Numbered::written).toList();
    if (values(a).equals(values(b))) {
      return score;
    }
    if (first.isEmpty() || second.isEmpty()) {
      boolean isFirst = (first.isEmpty() ? values(b) : values(a)).equals(List.of(1));
      reasons.addFirst(
          "only one has the number " + String.join(", ", first.isEmpty() ? second : first));
      return isFirst ? score * 0.85 : Math.min(score, NUMBER_LACKS);
    }
    reasons.addFirst(
        "the numbers differ: " + String.join(", ", first) + " and " + String.join(", ", second));
    boolean named =
        pairing.pairs().stream()
            .anyMatch(pair -> pairing.a(pair).weight() == 1 && pairing.b(pair).weight() == 1);
    boolean near =
        first.size() == second.size()
            && Slips.between(String.join(" ", first), String.join(" ", second), 10) <= 10;
    return Math.min(score, named && near ? NUMBERS_NEAR : NUMBERS_DIFFER);
  }

  private static List<Integer> values(BodyName name) {
    return name.numbers().stream().map(BodyName.Numbered::value).toList();
  }

  private double forms(double score) {
    if (LegalForms.fit(a.forms(), b.forms())) {
      return a.forms() == b.forms() ? score : score * 0.97;
    }
    reasons.addFirst("their legal forms differ");
    return Math.min(score, FORMS_DIFFER_AT_MOST);
  }

  /// Both names written together, with and without their legal forms.
  private double asOneWord() {
    if (!a.numbers().equals(b.numbers()) || !LegalForms.fit(a.forms(), b.forms())) {
      return 0;
    }
    double likeness = 0;
    for (Word first : List.of(a.joined(), a.whole())) {
      for (Word second : List.of(b.joined(), b.whole())) {
        likeness = Math.max(likeness, asOneWord(first, second));
      }
    }
    return likeness;
  }

  private static double asOneWord(Word first, Word second) {
    int shorter = Math.min(first.letters().length(), second.letters().length());
    int longer = Math.max(first.letters().length(), second.letters().length());
    boolean near =
        shorter > 4
            && longer < Word.LETTERS_MAX
            && Slips.between(first.letters(), second.letters(), 7) <= 7;
    return near ? 0.9 : 0;
  }
}
