package org.attest.app.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.Originals;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.problem.Severity;
import org.attest.core.source.Original;
import org.attest.read.Member;
import org.attest.read.Members;
import org.attest.read.scan.RecognisedText;

/// One run that takes files, and the files inside them, into an archive.
///
/// The members of a file are kept and journalled before the file itself is put into the catalogue:
/// a file whose members are not all received is lacking there, and the next run opens it again.
/// Members are received in their order before anything that was given later, so that which source
/// gets which id does not depend on where an earlier run was cut off.
final class Taking implements AutoCloseable {
  /// So many files, and so many bytes of them, wait for one journal entry after another to be
  /// written at once; none of them is derived or told of before that.
  private static final int GROUP_FILES = 64;

  private static final long GROUP_BYTES = 2L * 1024 * 1024;

  private static final String ACTOR = "attest read";

  private final Journal journal;
  private final Originals originals;
  private final Derivation derivation;
  private final Received received;
  private final Making making;
  private final Consumer<FileFate> told;
  private final Members members;
  private final Workshop<FileFate> workshop = new Workshop<>();
  private final Set<String> unfinished = new HashSet<>();
  private final List<JournalEntry.Draft> unwritten = new ArrayList<>();
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private long waitingBytes;

  /// @param told is given what became of each file, in their order
  Taking(
      Journal journal,
      Originals originals,
      Making making,
      Derivation derivation,
      Received received,
      Consumer<FileFate> told) {
    this.journal = journal;
    this.originals = originals;
    this.making = making;
    this.derivation = derivation;
    this.members = derivation.reading().members();
    this.received = received;
    this.told = told;
  }

  /// Takes a file that was given, and what is inside it.
  void take(Arrival arrival, byte[] bytes, Progress progress) {
    take(arrival, bytes, new Budget(bytes.length), progress);
  }

  private void take(Arrival arrival, byte[] bytes, Budget budget, Progress progress) {
    Original original =
        new Original(arrival.name(), arrival.shown(), Checksum.sha256(bytes), bytes.length);
    Receipt next = received.next(arrival, original);
    if (received.has(arrival.place(), original)) {
      again(arrival, next);
      return;
    }
    boolean derived = isDerived(next);
    originals.keep(original, bytes);
    append(Receipt.ACTION, next.source(), next.body());
    received.add(next);
    if (derived) {
      tell(() -> already(arrival, next));
    } else {
      open(
          arrival,
          next.source(),
          original,
          bytes,
          budget,
          (member, content) -> {
            progress.more(content.length);
            take(member, content, budget, progress);
          });
      derive(next, Optional.of(bytes));
    }
  }

  /// A file that is there adds nothing, unless pages of it, or of files inside it, are still to be
  /// recognised.
  private void again(Arrival arrival, Receipt next) {
    List<Receipt> wanting =
        received.within(arrival.place()).stream()
            .filter(receipt -> making.wants(receipt, received.recognised(receipt.original())))
            .toList();
    if (wanting.stream().noneMatch(receipt -> receipt.source().equals(next.source()))) {
      tell(() -> already(arrival, next));
    }
    wanting.forEach(receipt -> derive(receipt, derivation.original(receipt)));
  }

  /// Does for files that were received what an earlier run did not come to.
  void makeUp(List<Receipt> lacking) {
    lacking.forEach(receipt -> unfinished.add(receipt.source()));
    for (Receipt receipt : lacking) {
      Optional<byte[]> bytes = derivation.original(receipt);
      bytes.ifPresent(found -> makeUpMembers(receipt, found, new Budget(found.length)));
      derive(receipt, bytes);
    }
  }

  private void makeUpMembers(Receipt receipt, byte[] bytes, Budget budget) {
    Arrival arrival = Arrival.of(receipt);
    open(
        arrival,
        receipt.source(),
        receipt.original(),
        bytes,
        budget,
        (member, content) -> {
          Optional<Receipt> known = received.at(member.place());
          if (known.isEmpty()) {
            take(member, content, budget, Progress.SILENT);
          } else if (unfinished.contains(known.get().source())) {
            makeUpMembers(known.get(), content, budget);
          }
        });
  }

  /// What is done with a member.
  private interface Each {
    void member(Arrival arrival, byte[] bytes);
  }

  private void open(
      Arrival outer, String source, Original original, byte[] bytes, Budget budget, Each each) {
    Map<String, Integer> met = new HashMap<>();
    members.each(
        original,
        bytes,
        member -> {
          int number = met.merge(member.path(), 1, Integer::sum);
          Arrival arrival = outer.inside(source).member(member, number);
          return member(arrival, member, budget, each);
        });
  }

