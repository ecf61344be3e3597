package org.attest.publish.page;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.Value;
import org.attest.core.time.Edtf;

/// A statement on a page: who says it, on whose word, what, and in which words.
///
/// @param voices the chain of attribution; the first speaks in the source, the last says the thing
/// @param status proposed, accepted or rejected
/// @param by who proposed or decided it, and how sure a machine is
/// @param particulars what it says
record Said(
    String id,
    List<Voice> voices,
    String status,
    String by,
    String reason,
    List<Particular> particulars,
    List<Snippets.Snippet> passages) {

  /// One link of the chain.
  ///
  /// @param stance asserts, reports, denies, doubts or asks
  record Voice(Named.Term speaker, String stance) {}

  /// One thing that is said.
  ///
  /// @param isOut whether it is a time that other statements rule out
  record Particular(String label, Named.Term value, boolean isOut) {}

  static Said of(Statement statement, Chronicle chronicle, Named named, Snippets snippets) {
    return new Said(
        statement.id(),
        statement.attribution().stream()
            .map((Attribution link) -> new Voice(named.term(link.speaker()), link.stance().label()))
            .toList(),
        statement.status().label(),
        by(statement),
        Visible.of(statement.reason()),
        particulars(statement, chronicle, named),
        statement.passages().stream().map(snippets::of).toList());
  }

  private static String by(Statement statement) {
    String who = statement.by().isEmpty() ? "" : "by " + Visible.name(statement.by());
    return statement.status() == Statement.Status.PROPOSED
        ? who + (who.isEmpty() ? "" : ", ") + PairCard.percent(statement.score())
        : who;
  }

  /// The id as it is shown.
  String shownId() {
    return Visible.name(id);
  }

  boolean isAccepted() {
    return status.equals(Statement.Status.ACCEPTED.label());
  }

  boolean isRejected() {
    return status.equals(Statement.Status.REJECTED.label());
  }

  /// The command that takes the statement out, for a shell.
  String rejecting() {
    boolean isPlain = id.matches("[\\w.:@+-]+") && !id.startsWith("-");
    return "attest reject " + Visible.name(isPlain ? id : "'" + id.replace("'", "'\\''") + "'");
  }

  private static List<Particular> particulars(
      Statement statement, Chronicle chronicle, Named named) {
    List<Particular> out = new ArrayList<>();
    switch (statement.content()) {
      case Content.Event event -> event(statement.id(), event, chronicle, named, out);
      case Content.Order order -> {
        String gap = order.gap().map(told -> " (" + Visible.name(told) + ")").orElse("");
        add(out, "event", Named.Term.event(order.from()));
        add(out, Visible.name(order.relation().label()) + gap, Named.Term.event(order.to()));
      }
      case Content.Attribute attribute -> {
        String name = attribute.attribute().map(Visible::name).orElse("value");
        String value = attribute.value().map(Value::words).or(attribute::detail).orElse("");
        add(out, name, Named.Term.of(value));
      }
      case Content.Relation _,
          Content.Commitment _,
          Content.Outcome _,
          Content.Identity _,
          Content.Transmission _,
          Content.Argument _ ->
          add(out, statement.content().type(), named.term(statement.content().about()));
    }
    return out;
  }

  private static void event(
      String id, Content.Event event, Chronicle chronicle, Named named, List<Particular> out) {
    if (event.negative()) {
      add(out, "denial", Named.Term.of("it is said not to have happened"));
    }
    event.kind().ifPresent(kind -> add(out, "kind", Named.Term.of(kind)));
    for (Content.Participant each : event.participants()) {
      String count = each.count().map(many -> " (" + Visible.name(many.words()) + ")").orElse("");
      add(
          out,
          each.role().map(Visible::name).orElse("participant") + count,
          each.entity().map(named::term).orElseGet(() -> Named.Term.of("not named")));
    }
    event.place().ifPresent(place -> add(out, "place", named.term(place)));
    event
        .number()
        .forEach((name, many) -> add(out, Visible.name(name), Named.Term.of(many.words())));
    String label = event.when().size() > 1 ? "when, perhaps" : "when";
    for (String when : event.when()) {
      boolean isOut = chronicle.isDropped(id, when);
      boolean isRead = Edtf.parse(when).toOptional().isPresent();
      Named.Term value = Named.Term.of(isRead ? when : when + " (not understood)");
      out.add(new Particular(label, value, isOut));
    }
  }

  private static void add(List<Particular> out, String label, Named.Term value) {
    out.add(new Particular(label, value, false));
  }
}
