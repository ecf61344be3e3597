package org.attest.publish.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Modality;
import org.attest.core.relate.Statement;
import org.attest.core.relate.Value;
import org.attest.core.source.Anchor;

/// The fields of a statement.
public final class StatementFields {
  /// The field of a journal's entry that holds the words around each passage.
  static final String AROUND = "around";

  private StatementFields() {}

  /// The statement as one JSON object.
  static String body(Statement statement) {
    return body(statement, List.of());
  }

  /// The same with the words around its passages, to find them again.
  static String body(Statement statement, List<Anchor> anchors) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLines lines = new JsonLines(out)) {
      lines.line(() -> {
        write(lines, statement);
        lines.objects(
            AROUND,
            anchors,
            (Anchor anchor) -> {
              lines.text("before", anchor.before());
              lines.text("after", anchor.after());
            });
      });
    }
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  /// Writes the fields into an object that was begun.
  public static void write(JsonLines lines, Statement statement) {
    lines.text("id", statement.id());
    lines.text("type", statement.content().type());
    lines.objects(
        "attribution", statement.attribution(), (Attribution link) -> attribution(lines, link));
    lines.object("content", () -> content(lines, statement.content()));
    lines.passages("passages", statement.passages());
    lines.text("status", statement.status().label());
    lines.text("by", statement.by());
    if (!statement.reason().isEmpty()) {
      lines.text("reason", statement.reason());
    }
    lines.number("score", statement.score());
  }

  private static void attribution(JsonLines lines, Attribution link) {
    lines.text("speaker", link.speaker());
    lines.text("stance", link.stance().label());
  }

  private static void content(JsonLines lines, Content content) {
    switch (content) {
      case Content.Event event -> event(lines, event);
      case Content.Attribute attribute -> {
        lines.text("of", attribute.of());
        lines.text("attribute", attribute.attribute());
        lines.text("within", attribute.within());
        value(lines, "value", attribute.value());
        lines.text("detail", attribute.detail());
      }
      case Content.Relation relation -> {
        link(lines, relation.from(), relation.relation(), relation.to());
        lines.texts("when", relation.when());
      }
      case Content.Order order -> {
        link(lines, order.from(), order.relation().label(), order.to());
        lines.text("gap", order.gap());
        lines.objects(
            "or",
            order.or(),
            (Content.Order other) -> {
              link(lines, other.from(), other.relation().label(), other.to());
              lines.text("gap", other.gap());
            });
      }
      case Content.Commitment commitment -> commitment(lines, commitment);
      case Content.Outcome outcome -> {
        lines.text("of", outcome.of());
        lines.text("state", outcome.state());
        lines.texts("when", outcome.when());
      }
      case Content.Identity identity ->
          link(lines, identity.from(), identity.relation(), identity.to());
      case Content.Transmission transmission -> {
        link(lines, transmission.from(), transmission.relation(), transmission.to());
        lines.text("pages", transmission.pages());
      }
      case Content.Argument argument -> argument(lines, argument);
    }
  }

  private static void link(JsonLines lines, String from, String relation, String to) {
    lines.text("from", from);
    lines.text("relation", relation);
    lines.text("to", to);
  }

  private static void event(JsonLines lines, Content.Event event) {
    lines.text("event", event.id());
    lines.text("type", event.kind());
    participants(lines, event.participants());
    lines.text("place", event.place());
    if (!event.number().isEmpty()) {
      lines.object(
          "number",
          () -> event.number().forEach((name, many) -> value(lines, name, Optional.of(many))));
    }
    lines.texts("when", event.when());
    if (event.negative()) {
      lines.flag("negative", true);
    }
    lines.text("modality", event.modality().map(Modality::label));
  }

  private static void participants(JsonLines lines, List<Content.Participant> participants) {
    lines.objects(
        "participants",
        participants,
        (Content.Participant participant) -> {
          lines.text("role", participant.role());
          lines.text("entity", participant.entity());
          value(lines, "count", participant.count());
        });
  }

  private static void commitment(JsonLines lines, Content.Commitment commitment) {
    lines.text("commitment", commitment.id());
    lines.text("kind", commitment.kind());
    lines.text("debtor", commitment.debtor());
    lines.text("creditor", commitment.creditor());
    lines.text("deed", commitment.deed());
    lines.text("made", commitment.made());
    lines.text("due", commitment.due());
    lines.text("condition", commitment.condition());
    lines.text("onSilence", commitment.onSilence());
  }

  private static void argument(JsonLines lines, Content.Argument argument) {
    lines.text("claim", argument.id());
    lines.text("kind", argument.kind());
    lines.text("topic", argument.topic());
    lines.text("text", argument.text());
    lines.objects(
        "answers",
        argument.answers(),
        (Content.Answer answer) -> {
          lines.text("relation", answer.relation());
          lines.text("to", answer.to());
        });
  }

  private static void value(JsonLines lines, String field, Optional<Value> value) {
    value.ifPresent(given -> lines.value(field, given));
  }
}
