package org.attest.publish.record;

import java.util.Optional;
import org.attest.core.reason.Dated;
import org.attest.core.relate.Content;
import org.attest.core.relate.Modality;
import org.attest.core.relate.Statement;

/// The fields of an event.
public final class EventFields {
  private EventFields() {}

  /// Writes the fields into an object that was begun.
  ///
  /// @param dated its bounds, where statements put any on it
  public static void write(JsonLines lines, Events.Told event, Optional<Dated> dated) {
    lines.text("id", event.id());
    lines.text("type", event.kind());
    lines.objects(
        "participants",
        event.participants(),
        (Content.Participant participant) -> {
          lines.text("role", participant.role());
          lines.text("entity", participant.entity());
          participant.count().ifPresent(count -> lines.value("count", count));
        });
    lines.text("place", event.place());
    lines.texts("toldBy", event.toldBy().stream().map(Statement::id).toList());
    lines.passages(
        "passages",
        event.toldBy().stream()
            .flatMap(statement -> statement.passages().stream())
            .distinct()
            .toList());
    lines.text(
        "status",
        (event.isAccepted() ? Statement.Status.ACCEPTED : Statement.Status.PROPOSED).label());
    lines.text("modality", event.modality().map(Modality::label));
    dated
        .filter(Dated::isKnown)
        .ifPresent(bounds -> {
          lines.text("earliest", bounds.from());
          lines.text("latest", bounds.to());
        });
  }
}
