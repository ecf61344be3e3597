package org.attest.app.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.port.View;
import org.attest.core.problem.ConfigurationException;
import org.attest.core.problem.StoreException;
import org.attest.read.Readers;
import org.attest.store.lucene.LuceneIndex;
import org.attest.store.ocfl.OcflOriginals;
import org.attest.store.sqlite.SqliteCatalogue;
import org.attest.store.sqlite.SqliteJournal;

/// One folder that holds originals, journal, catalogue and index.
///
/// An archive is opened either for looking, by any number of processes, or for writing, by one.
public final class Archive implements AutoCloseable {
  private static final String FORMAT_FILE = "attest.json";
  private static final String FORMAT = "{\"format\":\"attest-archive\",\"version\":1}\n";

  private final Path dir;
  private final Optional<WriterLock> lock;
  private final SqliteJournal journal;
  private final SqliteCatalogue catalogue;
  private final OcflOriginals originals;
  private final LateIndex index;

  private Archive(Path dir, Optional<WriterLock> lock) {
    this.dir = dir;
    this.lock = lock;
    this.journal = SqliteJournal.open(dir.resolve("journal.db"));
    this.catalogue = SqliteCatalogue.open(dir.resolve("catalogue.db"));
    this.originals = OcflOriginals.at(dir.resolve("originals"), dir.resolve("work"));
    Path indexed = dir.resolve("index");
    this.index =
        lock.isPresent()
            ? new LateIndex(() -> LuceneIndex.write(indexed))
            : new LateIndex(() -> LuceneIndex.open(indexed));
  }

  /// An archive to be looked at.
  ///
  /// @throws ConfigurationException if there is none, or one of a newer format
  public static Archive open(Path dir) {
    if (!Files.isRegularFile(dir.resolve(FORMAT_FILE))) {
      throw new ConfigurationException(
          dir + " is no archive; attest read FILE… --archive " + dir + " makes one");
    }
    requireFormat(dir);
    return new Archive(dir, Optional.empty());
  }

  /// An archive to be written, made where there is none.
  ///
  /// @throws StoreException if another process is writing it
  public static Archive write(Path dir) {
    try {
      Files.createDirectories(dir);
      if (!Files.exists(dir.resolve(FORMAT_FILE))) {
        requireEmpty(dir);
        Files.writeString(dir.resolve(FORMAT_FILE), FORMAT, StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new StoreException(dir + " cannot be made an archive: " + e.getMessage(), e);
    }
    requireFormat(dir);
    return new Archive(dir, Optional.of(WriterLock.take(dir)));
  }

  private static void requireFormat(Path dir) {
    try {
      String found = Files.readString(dir.resolve(FORMAT_FILE), StandardCharsets.UTF_8);
      // an empty file is what is left when the very first write was cut off
      if (!found.isEmpty() && !found.equals(FORMAT)) {
        throw new ConfigurationException(
            dir + " has a format that this version does not know: " + found.strip());
      }
    } catch (IOException e) {
      throw new StoreException(dir + " cannot be opened: " + e.getMessage(), e);
    }
  }

  /// A folder with other things in it is not turned into an archive.
  private static void requireEmpty(Path dir) throws IOException {
    try (Stream<Path> entries = Files.list(dir)) {
      if (entries.findAny().isPresent()) {
        throw new ConfigurationException(
            dir + " is neither empty nor an archive; name a new folder");
      }
    }
  }

  /// Everything in the archive.
  public View view() {
    return new View(catalogue, index, journal, originals);
  }

  /// Takes files, or all files of folders, in; first makes up for what an earlier run left undone.
  public ReadSummary read(List<Path> given, Progress progress) {
    requireLock();
    return new Intake(dir, journal, originals, derivation()).read(given, progress);
  }

  public CheckReport check() {
    return new Check(view(), derivation()).report();
  }

  /// Throws away what is derived and makes it again.
  public void rebuild(Progress progress) {
    requireLock();
    catalogue.clear();
    index.clear();
    index.commit();
    new Intake(dir, journal, originals, derivation()).catchUp(progress);
  }

  private Derivation derivation() {
    return new Derivation(Readers.standard(), originals, catalogue, index);
  }

  private void requireLock() {
    if (lock.isEmpty()) {
      throw new IllegalStateException("the archive was opened for looking only");
    }
  }

  @Override
  public void close() {
    index.close();
    originals.close();
    catalogue.close();
    journal.close();
    lock.ifPresent(WriterLock::close);
  }
}
