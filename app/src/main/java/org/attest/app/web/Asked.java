package org.attest.app.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.reason.ledger.State;
import org.attest.core.recognise.NameKind;
import org.attest.core.relate.Statement;
import org.attest.core.resolve.Decision;
import org.attest.core.source.Span;
import org.attest.core.text.PartKind;
import org.attest.publish.page.DisagreementChoice;
import org.attest.publish.page.LedgerSection;
import org.attest.publish.page.Place;
import org.attest.publish.page.Search;
import org.attest.publish.page.Section;
import org.attest.publish.page.StatementChoice;
import org.attest.publish.record.EventChoice;
import org.attest.publish.record.LedgerChoice;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/// Reads what an address asks for. Whatever it cannot read is an `IllegalArgumentException`, which
/// becomes one page that says so.
record Asked(ServerRequest request) {
  private static final int WORDS_MAX = 500;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern BACK =
      Pattern.compile(
          "/(?:pairs|authorities|entities/|contradictions|disagreements|ledger|statements|events[/?])[\\w./*~%?=&-]{0,2000}");
  private static final Pattern PASSAGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  /// The rest of an address begins with its slash.
  String variable(String name) {
    String value = request.pathVariables().getOrDefault(name, "");
    return value.startsWith("/") ? value.substring(1) : value;
  }

  /// The number of the first line that is wanted, from 0.
  int from() {
    return number("from").orElse(0);
  }

  Span stretch() {
    return new Span(from(), number("to").orElse(from()));
  }

  Place place() {
    Optional<Span> at =
        text("at")
            .map(words -> {
              Matcher matcher = PASSAGE.matcher(words);
              if (!matcher.matches()) {
                throw new IllegalArgumentException("at: no passage: " + words);
              }
              return new Span(
                  Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            });
    return new Place(from(), at.filter(span -> span.length() > 0), number("v"));
  }

  Search search() {
    String words = text("q").orElse("");
    return new Search(
        words.length() > WORDS_MAX ? words.substring(0, WORDS_MAX) : words,
        text("source"),
        text("kind").map(PartKind::parse),
        from());
  }

  /// The events that are wanted.
  EventChoice choice() {
    return new EventChoice(text("person"), text("place"), text("source"), text("kind"));
  }

  /// The part of the chronology that is wanted.
  Section section() {
    return new Section(
        choice(), text("from"), text("to"), number("row").orElse(0), number("undated").orElse(0));
  }

  /// Which commitments are wanted, and as of which day.
  LedgerChoice commitments() {
    return new LedgerChoice(
        text("as-of"),
        text("debtor"),
        text("creditor"),
        text("state")
            .map(label ->
                State.parse(label)
                    .orElseThrow(() -> new IllegalArgumentException("state: none: " + label))));
  }

  /// The part of the ledger that is wanted.
  LedgerSection ledger() {
    return new LedgerSection(commitments(), text("id"), from());
  }

  /// Which disagreements are wanted.
  DisagreementChoice disagreements() {
    return new DisagreementChoice(text("kind"), text("severity"), text("source"));
  }

  /// Which statements are wanted.
  StatementChoice statements() {
    return new StatementChoice(
        text("source"),
        text("type"),
        text("status")
            .map(label ->
                Statement.Status.parse(label)
                    .orElseThrow(() -> new IllegalArgumentException("status: none: " + label))),
        text("by"),
        text("id"));
  }

  /// What a person decides about a statement.
  Statement.Status judgement() {
    return switch (required("verdict")) {
      case "accept" -> Statement.Status.ACCEPTED;
      case "reject" -> Statement.Status.REJECTED;
      default -> throw new IllegalArgumentException("verdict: accept or reject");
    };
  }

  /// Two that are decided on, and how.
  Decision.Verdict verdict() {
    return Decision.Verdict.parse(required("verdict"))
        .filter(verdict -> verdict != Decision.Verdict.PERHAPS)
        .orElseThrow(() -> new IllegalArgumentException("verdict: same or different"));
  }

  String required(String name) {
    return text(name).orElseThrow(() -> new IllegalArgumentException(name + ": is missing"));
  }

  /// Why somebody decides, cut where it is no reason any more.
  String because() {
    String words = text("because").orElse("").strip();
    return words.length() > WORDS_MAX * 2 ? words.substring(0, WORDS_MAX * 2) : words;
  }

  long seq() {
    return Long.parseLong(required("seq"));
  }

  /// The page to be shown after a decision: one of this archive.
  String back() {
    return text("back").filter(address -> BACK.matcher(address).matches()).orElse("/pairs");
  }

  /// Whether a program asks rather than a person.
  boolean isForPrograms() {
    return request.headers().accept().stream()
        .findFirst()
        .filter(MediaType.APPLICATION_JSON::equalsTypeAndSubtype)
        .isPresent();
  }

  Optional<NameKind> kind() {
    return text("kind").map(NameKind::parse);
  }

  Optional<String> text(String name) {
    return request.param(name).filter(value -> !value.isEmpty());
  }

  private Optional<Integer> number(String name) {
    return text(name)
        .map(value -> {
          if (!NUMBER.matcher(value).matches()) {
            throw new IllegalArgumentException(name + ": no number: " + value);
          }
          return Integer.valueOf(value);
        });
  }
}
