package org.attest.app.archive;

import java.util.List;
import java.util.Optional;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.Code;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.problem.Problem;

/// The journal's record that a file was given and not taken in: it could not be opened, or a rule
/// leaves it out.
///
/// @param place the absolute path
/// @param path as the person gave it
/// @param code of the problem, or nothing if a rule left the file out
/// @param why in words
record TurnedAway(String place, String path, Optional<Code> code, String why, long bytes) {
  static final String ACTION = "turn away";

  String body() {
    return Fields.body(json -> {
      json.writeStringProperty("path", path);
      json.writeStringProperty("place", place);
      code.ifPresent(known -> json.writeStringProperty("code", known.id()));
      json.writeStringProperty("why", why);
      json.writeNumberProperty("size", bytes);
    });
  }

  /// @throws CorruptStoreException if the entry does not hold such a record
  static TurnedAway parse(JournalEntry entry) {
    Fields fields = Fields.of(entry);
    try {
      Optional<Code> code =
          Optional.of(fields.text("code")).filter(id -> !id.isEmpty()).map(Code::parse);
      return new TurnedAway(
          fields.text("place"),
          fields.text("path"),
          code,
          fields.text("why"),
          fields.number("size"));
    } catch (IllegalArgumentException e) {
      throw new CorruptStoreException("journal entry " + entry.seq() + " tells of no file", e);
    }
  }

  List<Problem> problems() {
    return code.map(known -> new Problem(known, path, why)).stream().toList();
  }

  FileFate fate() {
    return code.isPresent()
        ? new FileFate(path, FileFate.Fate.NOT_READ, Optional.empty(), bytes, problems())
        : new FileFate(
            path + " (" + why + ")", FileFate.Fate.LEFT_OUT, Optional.empty(), bytes, List.of());
  }
}
