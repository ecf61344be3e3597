package org.attest.publish.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.recognise.NameKind;

/// What an id is called that statements of another program use: a record of an entity, taken in.
///
/// @param kind person, organisation, place or work
/// @param forms other names that it bears
public record Called(String id, NameKind kind, String name, List<String> forms) {
  /// The action of an entry that says so; its subject is the id.
  public static final String ACTION = "name";

  public Called {
    forms = List.copyOf(forms);
  }

  static boolean isOne(JournalEntry entry) {
    return entry.action().equals(ACTION);
  }

  /// @return nothing where a record does not say what an id is called
  public static Optional<Called> read(ImportedRecord record) {
    Optional<String> id = record.text("id").filter(words -> !words.isBlank());
    Optional<String> name = record.text("name").filter(words -> !words.isBlank());
    Optional<NameKind> kind = record.text("kind").flatMap(Called::kind);
    if (id.isEmpty() || name.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Called(id.get(), kind.get(), name.get(), record.texts("forms")));
  }

  private static Optional<NameKind> kind(String label) {
    for (NameKind kind : NameKind.values()) {
      if (kind.label().equals(label)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// The entry that says so.
  public JournalEntry.Draft draft(String at, String actor) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (JsonLines json = new JsonLines(body)) {
      json.line(() -> {
        json.text("id", id);
        json.text("kind", kind.label());
        json.text("name", name);
        json.texts("forms", forms);
      });
    }
    return new JournalEntry.Draft(
        at, actor, ACTION, id, body.toString(StandardCharsets.UTF_8).strip());
  }

  /// @throws CorruptStoreException if the body of the entry is no such record
  static Called parse(JournalEntry entry) {
    return ImportedRecord.parse(entry.body())
        .flatMap(Called::read)
        .orElseThrow(
            () -> new CorruptStoreException("journal entry " + entry.seq() + " names nothing"));
  }

  /// All its names, the first the fullest.
  public List<String> names() {
    List<String> all = new ArrayList<>(List.of(name));
    all.addAll(forms);
    return all;
  }
}
