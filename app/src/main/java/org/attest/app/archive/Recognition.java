package org.attest.app.archive;

import java.util.List;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.source.Original;
import org.attest.read.scan.RecognisedText;

/// The journal's record that a program recognised text in the pages of an original that have none.
///
/// What it recognised is kept like an original, for it cannot be made again: another version of the
/// program, or none, may be on the next machine. A later record about the same bytes stands in
/// place of an earlier one.
///
/// @param source the id of the source
/// @param original the checksum of the bytes in which text was recognised
/// @param engine the name of the program
/// @param languages in which it looked for words
/// @param pages how many it was given
/// @param complete whether it failed on none of them
/// @param sha256 the checksum of what it recognised, as it is kept
/// @param size of that, in bytes
record Recognition(
    String source,
    String original,
    String engine,
    String version,
    List<String> languages,
    int pages,
    boolean complete,
    String sha256,
    long size) {
  static final String ACTION = "recognise";

  Recognition {
    languages = List.copyOf(languages);
  }

  static Recognition of(Receipt receipt, RecognisedText text, Original kept) {
    return new Recognition(
        receipt.source(),
        receipt.original().sha256(),
        text.engine(),
        text.version(),
        text.languages(),
        text.pages().size(),
        text.isComplete(),
        kept.sha256(),
        kept.size());
  }

  String body() {
    return Fields.body(json -> {
      json.writeStringProperty("original", original);
      json.writeStringProperty("engine", engine);
      json.writeStringProperty("engineVersion", version);
      json.writeStringProperty("languages", String.join("+", languages));
      json.writeNumberProperty("pages", pages);
      json.writeStringProperty("complete", complete ? "yes" : "no");
      json.writeStringProperty("sha256", sha256);
      json.writeNumberProperty("size", size);
    });
  }

  /// @throws CorruptStoreException if the entry does not hold such a record
  static Recognition parse(JournalEntry entry) {
    Fields fields = Fields.of(entry);
    try {
      Original kept = new Original("", "", fields.text("sha256"), fields.number("size"));
      return new Recognition(
          entry.subject(),
          fields.text("original"),
          fields.text("engine"),
          fields.text("engineVersion"),
          List.of(fields.text("languages").split("\\+", -1)),
          Math.toIntExact(fields.number("pages")),
          fields.text("complete").equals("yes"),
          kept.sha256(),
          kept.size());
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw new CorruptStoreException(
          "journal entry " + entry.seq() + " tells of no recognised text", e);
    }
  }
}
