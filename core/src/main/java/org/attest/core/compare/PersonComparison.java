package org.attest.core.compare;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.compare.script.Writing;

/// Whether two names of persons are one name.
///
/// Every part of the shorter name must answer to one of the longer: people who differ in one part
/// that tells are different people. What only one name has counts against it by its weight.
final class PersonComparison implements Weighing {
  private static final Agreement INITIAL_AGREES = new Agreement(0.8, Agreement.How.INITIAL);

  /// The I. of Isaac for one who is called Yitskhok.
  private static final Agreement INITIAL_OF_A_FORM = new Agreement(0.55, Agreement.How.INITIAL);

  private static final Agreement NO = new Agreement(0, Agreement.How.NONE);

  /// A part below this weight may be left out or be another without a word.
  private static final double TELLS = 0.35;

  private static final double FAMILY_NAME_ALONE = 0.5;
  private static final double GIVEN_NAME_ALONE = 0.43;
  private static final double DIFFERENT_AT_MOST = 0.38;

  private final PersonName a;
  private final PersonName b;
  private final Pairing pairing;

  /// The parts that tell and to which nothing in the other name answers.
  private final List<Word> leftA;

  private final List<Word> leftB;
  private final List<String> reasons = new ArrayList<>();

  PersonComparison(PersonName a, PersonName b) {
    this.a = a;
    this.b = b;
    this.pairing = Pairing.of(a.words(), b.words(), PersonComparison::agreement);
    if (!pairing.leftOfA(0).isEmpty() && !pairing.leftOfB(0).isEmpty()) {
      pairing.joinSplitWords(PersonComparison::agreement);
    }
    this.leftA = pairing.leftOfA(TELLS);
    this.leftB = pairing.leftOfB(TELLS);
  }

  private static Agreement agreement(Word a, Word b) {
    return a.isInitial() || b.isInitial() ? initial(a, b) : Agreement.of(a, b);
  }

  private static Agreement initial(Word a, Word b) {
    if (a.letters().equals(b.letters())) {
      return new Agreement(1, Agreement.How.LETTERS);
    }
    boolean begins =
        (a.isInitial() && Initials.begins(a, b)) || (b.isInitial() && Initials.begins(b, a));
    if (begins || a.sharesMeaning(b)) {
      return INITIAL_AGREES;
    }
    boolean other =
        GivenNames.mayBegin(b.alike(), a.letters()) || GivenNames.mayBegin(a.alike(), b.letters());
    return other ? INITIAL_OF_A_FORM : NO;
  }

  @Override
  public boolean isPlainlyDifferent() {
    return isDifferent() && !isUnheard() && asOneWord() == 0;
  }

  @Override
  public Comparison outcome() {
    double score = isDifferent() ? different() : score();
    double whole = score < FAMILY_NAME_ALONE ? asOneWord() : 0;
    if (whole > 0) {
      reasons.addFirst("the names agree when each is written as one word");
    }
    return Comparison.of(Math.clamp(Math.max(score, whole), 0, 1), reasons);
  }

  /// Whether each has a part that tells and to which nothing in the other answers.
  private boolean isDifferent() {
    return !leftA.isEmpty() && !leftB.isEmpty();
  }

  private double score() {
    if (pairing.pairs().stream().allMatch(pair -> isInitialOnly(pair))) {
      reasons.add(
          pairing.pairs().isEmpty() ? "no part of the names agrees" : "only initials agree");
      return pairing.pairs().isEmpty() ? 0.05 : 0.25;
    }
    if (isFatherAndSon()) {
      reasons.add("the father in one name is the son in the other");
      return 0.3;
    }
    List<Word> left = leftA.isEmpty() ? leftB : leftA;
    double score = agreeing() * missing(left);
    Reasons.pairs(pairing, reasons);
    Reasons.left(left, reasons);
    return generations(score);
  }

  private boolean isInitialOnly(Pairing.Pair pair) {
    return pairing.a(pair).isInitial() || pairing.b(pair).isInitial();
  }

