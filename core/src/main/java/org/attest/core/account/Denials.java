package org.attest.core.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.account.origin.Hand;
import org.attest.core.relate.Attribution;

/// Values that one says and another denies or doubts.
///
/// A denial by a later hand in the same source is a correction, a doubt a tension. Who denies a
/// value also denies what is more exact: *no worker* is no *plain worker*.
final class Denials {
  private final Question question;
  private final Names names;
  private final List<Disagreement> found = new ArrayList<>();
  private final Set<String> denied = new HashSet<>();

  Denials(Question question, Names names) {
    this.question = question;
    this.names = names;
    for (Cell against : question.cells()) {
      if (against.isAgainst() && against.voice().stance() != Attribution.Stance.ASKS) {
        meet(against);
      }
    }
  }

  List<Disagreement> found() {
    return found;
  }

  /// Marks of who denies what; see [#mark].
  Set<String> denied() {
    return denied;
  }

  static String mark(String speaker, Datum datum) {
    return speaker + " " + datum.key();
  }

  private void meet(Cell against) {
    List<Cell> told = question.cells().stream().filter(cell -> isDenied(cell, against)).toList();
    if (told.isEmpty()) {
      return;
    }
    String denier = names.canonical(against.voice().speaker());
    told.forEach(cell -> denied.add(mark(denier, cell.datum())));
    Cell first = Found.denied(told, against.statement(), Cell::statement);
    Optional<Cell> instead =
        question.cells().stream()
            .filter(cell -> cell.isAffirmed() && !told.contains(cell))
            .filter(cell -> names.canonical(cell.voice().speaker()).equals(denier))
            .findFirst();
    found.add(
        Found.of(
            question.subject(),
            question.words(),
            question.topic(),
            severity(first, against),
            List.of(first.statement(), against.statement()),
            List.of(Found.side(told), Found.side(List.of(against))),
            question.words()
                + ": "
                + Sentence.says(first)
                + "; "
                + Sentence.says(against)
                + instead.map(cell -> " and says " + cell.told()).orElse("")));
  }

  private boolean isDenied(Cell cell, Cell against) {
    return cell.isAffirmed()
        && (cell.datum().key().equals(against.datum().key())
            || (cell.datum() instanceof Datum.Phrase(List<String> words)
                && against.datum() instanceof Datum.Phrase(List<String> denied)
                && words.containsAll(denied)));
  }

  private static Severity severity(Cell told, Cell against) {
    if (!against.voice().denies()) {
      return Severity.TENSION;
    }
    Hand hand = against.voice().hand();
    boolean isLater = hand.compareTo(told.voice().hand()) > 0;
    return isLater
            && Differences.isCorrection(
                told.statement(), told.voice().hand(), against.statement(), hand)
        ? Severity.CORRECTION
        : Severity.HARD;
  }
}
