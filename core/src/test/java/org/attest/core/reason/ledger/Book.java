package org.attest.core.reason.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.core.reason.Timeline;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.Value;
import org.attest.core.source.Passage;
import org.attest.core.time.Bounds;
import org.attest.core.time.Edtf;

/// Statements for tests, and the ledger of them.
final class Book {
  final List<Statement> statements = new ArrayList<>();
  private String voice = "holm";
  private Attribution.Stance stance = Attribution.Stance.ASSERTS;

  /// Who says what follows.
  Book by(String speaker) {
    voice = speaker;
    return this;
  }

  /// How what follows is said.
  Book as(Attribution.Stance how) {
    stance = how;
    return this;
  }

  Book say(Content content) {
    statements.add(
        new Statement(
            "st." + statements.size(),
            content,
            List.of(new Attribution(voice, stance)),
            List.of(new Passage("a.txt", 0, 1, "a")),
            Statement.Status.ACCEPTED,
            "me",
            "",
            1));
    return this;
  }

  /// A promise; an empty text leaves a field out.
  Book promise(String id, String made, String due, String condition, String onSilence) {
    return say(
        new Content.Commitment(
            id,
            Optional.of("promise"),
            Optional.of("debtor"),
            Optional.of("creditor"),
            Optional.of("the deed"),
            text(made),
            text(due),
            text(condition),
            text(onSilence)));
  }

  Book promise(String id, String made, String due) {
    return promise(id, made, due, "", "");
  }

  Book came(String of, String state, String... when) {
    return say(new Content.Outcome(of, Optional.of(state), List.of(when)));
  }

  Book cameWithin(String of, String state, String place) {
    return say(
        new Content.Attribute(
            of,
            Optional.of("state"),
            Optional.of(place),
            Optional.of(Value.of(state)),
            Optional.empty()));
  }

  Book event(String id, String kind, boolean isNegative, String... when) {
    return say(
        new Content.Event(
            id,
            Optional.of(kind),
            List.of(),
            Optional.empty(),
            List.of(when),
            Map.of(),
            isNegative));
  }

  private static Optional<String> text(String words) {
    return Optional.of(words).filter(each -> !each.isEmpty());
  }

  Ledger ledger() {
    return Ledger.of(statements, Timeline.of(statements));
  }

  /// `open` or `open or overdue`.
  String states(String id, String day) {
    return entry(id, day).states().stream().map(State::label).collect(Collectors.joining(" or "));
  }

  Entry entry(String id, String day) {
    return ledger().entry(id, day(day)).orElseThrow();
  }

  List<String> faults() {
    return ledger().faults().stream()
        .map(fault -> fault.kind() + " " + fault.statements())
        .toList();
  }

  static long day(String date) {
    Bounds bounds = Edtf.parse(date).toOptional().orElseThrow().bounds();
    return ((Bounds.Day) bounds.earliest()).number();
  }
}
