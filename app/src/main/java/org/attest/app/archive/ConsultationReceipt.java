package org.attest.app.archive;

import java.util.NoSuchElementException;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.propose.Kind;
import org.attest.core.source.Original;
import org.attest.publish.record.Consultation;
import org.attest.publish.record.Consulted;

/// The journal's record that a language model was asked about a stretch of a source.
///
/// What was asked and answered is kept like an original, for it cannot be made again.
///
/// @param source the id of the source
/// @param text the checksum of the original whose text it was
/// @param model by the name that its server has for it
/// @param end up to where the source was asked about, in code points of its text
/// @param sha256 the checksum of what is kept
record ConsultationReceipt(
    String source, String text, Kind kind, String model, int end, String sha256, long size) {
  static final String ACTION = Consulted.ACTION;

  static ConsultationReceipt of(Consultation asked, Original source, Original kept) {
    return new ConsultationReceipt(
        asked.source(),
        source.sha256(),
        asked.kind(),
        asked.model(),
        asked.exchanges().getLast().end(),
        kept.sha256(),
        kept.size());
  }

  JournalEntry.Draft draft(Consultation asked, String at, String actor) {
    String body =
        Fields.body(json -> {
          json.writeStringProperty("text", text);
          json.writeStringProperty("kind", kind.label());
          json.writeStringProperty("server", asked.server());
          json.writeStringProperty("model", model);
          json.writeNumberProperty("end", end);
          json.writeNumberProperty("proposed", asked.statements().size());
          json.writeNumberProperty("dropped", asked.dropped());
          json.writeNumberProperty("failed", asked.failed());
          json.writeStringProperty("sha256", sha256);
          json.writeNumberProperty("size", size);
        });
    return new JournalEntry.Draft(at, actor, ACTION, source, body);
  }

  /// @throws CorruptStoreException if the entry does not hold such a record
  static ConsultationReceipt parse(JournalEntry entry) {
    Fields fields = Fields.of(entry);
    try {
      return new ConsultationReceipt(
          entry.subject(),
          fields.text("text"),
          Kind.parse(fields.text("kind")).orElseThrow(),
          fields.text("model"),
          Math.toIntExact(fields.number("end")),
          fields.text("sha256"),
          fields.number("size"));
    } catch (ArithmeticException | IllegalArgumentException | NoSuchElementException e) {
      throw new CorruptStoreException(
          "journal entry " + entry.seq() + " tells of no consultation", e);
    }
  }
}
