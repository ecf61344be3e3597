package org.attest.app.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attest.core.port.JournalEntry;
import org.attest.core.source.Original;
import org.attest.store.ocfl.OcflOriginals;
import org.attest.store.sqlite.SqliteJournal;

/// Makes archives as they are when a run was killed.
final class CutOff {
  private CutOff() {}

  /// Copies an archive as it was after so many entries of its journal, before anything was derived.
  static void copy(Path archive, Path to, int entries) throws IOException {
    Files.createDirectories(to);
    Files.copy(archive.resolve("attest.json"), to.resolve("attest.json"));
    List<JournalEntry> all;
    SqliteJournal from = SqliteJournal.look(archive.resolve("journal.db")).orElseThrow();
    all = from.after(0);
    from.close();
    SqliteJournal journal = SqliteJournal.open(to.resolve("journal.db"));
    try (OcflOriginals kept =
            OcflOriginals.at(archive.resolve("originals"), archive.resolve("work"));
        OcflOriginals copy = OcflOriginals.at(to.resolve("originals"), to.resolve("work"))) {
      for (JournalEntry entry : all.subList(0, entries)) {
        Original original = Receipt.parse(entry).original();
        Optional<byte[]> bytes = kept.fetch(original.sha256());
        copy.keep(original, bytes.orElseThrow());
        journal.append(
            Instant.EPOCH.toString(), entry.actor(), entry.action(), entry.subject(), entry.body());
      }
    }
    journal.close();
  }
}
