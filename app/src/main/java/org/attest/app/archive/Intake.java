package org.attest.app.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.core.port.Journal;
import org.attest.core.port.Originals;
import org.attest.core.problem.Code;

/// Takes files into an archive.
///
/// Each is kept, then journalled, then read, several at a time; what is made of them is put into
/// catalogue and index in the order of the files; a run that is cut off between two of these steps
/// is made up for by the next.
final class Intake {
  /// Entities and index are settled after so many files at least, so that little is lost when a run
  /// is cut off.
  private static final int BATCH_FILES = 200;

  /// Settling looks at the whole archive. It is done again when the archive has grown by a quarter,
  /// so that all of it together takes time in proportion to the archive.
  private static final int BATCH_SHARE = 4;

  /// A larger file is not taken in: it would not fit into memory.
  private static final long FILE_BYTES_MAX = 512L * 1024 * 1024;

  private final Path dir;
  private final Journal journal;
  private final Originals originals;
  private final Derivation derivation;
  private final TextRecognition recognition;
  private boolean isWarned;

  Intake(
      Path dir,
      Journal journal,
      Originals originals,
      Derivation derivation,
      TextRecognition recognition) {
    this.dir = dir;
    this.journal = journal;
    this.originals = originals;
    this.derivation = derivation;
    this.recognition = recognition;
  }

  ReadSummary read(List<Path> given, Progress progress) {
    Received received = Received.of(journal);
    makeUp(derivation.lacking(received), received, _ -> {});
    List<Gathering.Given> files = Gathering.of(given, dir);
    progress.begin(files.size(), files.stream().mapToLong(Gathering.Given::bytes).sum());
    List<FileFate> fates = new ArrayList<>();
    Settling settling = new Settling(received);
    try (Taking taking = taking(received, fate -> done(fate, fates, progress, settling))) {
      for (Gathering.Given file : files) {
        take(file, taking, progress);
      }
      taking.finish();
    }
    // entities are settled even when nothing is new: a run may have been cut off right before that
    derivation.settle(journal);
    return new ReadSummary(fates, recognition.notice());
  }

  private void done(FileFate fate, List<FileFate> fates, Progress progress, Settling settling) {
    fates.add(fate);
    tell(fate, progress);
    settling.count();
  }

  /// When to settle while files are taken in.
  private final class Settling {
    private final Received received;
    private int files;

    Settling(Received received) {
      this.received = received;
    }

    void count() {
      files++;
      if (files >= BATCH_FILES && files >= received.newest().size() / BATCH_SHARE) {
        files = 0;
        derivation.settle(journal);
      }
    }
  }

  private void tell(FileFate fate, Progress progress) {
    Optional<String> notice = derivation.reading().refusal().filter(_ -> !isWarned);
    isWarned = isWarned || notice.isPresent();
    notice.ifPresent(progress::notice);
    progress.done(fate);
  }

  /// Derives all that the journal names and the catalogue or the index lack.
  void catchUp(Progress progress) {
    Received received = Received.of(journal);
    List<Receipt> lacking = derivation.lacking(received);
    progress.begin(
        lacking.size(), lacking.stream().mapToLong(receipt -> receipt.original().size()).sum());
    Settling settling = new Settling(received);
    makeUp(
        lacking,
        received,
        fate -> {
          tell(fate, progress);
          settling.count();
        });
    derivation.settle(journal);
  }

  private void makeUp(List<Receipt> lacking, Received received, Consumer<FileFate> told) {
    try (Taking taking = taking(received, told)) {
      taking.makeUp(lacking);
      taking.finish();
    }
  }

  private Taking taking(Received received, Consumer<FileFate> told) {
    Making making = new Making(derivation, recognition);
    return new Taking(journal, originals, making, derivation, received, told);
  }

  private static void take(Gathering.Given file, Taking taking, Progress progress) {
    Arrival arrival = Arrival.of(file);
    if (file.leftOut().isPresent()) {
      taking.leaveOut(arrival, file.bytes(), file.leftOut().get());
      return;
    }
    if (file.bytes() > FILE_BYTES_MAX) {
      String told = "the file has " + file.bytes() + " bytes";
      taking.turnAway(arrival, file.bytes(), Code.TOO_LARGE, told);
      return;
    }
    switch (Contents.of(file.file())) {
      case Contents.Whole whole -> taking.take(arrival, whole.bytes().array(), progress);
      case Contents.Lacking lacking ->
          taking.turnAway(arrival, file.bytes(), Code.UNREADABLE_FILE, lacking.why());
    }
  }
}
