package org.attest.read;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Function;
import org.attest.core.problem.Outcome;
import org.attest.core.source.TextReader;
import org.attest.core.source.Transcript;
import org.attest.read.apart.Answer;
import org.attest.read.apart.Request;
import org.attest.read.apart.Scratch;
import org.attest.read.scan.RecognisedText;

/// A process that reads for another: it takes requests from standard input and answers on standard
/// output, until the input ends, which it does however the other process ends.
///
/// It keeps no time: whoever asks ends it when a file takes too long. It ends itself at the first
/// lack of memory.
final class ReadingProcess {
  private static final int BUFFER = 1 << 16;
  private static final int EXIT_CLEAN = 0;
  private static final int EXIT_BROKEN = 4;

  private final Function<Optional<RecognisedText>, TextReader> reader;
  private final Members members;
  private final DataInputStream in;
  private final DataOutputStream out;

  /// From the thread that waits for requests, which must notice when the input ends, to the one
  /// that does what they ask.
  private final SynchronousQueue<Request> requests = new SynchronousQueue<>();

  /// @param reader for a file in which this was recognised
  ReadingProcess(Function<Optional<RecognisedText>, TextReader> reader, Members members) {
    this.reader = reader;
    this.members = members;
    InputStream input = new FileInputStream(FileDescriptor.in);
    OutputStream output = new FileOutputStream(FileDescriptor.out);
    this.in = new DataInputStream(new BufferedInputStream(input, BUFFER));
    this.out = new DataOutputStream(new BufferedOutputStream(output, BUFFER));
    // what libraries print is nobody's, and would break the frames
    PrintStream nobody =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nobody);
    System.setErr(nobody);
    System.setIn(InputStream.nullInputStream());
  }

  /// @param arguments of [Limits] bytes, characters, depth, pages and expansion
  public static void main(String[] arguments) {
    Limits limits =
        Limits.standard()
            .withBytesMax(Long.parseLong(arguments[0]))
            .withCharactersMax(Integer.parseInt(arguments[1]))
            .withDepthMax(Integer.parseInt(arguments[2]))
            .withPagesMax(Integer.parseInt(arguments[3]))
            .withExpansionMax(Integer.parseInt(arguments[4]))
            .withSecondsMax(Integer.MAX_VALUE);
    new ReadingProcess(recognised -> Readers.guard(limits, recognised), Members.within(limits))
        .serve();
  }

  /// Serves until the input ends; ends this process.
  void serve() {
    Thread serving = new Thread(this::answer, "answers");
    serving.setDaemon(true);
    serving.start();
    int code = EXIT_BROKEN;
    try {
      while (true) {
        requests.put(Request.next(in));
      }
    } catch (IOException _) {
      code = EXIT_CLEAN;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      end(code);
    }
  }

  /// What goes wrong here is no document's fault and ends the process.
  private void answer() {
    try {
      new Answer.Ready(Answer.VERSION).send(out);
      while (true) {
        switch (requests.take()) {
          case Request.Read asked -> new Answer.Told(read(asked)).send(out);
          case Request.Open asked -> {
            members.each(asked.original(), asked.bytes().array(), this::hand);
            new Answer.End().send(out);
          }
          case Request.More _, Request.Enough _ ->
              throw new IOException("nothing is open of which there could be more");
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (IOException _) {
      return;
    } finally {
      end(EXIT_BROKEN);
    }
  }

  private Outcome<Transcript> read(Request.Read asked) {
    return reader.apply(asked.recognised()).read(asked.original(), asked.bytes().array());
  }

  /// @return whether another member is wanted
  private boolean hand(Member member) {
    try {
      new Answer.Held(member.path(), member.bytes()).send(out);
      return requests.take() instanceof Request.More;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Leaves nothing behind: no program that a parser started, no file in the folder that was made
  /// for this process alone.
  private static void end(int code) {
    try {
      ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
      Scratch.ofThisProcess().ifPresent(Scratch::remove);
    } finally {
      Runtime.getRuntime().halt(code);
    }
  }
}
