package org.attest.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.account.term.Words;
import org.attest.core.time.Certainty;
import org.attest.core.time.Comparing;
import org.attest.core.time.Edtf;

/// What is told came of one commitment, where two voices tell contraries of one time.
///
/// *Kept* and *broken* exclude each other; that one keeps what another lets lapse or refuses asks
/// for an explanation. *Partly kept* goes with everything, and what is certainly later follows on
/// what was before.
final class Ends {
  private static final Set<String> GOOD = Set.of("kept", "fulfilled", "answered");
  private static final Set<String> BAD = Set.of("broken");
  private static final Set<String> NONE = Set.of("refused", "lapsed", "withdrawn", "never made");

  private Ends() {}

  static List<Disagreement> of(Question question) {
    List<Disagreement> out = new ArrayList<>();
    List<Cell> told = question.cells().stream().filter(Cell::isAffirmed).toList();
    for (Cell good : told) {
      if (GOOD.contains(Words.plain(good.told()))) {
        told.stream()
            .filter(other -> isContrary(good, other))
            .findFirst()
            .ifPresent(other -> out.add(disagreement(question, good, other)));
      }
    }
    return out;
  }

  private static boolean isContrary(Cell good, Cell other) {
    String state = Words.plain(other.told());
    return (BAD.contains(state) || NONE.contains(state))
        && !other.voice().speaker().equals(good.voice().speaker())
        && !isApart(good.when(), other.when());
  }

  private static boolean isApart(List<String> some, List<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return false;
    }
    Optional<Edtf> first = Edtf.parse(some.getFirst()).toOptional();
    Optional<Edtf> second = Edtf.parse(others.getFirst()).toOptional();
    return first.isPresent()
        && second.isPresent()
        && Comparing.overlaps(first.get(), second.get()) == Certainty.CERTAINLY_NOT;
  }

  private static Disagreement disagreement(Question question, Cell good, Cell other) {
    boolean isHard = BAD.contains(Words.plain(other.told()));
    return Found.of(
        question.subject(),
        question.words(),
        question.topic(),
        isHard ? Severity.HARD : Severity.TENSION,
        List.of(good.statement(), other.statement()),
        List.of(Found.side(List.of(good)), Found.side(List.of(other))),
        question.words() + ": " + Sentence.says(good) + "; " + Sentence.says(other));
  }
}
