package org.attest.core.compare;

import java.util.List;

/// Whether two names are one, and why.
///
/// @param score from 0 (plainly different) to 1 (the same letter by letter); from .5 the names
///   count as the same where a plain yes or no is wanted
/// @param reasons in words, the weightiest first; never empty
public record Comparison(Answer answer, double score, List<String> reasons) {
  /// Below it the names are different.
  static final double UNSURE_FROM = 0.4;

  /// From it the names are the same.
  static final double SAME_FROM = 0.65;

  public Comparison {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a score lies between 0 and 1: " + score);
    }
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a comparison says why");
    }
    reasons = List.copyOf(reasons);
  }

  static Comparison of(double score, List<String> reasons) {
    return new Comparison(answer(score), score, reasons);
  }

  private static Answer answer(double score) {
    if (score >= SAME_FROM) {
      return Answer.SAME;
    }
    return score < UNSURE_FROM ? Answer.DIFFERENT : Answer.UNSURE;
  }
}