  /// @return whether to go on with the next
  private boolean member(Arrival arrival, Member member, Budget budget, Each each) {
    long size = member.bytes().map(bytes -> bytes.length).orElse(0);
    Optional<String> leftOut = Arrival.leftOut(member);
    if (!budget.spend(size)) {
      turnAway(arrival, size, Code.TOO_LARGE, "what holds it unpacks to more than is allowed");
      return false;
    }
    if (arrival.level() > Budget.levelsMax()) {
      String deep = "files lie inside one another deeper than " + Budget.levelsMax();
      turnAway(arrival, size, Code.TOO_DEEP, deep);
    } else if (leftOut.isPresent()) {
      leaveOut(arrival, size, leftOut.get());
    } else if (member.bytes().isEmpty()) {
      turnAway(arrival, size, Code.TOO_LARGE, "it is larger than one file may be");
    } else {
      each.member(arrival, member.bytes().get());
    }
    return true;
  }

  private void derive(Receipt receipt, Optional<byte[]> bytes) {
    long size = receipt.original().size();
    whenJournalled(size, () -> make(receipt, bytes));
  }

  private void make(Receipt receipt, Optional<byte[]> bytes) {
    Optional<Recognition> known = received.recognised(receipt.original());
    Making.Material material =
        new Making.Material(receipt, bytes, known, derivation.kept(known), received.languages());
    workshop.give(
        receipt.original().size(),
        () -> making.made(material),
        made -> {
          made.text().ifPresent(text -> keep(receipt, text));
          derivation.put(receipt, received.recognised(receipt.original()), made.derived());
          return fate(receipt, made.derived().problems());
        });
  }

  /// Keeps what was recognised, and only then journals that it was; at once, for what is made of it
  /// is put next.
  private void keep(Receipt receipt, RecognisedText text) {
    byte[] bytes = text.toBytes();
    String name = receipt.original().name() + ".recognised.txt";
    Original kept = new Original(name, name, Checksum.sha256(bytes), bytes.length);
    Recognition recognition = Recognition.of(receipt, text, kept);
    if (!Optional.of(recognition).equals(received.recognised(receipt.original()))) {
      originals.keep(kept, bytes);
      journal.append(Now.text(), ACTOR, Recognition.ACTION, receipt.source(), recognition.body());
      received.add(recognition);
    }
  }

  /// Whether the receipt only names another place of bytes that are read, or were once.
  private boolean isDerived(Receipt next) {
    Receipt newest = received.newest().get(next.source());
    return newest != null && newest.version() >= next.version();
  }

  private static FileFate fate(Receipt receipt, List<Problem> problems) {
    boolean failed = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    FileFate.Fate read = receipt.version() > 1 ? FileFate.Fate.NEW_VERSION : FileFate.Fate.READ;
    return new FileFate(
        receipt.original().path(),
        failed ? FileFate.Fate.NOT_READ : read,
        Optional.of(receipt.source()),
        receipt.original().size(),
        problems);
  }

  /// A file that could not be read is told of each time that it is given, not only the first time.
  private FileFate already(Arrival arrival, Receipt receipt) {
    List<Problem> problems =
        derivation.problems(receipt.source()).stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(problem -> new Problem(problem.code(), arrival.shown(), problem.message()))
            .toList();
    return new FileFate(
        arrival.shown(),
        problems.isEmpty() ? FileFate.Fate.ALREADY_THERE : FileFate.Fate.NOT_READ,
        Optional.of(receipt.source()),
        receipt.original().size(),
        problems);
  }

  /// A file that a rule leaves out.
  void leaveOut(Arrival arrival, long bytes, String why) {
    turnAway(new TurnedAway(arrival.place(), arrival.shown(), Optional.empty(), why, bytes));
  }

  /// A file that cannot be taken in.
  void turnAway(Arrival arrival, long bytes, Code code, String why) {
    turnAway(new TurnedAway(arrival.place(), arrival.shown(), Optional.of(code), why, bytes));
  }

  /// It is journalled once, so that its fate can be told later.
  private void turnAway(TurnedAway file) {
    if (!received.has(file)) {
      append(TurnedAway.ACTION, file.place(), file.body());
      received.add(file);
    }
    tell(file::fate);
  }

  private void tell(Supplier<FileFate> fate) {
    whenJournalled(0, () -> workshop.give(fate));
  }

  private void flow() {
    while (workshop.isFull()) {
      told.accept(workshop.take());
    }
  }

  /// Waits for everything that was taken.
  void finish() {
    write();
    while (!workshop.isEmpty()) {
      told.accept(workshop.take());
    }
  }

  @Override
  public void close() {
    workshop.close();
  }

  private void append(String action, String subject, String body) {
    unwritten.add(new JournalEntry.Draft(Now.text(), ACTOR, action, subject, body));
  }

  /// Does this when everything appended so far stands in the journal, in the order in which it was
  /// given. The journal waits for the disk, so several files wait together.
  private void whenJournalled(long bytes, Runnable step) {
    waiting.addLast(step);
    waitingBytes += bytes;
    if (unwritten.isEmpty() || unwritten.size() >= GROUP_FILES || waitingBytes >= GROUP_BYTES) {
      write();
    }
  }

  private void write() {
    if (!unwritten.isEmpty()) {
      journal.appendAll(unwritten);
      unwritten.clear();
    }
    waitingBytes = 0;
    while (!waiting.isEmpty()) {
      waiting.removeFirst().run();
      flow();
    }
  }
}
