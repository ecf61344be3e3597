package org.attest.publish.record;

import org.attest.core.authority.AuthorityMatch;
import org.attest.core.authority.AuthorityRecord;
import org.attest.core.port.Authorities;

/// The fields of authority files and of what is proposed of their records.
public final class MatchFields {
  private MatchFields() {}

  /// Writes the fields of a file into an object that was begun.
  public static void write(JsonLines lines, Authorities.Kept file) {
    lines.text("name", file.name());
    lines.text("sha256", file.sha256());
    lines.number("records", file.records().size());
    lines.number("decision", file.seq());
  }

  /// Writes the fields of a proposal into an object that was begun.
  public static void write(JsonLines lines, AuthorityMatch match) {
    lines.object(
        "entity",
        () -> {
          lines.text("id", match.entity().id());
          lines.text("kind", match.entity().kind().label());
          lines.text("name", match.entity().name());
          lines.texts("forms", match.entity().forms());
          lines.number("names", match.entity().names());
        });
    lines.object("record", () -> record(lines, match.record()));
    lines.number("score", match.score());
    lines.texts("reasons", match.reasons());
    lines.texts("against", match.against());
    lines.text("status", "proposed");
  }

  private static void record(JsonLines lines, AuthorityRecord record) {
    lines.text("id", record.id());
    lines.texts("identifiers", record.others());
    record.kind().ifPresent(kind -> lines.text("kind", kind.label()));
    lines.text("name", record.name());
    lines.texts("variants", record.variants());
    record.born().ifPresent(year -> lines.number("born", year));
    record.died().ifPresent(year -> lines.number("died", year));
    record.place().ifPresent(place -> lines.text("place", place));
    record.description().ifPresent(words -> lines.text("description", words));
    lines.text("file", record.file());
    lines.number("line", record.line());
  }
}
