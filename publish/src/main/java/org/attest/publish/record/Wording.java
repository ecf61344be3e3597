package org.attest.publish.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.Value;

/// A statement as a sentence, for readers who see nothing but its annotation.
///
/// It calls things by their ids, and leaves nothing out that the statement says.
final class Wording {
  private final List<String> particulars = new ArrayList<>();

  private Wording() {}

  /// `Vera Holm reports: Ada Brandt asserts: ev.strike; hunger strike; place: pl.harbour.`
  static String of(Statement statement) {
    StringBuilder out = new StringBuilder();
    for (Attribution link : statement.attribution()) {
      out.append(link.speaker()).append(' ').append(link.stance().label()).append(": ");
    }
    Wording wording = new Wording();
    out.append(wording.head(statement.content()));
    wording.particulars.forEach(each -> out.append("; ").append(each));
    return out.append('.').toString().replaceAll("\\s+", " ");
  }

  private static String order(Content.Order order) {
    return order.from()
        + " "
        + order.relation().label()
        + " "
        + order.to()
        + order.gap().map(gap -> "; time between: " + gap).orElse("");
  }

  private String head(Content content) {
    return switch (content) {
      case Content.Event event -> event(event);
      case Content.Attribute attribute -> {
        add("detail", attribute.detail());
        yield attribute.of()
            + ", "
            + attribute.attribute().orElse("value")
            + attribute.within().map(words -> " (" + words + ")").orElse("")
            + attribute.value().map(value -> ": " + value.words()).orElse("");
      }
      case Content.Relation relation -> {
        when(relation.when());
        yield relation.from() + ", " + relation.relation() + " " + relation.to();
      }
      case Content.Order order ->
          order.readings().stream().map(Wording::order).collect(Collectors.joining(", or "));
      case Content.Commitment commitment -> commitment(commitment);
      case Content.Outcome outcome -> {
        when(outcome.when());
        yield "what came of "
            + outcome.of()
            + outcome.state().map(state -> ": " + state).orElse("");
      }
      case Content.Identity identity ->
          identity.from() + " is " + identity.relation() + " " + identity.to();
      case Content.Transmission link -> {
        add("pages", link.pages());
        yield link.from() + " is " + link.relation() + " " + link.to();
      }
      case Content.Argument argument -> argument(argument);
    };
  }

  private String event(Content.Event event) {
    add("", event.kind());
    for (Content.Participant each : event.participants()) {
      String who = each.entity().orElse("not named");
      String many = each.count().map(count -> " (" + count.words() + ")").orElse("");
      add(each.role().orElse("participant"), Optional.of(who + many));
    }
    add("place", event.place());
    for (Map.Entry<String, Value> number : event.number().entrySet()) {
      add(number.getKey(), Optional.of(number.getValue().words()));
    }
    when(event.when());
    String happened = event.negative() ? " did not happen" : " happened";
    return event.id()
        + event
            .modality()
            .map(modality -> " is " + modality.label() + (event.negative() ? " not to happen" : ""))
            .orElse(happened);
  }

  private String commitment(Content.Commitment told) {
    add("owed by", told.debtor());
    add("owed to", told.creditor());
    add("deed", told.deed());
    add("made", told.made());
    add("due", told.due());
    add("on condition of", told.condition());
    add("silence means", told.onSilence());
    return told.kind().orElse("commitment") + " " + told.id();
  }

  private String argument(Content.Argument argument) {
    add("on", argument.topic());
    for (Content.Answer answer : argument.answers()) {
      add("", Optional.of(answer.relation() + " " + answer.to()));
    }
    return argument.kind().map(kind -> kind.toLowerCase(Locale.ROOT)).orElse("claim")
        + " "
        + argument.id()
        + argument.text().map(text -> ": " + text).orElse("");
  }

  private void when(List<String> times) {
    if (!times.isEmpty()) {
      add("when", Optional.of(String.join(" or ", times)));
    }
  }

  private void add(String label, Optional<String> words) {
    words.ifPresent(told -> particulars.add(label.isEmpty() ? told : label + ": " + told));
  }
}
