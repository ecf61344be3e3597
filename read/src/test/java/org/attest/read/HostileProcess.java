package org.attest.read;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.core.problem.Outcome;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.SourceText;
import org.attest.core.source.Transcript;

/// A process that reads and whose parser does what the file says: a word behind a byte that no text
/// has.
public final class HostileProcess {
  private HostileProcess() {}

  public static void main(String[] arguments) {
    PrintStream out = System.out;
    new ReadingProcess(
            _ ->
                (original, bytes) -> read(original, new String(bytes, StandardCharsets.UTF_8), out),
            Members.standard())
        .serve();
  }

  private static Outcome<Transcript> read(Original original, String said, PrintStream out) {
    String[] words = said.substring(1).split(" ", 2);
    return switch (words[0]) {
      case "never" -> never();
      case "memory" -> memory();
      case "exit" -> exit();
      case "halt" -> halt();
      case "error" -> throw new AssertionError(original.name());
      case "print" -> print(out);
      case "once" -> once(Path.of(words[1]));
      case "connect" -> connect(Integer.parseInt(words[1]));
      case "litter" -> litter();
      default -> told(said.substring(1));
    };
  }

  private static Outcome<Transcript> told(String text) {
    return Outcome.of(new Transcript(SourceText.of(text), List.of(), Metadata.of("text/plain")));
  }

  /// Does not listen when it is interrupted.
  private static Outcome<Transcript> never() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  /// Takes all memory, and goes on when there is none.
  private static Outcome<Transcript> memory() {
    List<byte[]> all = new ArrayList<>();
    while (all.size() < Integer.MAX_VALUE) {
      try {
        all.add(new byte[1 << 20]);
      } catch (OutOfMemoryError _) {
        Thread.onSpinWait();
      }
    }
    return told("it has all the memory of the world");
  }

  private static Outcome<Transcript> exit() {
    System.exit(0);
    return told("it went on");
  }

  private static Outcome<Transcript> halt() {
    Runtime.getRuntime().halt(7);
    return told("it went on");
  }

  private static Outcome<Transcript> print(PrintStream kept) {
    System.out.println("words on standard output ".repeat(10_000));
    System.err.println("words on standard error ".repeat(10_000));
    return told(kept.equals(System.out) ? "the stream of the frames" : "read");
  }

  /// Waits the first time, so that somebody can end the process, and reads the second time.
  private static Outcome<Transcript> once(Path sign) {
    try {
      if (Files.exists(sign)) {
        return told("read the second time");
      }
      Files.writeString(sign, "waiting");
      return never();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome<Transcript> connect(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5000);
      return told("connected");
    } catch (IOException _) {
      return told("there is no network");
    }
  }

  private static Outcome<Transcript> litter() {
    try {
      return told(Files.createTempFile("litter", "").toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
