package org.attest.publish.page;

import java.util.Optional;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.publish.record.StatementPlaces;

/// That a block of a source says something, in a few words below it.
///
/// @param label what: *arrest*, *demand*
/// @param status proposed or accepted
/// @param href where it stands whole, to be decided on
/// @param start where the words stand that say it, in code points
/// @param end one past the last of them
/// @param why the reason of a proposal
record Saying(String label, String status, String href, int start, int end, String why) {
  static Saying of(StatementPlaces.Cited cited) {
    Statement statement = cited.statement();
    return new Saying(
        Visible.name(label(statement.content())),
        statement.status().label(),
        StatementChoice.one(statement.id()).address(),
        cited.passage().start(),
        cited.passage().end(),
        Visible.of(statement.reason()));
  }

  private static String label(Content content) {
    Optional<String> told =
        switch (content) {
          case Content.Event event ->
              event
                  .modality()
                  .map(modality -> event.kind().orElse("event") + ", " + modality.label())
                  .or(event::kind);
          case Content.Commitment commitment -> commitment.kind();
          case Content.Outcome outcome -> outcome.state();
          case Content.Attribute attribute -> attribute.attribute();
          case Content.Relation relation -> Optional.of(relation.relation());
          case Content.Order order -> Optional.of(order.relation().label());
          case Content.Identity identity -> Optional.of(identity.relation());
          case Content.Transmission link -> Optional.of(link.relation());
          case Content.Argument argument -> argument.kind();
        };
    return told.orElse(content.type());
  }

  boolean isProposed() {
    return status.equals(Statement.Status.PROPOSED.label());
  }

  /// What a pointer that rests on it is told.
  String title() {
    return status + (why.isEmpty() ? "" : ": " + why);
  }
}
