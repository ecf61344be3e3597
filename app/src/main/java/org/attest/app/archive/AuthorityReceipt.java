package org.attest.app.archive;

import org.attest.core.port.JournalEntry;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.source.Original;

/// The journal's record that an authority file was taken in; its subject is the name of the file.
///
/// Its bytes are kept like an original. A later file of the same name stands in place of it, and it
/// can be undone.
///
/// @param seq the number of the entry
/// @param records how many it had
record AuthorityReceipt(long seq, Original original, int records) {
  static final String ACTION = "authority";

  String body() {
    return Fields.body(json -> {
      json.writeStringProperty("path", original.path());
      json.writeStringProperty("sha256", original.sha256());
      json.writeNumberProperty("size", original.size());
      json.writeNumberProperty("records", records);
    });
  }

  /// @throws CorruptStoreException if the entry does not hold such a record
  static AuthorityReceipt parse(JournalEntry entry) {
    Fields fields = Fields.of(entry);
    try {
      Original original =
          new Original(
              entry.subject(), fields.text("path"), fields.text("sha256"), fields.number("size"));
      return new AuthorityReceipt(entry.seq(), original, Math.toIntExact(fields.number("records")));
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw new CorruptStoreException(
          "journal entry " + entry.seq() + " tells of no authority file", e);
    }
  }
}
