package org.attest.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.reason.Telling;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.Value;
import org.attest.core.time.Edtf;

/// What a statement says, one thing a line.
final class Particulars {
  private final Statement statement;
  private final Chronicle chronicle;
  private final Named named;
  private final List<Said.Particular> out = new ArrayList<>();

  Particulars(Statement statement, Chronicle chronicle, Named named) {
    this.statement = statement;
    this.chronicle = chronicle;
    this.named = named;
  }

  List<Said.Particular> all() {
    switch (statement.content()) {
      case Content.Event event -> event(event);
      case Content.Order order -> order(order);
      case Content.Attribute attribute -> attribute(attribute);
      case Content.Relation relation -> {
        link("of", relation.from(), relation.relation(), relation.to());
        whens(relation.when());
      }
      case Content.Commitment commitment -> commitment(commitment);
      case Content.Outcome outcome -> {
        add("commitment", commitment(outcome.of()));
        plain("state", outcome.state());
        whens(outcome.when());
      }
      case Content.Identity identity ->
          link("name", identity.from(), identity.relation(), identity.to());
      case Content.Transmission link ->
          link("text", link.from(), link.relation() + narrowed(link.pages()), link.to());
      case Content.Argument argument -> argument(argument);
    }
    return out;
  }

  /// Readings that other statements rule out are said to be out.
  private void order(Content.Order order) {
    String label = order.or().isEmpty() ? "event" : "event, perhaps";
    for (Content.Order each : order.readings()) {
      boolean isOut = chronicle.isDropped(statement.id(), Telling.of(each));
      out.add(new Said.Particular(label, Named.Term.event(each.from()), isOut));
      out.add(
          new Said.Particular(
              Visible.name(each.relation().label()) + narrowed(each.gap()),
              Named.Term.event(each.to()),
              isOut));
    }
  }

  private void attribute(Content.Attribute attribute) {
    add("of", thing(attribute.of()));
    String name = attribute.attribute().orElse("value") + narrowed(attribute.within());
    attribute
        .value()
        .map(Value::words)
        .ifPresent(value -> add(Visible.name(name), named.term(value)));
    plain(attribute.value().isPresent() ? "detail" : name, attribute.detail());
  }

  private static String narrowed(Optional<String> by) {
    return by.map(words -> " (" + Visible.name(words) + ")").orElse("");
  }

  private void link(String label, String from, String relation, String to) {
    add(label, thing(from));
    add(Visible.name(relation), thing(to));
  }

  private void commitment(Content.Commitment told) {
    add("commitment", commitment(told.id()));
    plain("kind", told.kind());
    told.debtor().ifPresent(id -> add("owed by", named.term(id)));
    told.creditor().ifPresent(id -> add("owed to", named.term(id)));
    plain("deed", told.deed());
    plain("made", told.made());
    plain("due", told.due());
    told.condition().ifPresent(id -> add("on condition of", thing(id)));
    plain("on silence", told.onSilence());
  }

  private void argument(Content.Argument argument) {
    plain("kind", argument.kind());
    plain("topic", argument.topic());
    plain("claim", argument.text());
    argument
        .answers()
        .forEach(answer -> add(Visible.name(answer.relation()), Named.Term.of(answer.to())));
  }

  private void event(Content.Event event) {
    event
        .modality()
        .ifPresent(
            modality -> add(modality.label(), Named.Term.of("it is not told as having happened")));
    if (event.negative() && event.modality().isEmpty()) {
      add("denial", Named.Term.of("it is said not to have happened"));
    }
    plain("kind", event.kind());
    for (Content.Participant each : event.participants()) {
      add(
          each.role().map(Visible::name).orElse("participant")
              + narrowed(each.count().map(Value::words)),
          each.entity().map(named::term).orElseGet(() -> Named.Term.of("not named")));
    }
    event.place().ifPresent(place -> add("place", named.term(place)));
    event.number().forEach((name, many) -> add(Visible.name(name), Named.Term.of(many.words())));
    whens(event.when());
  }

  private void whens(List<String> whens) {
    String label = whens.size() > 1 ? "when, perhaps" : "when";
    for (String when : whens) {
      boolean isOut = chronicle.isDropped(statement.id(), when);
      boolean isRead = Edtf.parse(when).toOptional().isPresent();
      Named.Term value = Named.Term.of(isRead ? when : when + " (not understood)");
      out.add(new Said.Particular(label, value, isOut));
    }
  }

  /// Whatever an id stands for: an event or a commitment, or else an entity or words.
  private Named.Term thing(String id) {
    return chronicle.events().containsKey(id) ? Named.Term.event(id) : named.term(id);
  }

  private static Named.Term commitment(String id) {
    return new Named.Term(Visible.name(id), Address.commitment(id));
  }

  private void plain(String label, Optional<String> words) {
    words.ifPresent(value -> add(Visible.name(label), Named.Term.of(value)));
  }

  private void add(String label, Named.Term value) {
    out.add(new Said.Particular(label, value, false));
  }
}
