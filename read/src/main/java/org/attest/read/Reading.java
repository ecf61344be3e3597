package org.attest.read;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.attest.core.problem.Outcome;
import org.attest.core.source.Original;
import org.attest.core.source.TextReader;
import org.attest.core.source.Transcript;
import org.attest.read.apart.CommandLine;
import org.attest.read.apart.Request;
import org.attest.read.apart.Workers;
import org.attest.read.scan.RecognisedText;

/// Reads files of any format and opens those that hold others; what parses bytes that others may
/// have made to do harm runs in processes of its own.
///
/// Here are read: plain text, and what is written in text (Markdown, HTML, TEI, XML, RTF) as long
/// as it is small, since a tree of it takes many times its size. A heap of plain text starts no
/// process. Where the system lets none be started, everything is read here, and [#refusal] says so.
///
/// Why: `docs/decisions/0008-foreign-parsers-in-a-process-of-their-own.md`.
public final class Reading implements TextReader, AutoCloseable {
  /// A file of a text format is read here up to this size.
  private static final int BYTES_HERE_MAX = 4 << 20;

  private final Limits limits;
  private final Guard here;
  private final Optional<Workers> workers;

  private Reading(Limits limits, Optional<CommandLine> line) {
    this.limits = limits;
    this.here = Readers.guard(limits, Optional.empty());
    this.workers = line.map(start -> new Workers(start, limits.secondsMax()));
  }

  public static Reading standard() {
    return within(Limits.standard());
  }

  public static Reading within(Limits limits) {
    List<String> arguments =
        Stream.concat(
                LongStream.of(limits.bytesMax()).mapToObj(Long::toString),
                Stream.of(
                        limits.charactersMax(),
                        limits.depthMax(),
                        limits.pagesMax(),
                        limits.expansionMax())
                    .map(String::valueOf))
            .toList();
    return with(
        limits, new CommandLine(limits.memoryMax(), ReadingProcess.class.getName(), arguments));
  }

  /// Reads everything in this process, each file on a thread that is given up when it overruns.
  public static Reading here(Limits limits) {
    return new Reading(limits, Optional.empty());
  }

  /// Reads in processes that are started in this way.
  static Reading with(Limits limits, CommandLine line) {
    return new Reading(limits, Optional.of(line));
  }

  @Override
  public Outcome<Transcript> read(Original original, byte[] bytes) {
    return read(original, bytes, Optional.empty());
  }

  /// @param recognised what a program recognised in the pages of the file that have no text
  public Outcome<Transcript> read(
      Original original, byte[] bytes, Optional<RecognisedText> recognised) {
    if (isOurs(original.name(), bytes) || here.refusesUnread(bytes)) {
      return here.read(original, bytes);
    }
    Request.Read asked = new Request.Read(original, ByteBuffer.wrap(bytes), recognised);
    return workers
        .flatMap(started -> started.read(asked, Names.problems(original)))
        .orElseGet(() -> Readers.guard(limits, recognised).read(original, bytes));
  }

  /// Whether a file is read and opened in this process.
  static boolean isOurs(String name, byte[] bytes) {
    return Sniff.of(name, bytes).filter(format -> isOurs(format, bytes.length)).isPresent();
  }

  private static boolean isOurs(Format format, int size) {
    return switch (format) {
      case PLAIN -> true;
      case MARKDOWN, HTML, TEI, XML, RTF -> size <= BYTES_HERE_MAX;
      case DOCX, ODT, EPUB, PDF, MAIL, MBOX, MSG, TNEF, PST, PICTURE, PACKED, OTHER, UNKNOWN ->
          false;
    };
  }

  /// Opens files that hold others, in the same processes.
  public Members members() {
    return workers.map(started -> Members.apart(limits, started)).orElse(Members.within(limits));
  }

  /// One line that says why no process can be started here, if so.
  public Optional<String> refusal() {
    return workers
        .flatMap(Workers::refusal)
        .map(why ->
            "no process can be started to read in ("
                + why
                + "): files of all formats are read in this one, where a hostile file can take its"
                + " time and memory");
  }

  /// Ends the processes.
  @Override
  public void close() {
    workers.ifPresent(Workers::close);
  }
}
