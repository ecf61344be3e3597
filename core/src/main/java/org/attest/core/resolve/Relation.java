package org.attest.core.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.compare.Answer;
import org.attest.core.compare.NameComparison;
import org.attest.core.recognise.NameKind;

/// What two names say of each other that are not plainly different.
///
/// @param isSame whether they are one name; else somebody must look
/// @param score how sure it is, from 0 to 1
/// @param reasons in words, the weightiest first
public record Relation(boolean isSame, double score, List<String> reasons) {
  private static final Comparator<Relation> BEST =
      Comparator.comparing(Relation::isSame).thenComparingDouble(Relation::score);

  private static final double INITIALS_SCORE = 0.7;
  private static final double SURNAME_SCORE = 0.5;
  private static final double LETTERS_SCORE = 0.7;

  public Relation {
    reasons = List.copyOf(reasons);
  }

  /// The best relation between names of two groups, or nothing where all are plainly different.
  static Optional<Relation> of(Namesakes a, Namesakes b, Surnames.Comparing surnames) {
    Optional<Relation> best = Optional.empty();
    for (PreparedName first : a.readings()) {
      for (PreparedName second : b.readings()) {
        Optional<Relation> relation = of(first, second, surnames);
        if (relation.isPresent()
            && (best.isEmpty() || BEST.compare(relation.get(), best.get()) > 0)) {
          best = relation;
        }
      }
    }
    return best;
  }

  private static Optional<Relation> of(
      PreparedName a, PreparedName b, Surnames.Comparing surnames) {
    if (a.plain().equals(b.plain())) {
      return Optional.of(new Relation(true, 1, List.of("the same name")));
    }
    if (a.kind() == NameKind.PERSON && (a.isWeak() || b.isWeak())) {
      return weakPerson(a, b, surnames);
    }
    if (a.isWeak() || b.isWeak()) {
      return abbreviation(a, b);
    }
    if (a.whole().isEmpty() || b.whole().isEmpty()) {
      return Optional.empty();
    }
    return NameComparison.unlessDifferent(a.whole().get().compared(), b.whole().get().compared())
        .map(each -> new Relation(each.answer() == Answer.SAME, each.score(), each.reasons()));
  }

  private static Optional<Relation> weakPerson(
      PreparedName a, PreparedName b, Surnames.Comparing surnames) {
    if (!a.person().agrees(b.person())) {
      return Optional.empty();
    }
    boolean bare = a.person().given().isEmpty() || b.person().given().isEmpty();
    double most = bare ? SURNAME_SCORE : INITIALS_SCORE;
    if (a.person().surname().equals(b.person().surname())) {
      String why = bare ? "the same surname" : "the same surname, initials agree";
      return Optional.of(new Relation(true, most, List.of(why)));
    }
    return surnames
        .compare(a.person().surname(), b.person().surname())
        .map(spelling ->
            new Relation(
                spelling.answer() == Answer.SAME, most * spelling.score(), spelling.reasons()));
  }

  private static Optional<Relation> abbreviation(PreparedName a, PreparedName b) {
    boolean isOf =
        a.letters().isEmpty()
            ? a.initials().equals(b.letters())
            : a.letters().equals(b.letters()) || a.letters().equals(b.initials());
    return isOf
        ? Optional.of(new Relation(true, LETTERS_SCORE, List.of("its initials")))
        : Optional.empty();
  }
}
