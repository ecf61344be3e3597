package org.attest.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.attest.core.source.Original;
import org.attest.read.apart.Answer;
import org.attest.read.apart.Workers;
import org.attest.read.mail.MailReader;
import org.attest.read.mail.Mbox;
import org.attest.read.outlook.OutlookReader;
import org.attest.read.outlook.PstFile;
import org.attest.read.pack.PackedReader;
import org.attest.read.transcribe.MemberTaker;

/// Opens the files that hold others: archives, mail folders, and messages with attachments.
///
/// One member is in memory at a time. What is wrong with the file itself is told when it is read
/// ([Readers]); here it only ends the members.
public final class Members {
  private static final long STACK_BYTES = 16L << 20;

  private final Limits limits;
  private final Optional<Workers> workers;

  private Members(Limits limits, Optional<Workers> workers) {
    this.limits = limits;
    this.workers = workers;
  }

  public static Members standard() {
    return within(Limits.standard());
  }

  public static Members within(Limits limits) {
    return new Members(limits, Optional.empty());
  }

  /// Opens files in other processes, except where that is done by a few lines of our own.
  static Members apart(Limits limits, Workers workers) {
    return new Members(limits, Optional.of(workers));
  }

  /// Hands over the members of a file, in its order, until the taker wants no more.
  ///
  /// A file that needs longer than a file may for its next member is given up: the process that
  /// opened it is ended, or the thread is left alone.
  ///
  /// @param taker says whether to go on
  public void each(Original original, byte[] bytes, Predicate<Member> taker) {
    Optional<Format> format = Sniff.of(original.name(), bytes).filter(f -> !holds(f));
    if (format.isPresent() || bytes.length > limits.bytesMax()) {
      return;
    }
    boolean isOpened =
        workers.isPresent()
            && !Reading.isOurs(original.name(), bytes)
            && workers.get().open(original, bytes, held -> taker.test(member(held)));
    if (!isOpened) {
      openHere(original, bytes, taker);
    }
  }

  private static Member member(Answer.Held held) {
    return new Member(held.path(), held.bytes());
  }

  private void openHere(Original original, byte[] bytes, Predicate<Member> taker) {
    SynchronousQueue<Optional<Member>> handed = new SynchronousQueue<>();
    FutureTask<Void> opening =
        new FutureTask<>(() -> {
          open(original, bytes, (path, in) -> hand(handed, Optional.of(member(path, in))));
          return null;
        });
    Thread thread =
        new Thread(null, () -> run(opening, handed), "open " + original.name(), STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      Optional<Member> next = next(handed);
      while (next.isPresent() && taker.test(next.get())) {
        next = next(handed);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      thread.interrupt();
    }
  }

  private static boolean holds(Format format) {
    return switch (format) {
      case MAIL, MBOX, MSG, TNEF, PST, PACKED -> true;
      case PLAIN, MARKDOWN, HTML, DOCX, ODT, EPUB, RTF, PDF, TEI, XML, PICTURE, OTHER, UNKNOWN ->
          false;
    };
  }

  private Optional<Member> next(SynchronousQueue<Optional<Member>> handed)
      throws InterruptedException {
    Optional<Member> next = handed.poll(limits.secondsMax(), TimeUnit.SECONDS);
    return next == null ? Optional.empty() : next;
  }

  /// Whatever the libraries throw ends in the task; then nothing more is handed over.
  private static void run(FutureTask<Void> opening, SynchronousQueue<Optional<Member>> handed) {
    opening.run();
    try {
      handed.put(Optional.empty());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void hand(SynchronousQueue<Optional<Member>> handed, Optional<Member> member)
      throws IOException {
    try {
      handed.put(member);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("no more members are wanted", e);
    }
  }

  private Member member(String path, InputStream in) throws IOException {
    int most = Math.toIntExact(Math.min(limits.bytesMax(), Integer.MAX_VALUE - 9));
    byte[] bytes = in.readNBytes(most + 1);
    return new Member(path, bytes.length > most ? Optional.empty() : Optional.of(bytes));
  }

  private OutlookReader outlook(OutlookReader.Kind kind) {
    MailReader mail = new MailReader(limits.charactersMax(), limits.depthMax());
    return new OutlookReader(kind, mail, limits.depthMax());
  }

  private void open(Original original, byte[] bytes, MemberTaker taker) throws IOException {
    int characters = limits.charactersMax();
    List<org.attest.core.problem.Problem> toldElsewhere = new ArrayList<>();
    switch (Readers.format(original.name(), bytes)) {
      case MAIL -> new MailReader(characters, limits.depthMax()).open(original, bytes, taker);
      case MBOX -> new Mbox(characters).open(bytes, taker);
      case MSG -> outlook(OutlookReader.Kind.MSG).open(original, bytes, taker);
      case TNEF -> outlook(OutlookReader.Kind.TNEF).open(original, bytes, taker);
      case PST ->
          new PstFile(characters, limits.depthMax()).open(original, bytes, toldElsewhere, taker);
      case PACKED ->
          new PackedReader(characters, limits.depthMax(), limits.expansionMax())
              .open(original, bytes, toldElsewhere, taker);
      default -> {}
    }
  }
}
