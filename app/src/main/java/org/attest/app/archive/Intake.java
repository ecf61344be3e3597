package org.attest.app.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.core.port.Journal;
import org.attest.core.port.Originals;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.problem.Severity;
import org.attest.core.source.Original;

/// Takes files into an archive.
///
/// Each is kept, then journalled, then read, several at a time; what is made of them is put into
/// catalogue and index in the order of the files; a run that is cut off between two of these steps
/// is made up for by the next.
final class Intake {
  /// Entities and index are settled after so many files, so that little is lost when a run is cut
  /// off.
  private static final int BATCH_FILES = 200;

  /// A larger file is not taken in: it would not fit into memory.
  private static final long FILE_BYTES_MAX = 512L * 1024 * 1024;

  private final Path dir;
  private final Journal journal;
  private final Originals originals;
  private final Derivation derivation;

  Intake(Path dir, Journal journal, Originals originals, Derivation derivation) {
    this.dir = dir;
    this.journal = journal;
    this.originals = originals;
    this.derivation = derivation;
  }

  ReadSummary read(List<Path> given, Progress progress) {
    Received received = Received.of(journal);
    makeUp(derivation.lacking(received), _ -> {});
    List<Gathering.Given> files = Gathering.of(given, dir);
    progress.begin(files.size(), files.stream().mapToLong(Gathering.Given::bytes).sum());
    List<FileFate> fates = new ArrayList<>();
    try (Workshop<FileFate> workshop = new Workshop<>()) {
      for (Gathering.Given file : files) {
        take(file, received, workshop);
        while (workshop.isFull()) {
          done(workshop.take(), fates, progress);
        }
      }
      while (!workshop.isEmpty()) {
        done(workshop.take(), fates, progress);
      }
    }
    // entities are settled even when nothing is new: a run may have been cut off right before that
    derivation.settle();
    return new ReadSummary(fates);
  }

  private void done(FileFate fate, List<FileFate> fates, Progress progress) {
    fates.add(fate);
    progress.done(fate);
    if (fates.size() % BATCH_FILES == 0) {
      derivation.settle();
    }
  }

  /// Derives all that the journal names and the catalogue or the index lack.
  void catchUp(Progress progress) {
    List<Receipt> lacking = derivation.lacking(Received.of(journal));
    progress.begin(
        lacking.size(), lacking.stream().mapToLong(receipt -> receipt.original().size()).sum());
    makeUp(lacking, progress::done);
    derivation.settle();
  }

  private void makeUp(List<Receipt> lacking, Consumer<FileFate> told) {
    try (Workshop<FileFate> workshop = new Workshop<>()) {
      for (Receipt receipt : lacking) {
        derive(receipt, derivation.original(receipt), receipt.original().path(), workshop);
        while (workshop.isFull()) {
          told.accept(workshop.take());
        }
      }
      while (!workshop.isEmpty()) {
        told.accept(workshop.take());
      }
    }
  }

  private void derive(
      Receipt receipt, Optional<byte[]> bytes, String path, Workshop<FileFate> workshop) {
    workshop.give(
        receipt.original().size(),
        () -> derivation.derived(receipt, bytes),
        derived -> {
          derivation.put(receipt, derived);
          return fate(receipt, derived.problems(), path);
        });
  }

  private void take(Gathering.Given file, Received received, Workshop<FileFate> workshop) {
    if (file.leftOut().isPresent()) {
      turnAway(file, Optional.empty(), file.leftOut().get(), received, workshop);
      return;
    }
    byte[] bytes;
    try {
      if (file.bytes() > FILE_BYTES_MAX) {
        String told = "the file has " + file.bytes() + " bytes";
        turnAway(file, Optional.of(Code.TOO_LARGE), told, received, workshop);
        return;
      }
      bytes = Files.readAllBytes(file.file());
    } catch (IOException e) {
      String told = "the file cannot be opened: " + reason(e);
      turnAway(file, Optional.of(Code.UNREADABLE_FILE), told, received, workshop);
      return;
    }
    keep(file, bytes, received, workshop);
  }

  private void keep(
      Gathering.Given file, byte[] bytes, Received received, Workshop<FileFate> workshop) {
    String name = Optional.ofNullable(file.file().getFileName()).map(Path::toString).orElse("");
    Original original = new Original(name, file.shown(), sha256(bytes), bytes.length);
    String place = place(file);
    Receipt next = received.next(place, original);
    if (received.has(place, original)) {
      workshop.give(() -> already(file, next.source()));
      return;
    }
    boolean derived = isDerived(received, next);
    originals.keep(original, bytes);
    append(Receipt.ACTION, next.source(), next.body());
    received.add(next);
    if (derived) {
      workshop.give(() -> already(file, next.source()));
    } else {
      derive(next, Optional.of(bytes), file.shown(), workshop);
    }
  }

  /// Whether the receipt only names another place of bytes that are read, or were once.
  private static boolean isDerived(Received received, Receipt next) {
    Receipt newest = received.newest().get(next.source());
    return newest != null && newest.version() >= next.version();
  }

  private static FileFate fate(Receipt receipt, List<Problem> problems, String path) {
    boolean failed = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    FileFate.Fate read = receipt.version() > 1 ? FileFate.Fate.NEW_VERSION : FileFate.Fate.READ;
    return new FileFate(
        path,
        failed ? FileFate.Fate.NOT_READ : read,
        Optional.of(receipt.source()),
        receipt.original().size(),
        problems);
  }

  /// A file that could not be read is told of each time that it is given, not only the first time.
  private FileFate already(Gathering.Given file, String source) {
    List<Problem> problems =
        derivation.problems(source).stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .toList();
    return new FileFate(
        file.shown(),
        problems.isEmpty() ? FileFate.Fate.ALREADY_THERE : FileFate.Fate.NOT_READ,
        Optional.of(source),
        file.bytes(),
        problems);
  }

  /// A file that is not taken in is journalled once, so that its fate can be told later.
  private void turnAway(
      Gathering.Given file,
      Optional<Code> code,
      String why,
      Received received,
      Workshop<FileFate> workshop) {
    TurnedAway told = new TurnedAway(place(file), file.shown(), code, why, file.bytes());
    if (!received.has(told)) {
      append(TurnedAway.ACTION, told.place(), told.body());
      received.add(told);
    }
    workshop.give(told::fate);
  }

  private void append(String action, String subject, String body) {
    String now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS).toString();
    journal.append(now, "attest read", action, subject, body);
  }

  private static String place(Gathering.Given file) {
    return file.file().toAbsolutePath().normalize().toString();
  }

  private static String reason(IOException failure) {
    return failure.getClass().getSimpleName().replace("Exception", "");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
