package org.attest.read.apart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One process that reads, as seen from the one that started it; spoken with by one thread at a
/// time.
final class Worker {
  private static final int BUFFER = 1 << 16;
  private static final int SECONDS_TO_END = 2;

  /// Options that whoever started this process meant for it alone: a port, a profile.
  private static final List<String> OPTIONS_OF_JAVA =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private final Process process;
  private final Scratch scratch;
  private final DataInputStream in;
  private final DataOutputStream out;
  private boolean isFresh = true;

  private Worker(Process process, Scratch scratch) {
    this.process = process;
    this.scratch = scratch;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
  }

  /// Starts a process; it may not be ready yet.
  ///
  /// @throws IOException if this system does not let it be started
  static Worker start(CommandLine line) throws IOException {
    Scratch scratch = Scratch.make();
    try {
      ProcessBuilder builder = new ProcessBuilder(line.with(scratch));
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      OPTIONS_OF_JAVA.forEach(builder.environment()::remove);
      return new Worker(builder.start(), scratch);
    } catch (IOException e) {
      scratch.remove();
      throw e;
    }
  }

  /// Waits until it is ready.
  ///
  /// @throws IOException if it ends instead, or speaks another version
  void greet() throws IOException {
    if (!(next() instanceof Answer.Ready(int version)) || version != Answer.VERSION) {
      throw new IOException("it speaks another version");
    }
  }

  /// Whether no file was read in it yet.
  boolean isFresh() {
    return isFresh;
  }

  /// Takes note that a file came to its end.
  void used() {
    isFresh = false;
  }

  void ask(Request request) throws IOException {
    request.send(out);
  }

  Answer next() throws IOException {
    return Answer.next(in);
  }

  /// Ends it and all that it started, at once; whoever waits for its answer is told so.
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /// The exit code, after its streams were closed; what does not end is killed, and its code is
  /// that of one that broke.
  int exit() {
    boolean ended = hasEnded(SECONDS_TO_END);
    if (!ended) {
      kill();
      hasEnded(SECONDS_TO_END);
    }
    scratch.remove();
    return ended ? process.exitValue() : -1;
  }

  private boolean hasEnded(int seconds) {
    try {
      return process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      kill();
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Ends one that is idle: it ends by itself when nobody can ask it any more.
  void close() {
    kill();
    exit();
  }

  long pid() {
    return process.pid();
  }
}
