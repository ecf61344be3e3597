package org.attest.core.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.account.origin.Hand;
import org.attest.core.account.term.Family;
import org.attest.core.account.term.Topic;
import org.attest.core.account.term.Values;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;
import org.attest.core.time.Certainty;
import org.attest.core.time.Comparing;
import org.attest.core.time.Edtf;

/// Values of one question that cannot all be true: each pair of values is one disagreement.
///
/// Where the vocabulary says *one*, two values that differ exclude each other, whoever says so.
/// Where it says *usually one* they are a tension, and only between two voices: who tells two
/// offices of one man tells that he had two. So it is where no table lists the attribute: words
/// that differ prove little, numbers and times that differ are hard; and an attribute of which one
/// voice tells several values can have several.
final class Differences {
  /// Of more values than this, each is compared with the one that most statements tell.
  private static final int VALUES_MAX = 6;

  private final Question question;
  private final Names names;
  private final Set<String> denied;

  /// @param denied who denies which value: what they say instead is told with the denial
  private Differences(Question question, Names names, Set<String> denied) {
    this.question = question;
    this.names = names;
    this.denied = denied;
  }

  static List<Disagreement> of(Question question, Names names) {
    if (question.cells().size() < 2 || isOneValue(question) || isList(question)) {
      return List.of();
    }
    List<Disagreement> out = new ArrayList<>();
    Denials denials = new Denials(question, names);
    out.addAll(denials.found());
    if (question.values() != Values.MANY) {
      out.addAll(new Differences(question, names, denials.denied()).found());
    }
    return out;
  }

  /// Whether all say the same in the same words.
  private static boolean isOneValue(Question question) {
    String told = question.cells().getFirst().told();
    return question.cells().stream()
        .allMatch(cell -> cell.told().equals(told) && !cell.isAgainst());
  }

  /// Whether there can be any number of values, and nobody denies one.
  private static boolean isList(Question question) {
    return question.values() == Values.MANY && question.cells().stream().noneMatch(Cell::isAgainst);
  }

  private List<Disagreement> found() {
    List<List<Cell>> values = new ArrayList<>();
    for (List<Cell> cells : question.byValue().values()) {
      List<Cell> affirmed = cells.stream().filter(Cell::isAffirmed).toList();
      if (!affirmed.isEmpty()) {
        values.add(affirmed);
      }
    }
    List<Disagreement> out = new ArrayList<>();
    if (values.size() < 2 || areSeveral(values)) {
      return out;
    }
    int most = 0;
    for (int i = 1; i < values.size(); i++) {
      most = values.get(i).size() > values.get(most).size() ? i : most;
    }
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        boolean isWanted = values.size() <= VALUES_MAX || i == most || j == most;
        if (isWanted) {
          compare(values.get(i), values.get(j)).ifPresent(out::add);
        }
      }
    }
    return out;
  }

  /// Whether somebody tells several at once: of a role in one statement, of what is usually one or
  /// unlisted in several.
  private boolean areSeveral(List<List<Cell>> values) {
    boolean isRole = question.term().family() == Family.ROLE;
    if (!isRole && question.values() == Values.ONE && question.term().isListed()) {
      return false;
    }
    Map<String, List<Cell>> told = new HashMap<>();
    for (List<Cell> cells : values) {
      Map<String, List<Cell>> more = new HashMap<>();
      for (Cell cell : cells) {
        String teller = isRole ? cell.statement().id() : speaker(cell);
        boolean isSecond =
            isLoose(cell)
                && told.getOrDefault(teller, List.of()).stream()
                    .anyMatch(each -> canMeet(each.when(), cell.when()));
        if (isSecond) {
          return true;
        }
        more.computeIfAbsent(teller, _ -> new ArrayList<>(1)).add(cell);
      }
      more.forEach(
          (teller, each) -> told.computeIfAbsent(teller, _ -> new ArrayList<>(1)).addAll(each));
    }
    return false;
  }

  /// Numbers and times of what no table lists are as strict as those of a listed attribute.
  private boolean isLoose(Cell cell) {
    return question.values() == Values.USUALLY_ONE
        || question.term().family() == Family.ROLE
        || cell.datum() instanceof Datum.Phrase;
  }

  private String speaker(Cell cell) {
    return names.canonical(cell.voice().speaker());
  }

  private Optional<Disagreement> compare(List<Cell> some, List<Cell> others) {
    Match match = Datum.match(some.getFirst().datum(), others.getFirst().datum(), names);
    if (match == Match.SAME || match == Match.TOGETHER) {
      return Optional.empty();
    }
    for (Cell one : some) {
      for (Cell other : others) {
        boolean isOneVoice = speaker(one).equals(speaker(other));
        boolean isRow = !(question.values() == Values.USUALLY_ONE && isOneVoice);
        boolean isOneStatement = one.statement().id().equals(other.statement().id());
        if (isRow
            && !isOneStatement
            && !isToldWithDenial(one, other)
            && canMeet(one.when(), other.when())) {
          return Optional.of(disagreement(one, other, severity(one, other, match), some, others));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isToldWithDenial(Cell one, Cell other) {
    return denied.contains(Denials.mark(speaker(one), other.datum()))
        || denied.contains(Denials.mark(speaker(other), one.datum()));
  }

  /// Whether both are told of a time that they have in common, or of no time.
  private static boolean canMeet(List<String> some, List<String> others) {
    return some.isEmpty()
        || others.isEmpty()
        || some.stream().anyMatch(one -> others.stream().anyMatch(other -> overlap(one, other)));
  }

  private static boolean overlap(String one, String other) {
    Optional<Edtf> first = Edtf.parse(one).toOptional();
    Optional<Edtf> second = Edtf.parse(other).toOptional();
    return first.isEmpty()
        || second.isEmpty()
        || Comparing.overlaps(first.get(), second.get()) != Certainty.CERTAINLY_NOT;
  }

  private Severity severity(Cell one, Cell other, Match match) {
    Hand hand = one.voice().hand();
    Hand otherHand = other.voice().hand();
    boolean isLater = isCorrection(one.statement(), hand, other.statement(), otherHand);
    boolean isWords = !question.term().isListed() && one.datum() instanceof Datum.Phrase;
    if (match == Match.UNSURE || mayNest(one, other)) {
      return Severity.TENSION;
    }
    if (question.values() == Values.USUALLY_ONE || isWords) {
      // An editor who adds to an author sets him right; two editors may both be right.
      boolean isOfAuthor = hand == Hand.AUTHOR || otherHand == Hand.AUTHOR;
      return isLater && isOfAuthor ? Severity.CORRECTION : Severity.TENSION;
    }
    return isLater ? Severity.CORRECTION : Severity.HARD;
  }

  private boolean mayNest(Cell one, Cell other) {
    return question.topic() == Topic.PLACE && PlaceSort.mayNest(one.told(), other.told());
  }

  /// Whether of two hands in one source one is later than the other.
  static boolean isCorrection(Statement one, Hand hand, Statement other, Hand otherHand) {
    Set<String> sources = new HashSet<>();
    one.passages().stream().map(Passage::source).forEach(sources::add);
    return hand != otherHand
        && other.passages().stream().map(Passage::source).anyMatch(sources::contains);
  }

  private Disagreement disagreement(
      Cell one, Cell other, Severity severity, List<Cell> some, List<Cell> others) {
    return Found.of(
        question.subject(),
        question.words(),
        question.topic(),
        severity,
        List.of(one.statement(), other.statement()),
        List.of(Found.side(some), Found.side(others)),
        question.words() + ": " + Sentence.says(one) + "; " + Sentence.says(other));
  }
}
