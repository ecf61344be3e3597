package org.attest.app.archive;

import org.attest.core.port.JournalEntry;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.source.Original;

/// The journal's record that an original was received.
///
/// @param source the id of the source it became
/// @param place the absolute path at which it was found; the same place later with other bytes is a
///   new version
/// @param version from 1
record Receipt(String source, Original original, String place, int version) {
  static final String ACTION = "receive";

  String body() {
    return Fields.body(json -> {
      json.writeStringProperty("name", original.name());
      json.writeStringProperty("path", original.path());
      json.writeStringProperty("place", place);
      json.writeStringProperty("sha256", original.sha256());
      json.writeNumberProperty("size", original.size());
      json.writeNumberProperty("version", version);
    });
  }

  /// @throws CorruptStoreException if the entry does not hold a receipt
  static Receipt parse(JournalEntry entry) {
    Fields fields = Fields.of(entry);
    try {
      Original original =
          new Original(
              fields.text("name"),
              fields.text("path"),
              fields.text("sha256"),
              fields.number("size"));
      int version = Math.toIntExact(fields.number("version"));
      return new Receipt(entry.subject(), original, fields.text("place"), version);
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw new CorruptStoreException("journal entry " + entry.seq() + " is no receipt", e);
    }
  }
}