  private double different() {
    if (isUnheard()) {
      reasons.add("one name is in a script whose sounds are not known here");
      return 0.45;
    }
    reasons.add(Reasons.different(leftA.getFirst(), leftB.getFirst()));
    double near = 0;
    for (Word word : leftA) {
      for (Word other : leftB) {
        near = Math.max(near, agreement(word, other).likeness());
      }
    }
    return Math.min(
        DIFFERENT_AT_MOST, 0.05 + 0.65 * near * near + (pairing.pairs().isEmpty() ? 0 : 0.08));
  }

  private boolean isUnheard() {
    Word first = leftA.getFirst();
    Word second = leftB.getFirst();
    return !Scripts.areOne(first.letters(), second.letters())
        && (first.spoken().writing() == Writing.OTHER)
            != (second.spoken().writing() == Writing.OTHER);
  }

  /// Ali son of Hassan is not Hassan son of Ali.
  private boolean isFatherAndSon() {
    boolean down = false;
    boolean up = false;
    for (Pairing.Pair pair : pairing.pairs()) {
      boolean first = pairing.a(pair).part() == Word.Part.PATRONYMIC;
      boolean second = pairing.b(pair).part() == Word.Part.PATRONYMIC;
      down |= first && !second;
      up |= second && !first;
    }
    return down && up;
  }

  /// How well the pairs agree: the worst of them weighs most.
  private double agreeing() {
    double sum = 0;
    double weights = 0;
    double least = 1;
    int doubtful = 0;
    for (Pairing.Pair pair : pairing.pairs()) {
      double weight = Math.min(pairing.a(pair).weight(), pairing.b(pair).weight());
      double likeness = pair.agreement().likeness();
      sum += weight * likeness;
      weights += weight;
      least = Math.min(least, likeness);
      doubtful += likeness < 0.8 && pair.agreement().how() != Agreement.How.INITIAL ? 1 : 0;
    }
    double agreeing = 0.3 * sum / weights + 0.7 * least;
    return agreeing - 0.08 * Math.max(0, doubtful - 1);
  }

  /// What is left of a score when one name has parts that the other lacks.
  private double missing(List<Word> left) {
    double lacking = left.stream().mapToDouble(Word::weight).sum();
    if (lacking == 0) {
      return 1;
    }
    int full = 0;
    double matched = 0;
    for (Pairing.Pair pair : pairing.pairs()) {
      full += isInitialOnly(pair) ? 0 : 1;
      matched += Math.min(pairing.a(pair).weight(), pairing.b(pair).weight());
    }
    if (full == 1 && matched <= 1 && lacking >= TELLS) {
      return alone(lacking);
    }
    double share = lacking / (lacking + matched);
    return 1 - 0.75 * share * share;
  }

  private double alone(double lacking) {
    boolean more = a.words().size() > b.words().size();
    Pairing.Pair only = pairing.pairs().getFirst();
    int place = more ? only.a() : only.b();
    PersonName longer = more ? a : b;
    boolean family = place == longer.words().size() - 1 && pairing.a(only).weight() == 1;
    double alone = family ? FAMILY_NAME_ALONE : GIVEN_NAME_ALONE;
    return lacking < 0.5 ? alone + 0.12 : alone;
  }

  private double generations(double score) {
    if (a.generation().equals(b.generation())) {
      return score;
    }
    if (!a.generation().isEmpty() && !b.generation().isEmpty()) {
      reasons.addFirst("they are told apart as " + a.generation() + " and " + b.generation());
      return Math.min(score, 0.2);
    }
    String told = a.generation() + b.generation();
    reasons.add("only one is told to be " + told);
    return Character.isDigit(told.charAt(0)) ? score * 0.7 : score * 0.93;
  }

  /// Both names written together: for those that are split elsewhere, or not at all.
  private double asOneWord() {
    Word first = a.joined();
    Word second = b.joined();
    if (a.words().size() == b.words().size()
        || Math.min(first.letters().length(), second.letters().length()) < 2) {
      return 0;
    }
    boolean oneScript = Scripts.areOne(first.letters(), second.letters());
    Agreement whole = Agreement.of(first, second);
    double least = oneScript ? 0.85 : 0.55;
    if (whole.likeness() < least) {
      return 0;
    }
    return 0.95 * whole.likeness();
  }
}
