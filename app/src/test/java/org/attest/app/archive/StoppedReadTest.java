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
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Index;
import org.attest.core.port.Originals;
import org.attest.core.port.View;
import org.attest.core.problem.StoreException;
import org.attest.publish.record.Export;
import org.attest.publish.record.Kind;
import org.attest.read.Limits;
import org.attest.read.Reading;
import org.attest.read.scan.KnownEngine;
import org.attest.store.lucene.LuceneIndex;
import org.attest.store.ocfl.OcflOriginals;
import org.attest.store.sqlite.SqliteCatalogue;
import org.attest.store.sqlite.SqliteJournal;
import org.attest.testkit.Scan;
import org.attest.testkit.fault.FailingCatalogue;
import org.attest.testkit.fault.FailingIndex;
import org.attest.testkit.fault.FailingJournal;
import org.attest.testkit.fault.FailingOriginals;
import org.attest.testkit.fault.Fuse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that stops, or whose writes fail, between any two steps loses nothing and tells nothing
/// twice.
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

  @BeforeEach
  void writeFiles() throws IOException {
    for (int i = 0; i < FILES - 1; i++) {
      String words = i == 2 ? "" : "Anton Veskar wrote letter " + i + " on 8 March 192" + i + ".\n";
      files.add(Files.writeString(dir.resolve(i + ".txt"), words));
    }
    byte[] scan = Scan.file("png", Scan.page("letter of Veskar"));
    files.add(Files.write(dir.resolve("scan.png"), scan));
  }

  @Test
  void anyStepMayBeTheLast() throws IOException {
    failsAtEveryStep(Stopped::new);
  }

  @Test
  void anyWriteMayFail() throws IOException {
    failsAtEveryStep(() -> new StoreException("no space is left on the disk"));
  }

  private void failsAtEveryStep(Supplier<RuntimeException> failure) throws IOException {
    Path whole = dir.resolve("whole");
    assertTrue(read(whole, Fuse.after(STEPS_MAX, failure)).isWhole(), "it has fewer steps");
    String wanted = holdings(whole);
    int steps = 0;
    boolean ended = false;
    while (!ended) {
      Path archive = dir.resolve("stopped-" + steps);
      Run stopped = read(archive, Fuse.after(steps, failure));
      ended = stopped.isWhole();
      String step = "stopped at step " + steps;
      assertEquals(List.of(), Archive.check(archive).faults(), step);
      assertTrue(sources(archive).containsAll(stopped.told()), step);
      assertTrue(read(archive, Fuse.after(STEPS_MAX, failure)).isWhole(), step);
      assertEquals(new CheckReport(List.of(), List.of()), Archive.check(archive), step);
      assertEquals(wanted, holdings(archive), step);
      steps++;
    }
    assertTrue(steps > FILES * 4, "every step was tried: " + steps);
  }

  /// What became of a run.
  ///
  /// @param told the sources that it said were read
  private record Run(boolean isWhole, List<String> told) {}

  /// Reads in the way of [Archive#read], with stores that fail when the fuse blows; what was not
  /// committed then is lost.
  private Run read(Path archive, Fuse fuse) {
    Archive.write(archive).close();
    List<String> told = new ArrayList<>();
    try (SqliteJournal journal = SqliteJournal.open(archive.resolve("journal.db"));
        SqliteCatalogue catalogue = SqliteCatalogue.open(archive.resolve("catalogue.db"));
        OcflOriginals kept =
            OcflOriginals.at(archive.resolve("originals"), archive.resolve("work"));
        LuceneIndex index = LuceneIndex.write(archive.resolve("index"))) {
      Originals originals = new FailingOriginals(kept, fuse);
      Derivation derivation =
          new Derivation(
              Reading.here(Limits.standard()),
              originals,
              new FailingCatalogue(catalogue, fuse),
              new FailingIndex(index, fuse));
      TextRecognition recognition =
          TextRecognition.of(
              () -> Optional.of(new KnownEngine(List.of("eng"), _ -> List.of("letter of Veskar"))),
              new TextRecognition.Choice.Usual());
      new Intake(archive, new FailingJournal(journal, fuse), originals, derivation, recognition)
          .read(files, listening(told));
      return new Run(true, told);
    } catch (Stopped | StoreException _) {
      assertTrue(fuse.isBlown(), "nothing else fails");
      return new Run(false, told);
    }
  }

  private static Progress listening(List<String> told) {
    return new Progress() {
      @Override
      public void begin(int files, long bytes) {}

      @Override
      public void more(long bytes) {}

      @Override
      public void done(FileFate fate) {
        fate.source().ifPresent(told::add);
      }
    };
  }

  /// What the journal knows to have been received.
  private static Set<String> sources(Path archive) {
    try (Archive opened = Archive.open(archive)) {
      return opened.standings().stream()
          .flatMap(standing -> standing.source().stream())
          .collect(Collectors.toSet());
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
