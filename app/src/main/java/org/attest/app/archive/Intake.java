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
import org.attest.core.port.Journal;
import org.attest.core.port.Originals;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.problem.Severity;
import org.attest.core.source.Original;

/// Takes files into an archive, one after the other.
///
/// Each is kept, then journalled, then read; a run that is cut off between two of these steps is
/// made up for by the next.
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
    List<Receipt> lacking = derivation.lacking(received);
    lacking.forEach(derivation::derive);
    List<Gathering.Given> files = Gathering.of(given, dir);
    progress.begin(files.size(), files.stream().mapToLong(Gathering.Given::bytes).sum());
    List<FileFate> fates = new ArrayList<>();
    boolean changed = !lacking.isEmpty();
    for (Gathering.Given file : files) {
      FileFate fate = take(file, received);
      fates.add(fate);
      changed |= fate.fate() != FileFate.Fate.ALREADY_THERE && fate.source().isPresent();
      progress.done(fate);
      if (changed && fates.size() % BATCH_FILES == 0) {
        derivation.settle();
      }
    }
    // entities are settled even when nothing is new: a run may have been cut off right before that
    derivation.settle();
    return new ReadSummary(fates);
  }

  /// Derives all that the journal names and the catalogue or the index lack.
  void catchUp(Progress progress) {
    List<Receipt> lacking = derivation.lacking(Received.of(journal));
    progress.begin(
        lacking.size(), lacking.stream().mapToLong(receipt -> receipt.original().size()).sum());
    for (Receipt receipt : lacking) {
      progress.done(fate(receipt, derivation.derive(receipt), receipt.original().path()));
    }
    derivation.settle();
  }

  private FileFate take(Gathering.Given file, Received received) {
    byte[] bytes;
    try {
      if (file.bytes() > FILE_BYTES_MAX) {
        return refused(file, Code.TOO_LARGE, "the file has " + file.bytes() + " bytes");
      }
      bytes = Files.readAllBytes(file.file());
    } catch (IOException e) {
      return refused(file, Code.UNREADABLE_FILE, "the file cannot be opened: " + reason(e));
    }
    String name = Optional.ofNullable(file.file().getFileName()).map(Path::toString).orElse("");
    Original original = new Original(name, file.shown(), sha256(bytes), bytes.length);
    String place = file.file().toAbsolutePath().normalize().toString();
    Receipt next = received.next(place, original);
    if (received.has(place, original)) {
      return already(file, received.next(place, original).source());
    }
    boolean derived = isDerived(received, next);
    originals.keep(original, bytes);
    String now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS).toString();
    journal.append(now, "attest read", Receipt.ACTION, next.source(), next.body());
    received.add(next);
    return derived
        ? already(file, next.source())
        : fate(next, derivation.derive(next), file.shown());
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

  private static FileFate already(Gathering.Given file, String source) {
    return new FileFate(
        file.shown(), FileFate.Fate.ALREADY_THERE, Optional.of(source), file.bytes(), List.of());
  }

  private static FileFate refused(Gathering.Given file, Code code, String message) {
    return new FileFate(
        file.shown(),
        FileFate.Fate.NOT_READ,
        Optional.empty(),
        file.bytes(),
        List.of(new Problem(code, file.shown(), message)));
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
