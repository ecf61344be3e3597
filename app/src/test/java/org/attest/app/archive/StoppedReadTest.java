package org.attest.app.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Index;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.Originals;
import org.attest.core.port.View;
import org.attest.core.source.Original;
import org.attest.publish.record.Export;
import org.attest.publish.record.Kind;
import org.attest.read.Readers;
import org.attest.store.lucene.LuceneIndex;
import org.attest.store.ocfl.OcflOriginals;
import org.attest.store.sqlite.SqliteCatalogue;
import org.attest.store.sqlite.SqliteJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that stops between any two steps loses nothing and tells nothing twice.
class StoppedReadTest {
  private static final int FILES = 4;

  /// Steps of a whole run: each file is kept, journalled and put into catalogue and index, each of
  /// which can be stopped before and after; and at the end entities are settled.
  private static final int STEPS_MAX = 100;

  @TempDir Path dir;

  private final List<Path> files = new ArrayList<>();

  /// Thrown where the run stops.
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// Counts steps and stops at one of them.
  private static final class Fuse {
    private int left;

    Fuse(int left) {
      this.left = left;
    }

    void step() {
      if (left-- == 0) {
        throw new Stopped();
      }
    }
  }

  private record StoppingJournal(Journal journal, Fuse fuse) implements Journal {
    @Override
    public JournalEntry append(
        String at, String actor, String action, String subject, String body) {
      fuse.step();
      JournalEntry entry = journal.append(at, actor, action, subject, body);
      fuse.step();
      return entry;
    }

    @Override
    public List<JournalEntry> after(long seq) {
      return journal.after(seq);
    }

    @Override
    public long last() {
      return journal.last();
    }
  }

  private record StoppingOriginals(Originals originals, Fuse fuse) implements Originals {
    @Override
    public void keep(Original original, byte[] bytes) {
      fuse.step();
      originals.keep(original, bytes);
    }

    @Override
    public Optional<byte[]> fetch(String sha256) {
      return originals.fetch(sha256);
    }

    @Override
    public List<String> checksums() {
      return originals.checksums();
    }

    @Override
    public List<String> faults() {
      return originals.faults();
    }
  }

  private record StoppingIndex(Index index, Fuse fuse) implements Index {
    @Override
    public void put(String source, String stamp, List<Entry> entries) {
      fuse.step();
      index.put(source, stamp, entries);
    }

    @Override
    public Map<String, String> stamps() {
      return index.stamps();
    }

    @Override
    public void commit() {
      fuse.step();
      index.commit();
      fuse.step();
    }

    @Override
    public void clear() {
      index.clear();
    }

    @Override
    public List<Hit> search(Query query) {
      return index.search(query);
    }

    @Override
    public Counts counts(Query query) {
      return index.counts(query);
    }
  }

  @BeforeEach
  void writeFiles() throws IOException {
    for (int i = 0; i < FILES; i++) {
      String words = i == 2 ? "" : "Anton Veskar wrote letter " + i + " on 8 March 192" + i + ".\n";
      files.add(Files.writeString(dir.resolve(i + ".txt"), words));
    }
  }

  @Test
  void anyStepMayBeTheLast() throws IOException {
    Path whole = dir.resolve("whole");
    assertTrue(read(whole, STEPS_MAX), "a whole run has fewer steps");
    String wanted = holdings(whole);
    int steps = 0;
    boolean ended = false;
    while (!ended) {
      Path archive = dir.resolve("stopped-" + steps);
      ended = read(archive, steps);
      String step = "stopped at step " + steps;
      assertEquals(List.of(), Archive.check(archive).faults(), step);
      assertTrue(read(archive, STEPS_MAX), step);
      assertEquals(new CheckReport(List.of(), List.of()), Archive.check(archive), step);
      assertEquals(wanted, holdings(archive), step);
      steps++;
    }
    assertTrue(steps > FILES * 4, "every step was tried: " + steps);
  }

  /// Reads in the way of [Archive#read], but stops at a step as if the process had ended there:
  /// what was not committed is lost.
  ///
  /// @return whether it came to its end
  private boolean read(Path archive, int steps) {
    Archive.write(archive).close();
    Fuse fuse = new Fuse(steps);
    try (SqliteJournal journal = SqliteJournal.open(archive.resolve("journal.db"));
        SqliteCatalogue catalogue = SqliteCatalogue.open(archive.resolve("catalogue.db"));
        OcflOriginals kept =
            OcflOriginals.at(archive.resolve("originals"), archive.resolve("work"));
        LuceneIndex index = LuceneIndex.write(archive.resolve("index"))) {
      Originals originals = new StoppingOriginals(kept, fuse);
      Derivation derivation =
          new Derivation(Readers.standard(), originals, catalogue, new StoppingIndex(index, fuse));
      new Intake(archive, new StoppingJournal(journal, fuse), originals, derivation)
          .read(files, Progress.SILENT);
      return true;
    } catch (Stopped stopped) {
      return false;
    }
  }

  private static String holdings(Path archive) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Archive opened = Archive.open(archive)) {
      View view = opened.view();
      for (Kind kind : Kind.values()) {
        new Export(view).write(kind, out);
      }
      Catalogue catalogue = view.catalogue();
      out.writeBytes(
          view.index()
              .search(Index.Query.of("letter"))
              .toString()
              .getBytes(StandardCharsets.UTF_8));
      assertEquals(FILES, catalogue.sources().size());
    }
    return out.toString(StandardCharsets.UTF_8)
        .replaceAll("\"at\":\"[^\"]*\"", "")
        .replaceAll("\"hash\":\"[0-9a-f]*\"", "");
  }
}
