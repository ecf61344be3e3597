package org.attest.read.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs a program to its end: bytes in, words in UTF-8 out, within a time and a size.
///
/// No shell sees the arguments. What the program says on standard error is thrown away. When it
/// takes too long, says too much, or nobody waits for it any longer, it is killed with all that it
/// started.
final class Child {
  private final List<String> command;
  private final int secondsMax;
  private final int outputBytesMax;

  Child(List<String> command, int secondsMax, int outputBytesMax) {
    this.command = List.copyOf(command);
    this.secondsMax = secondsMax;
    this.outputBytesMax = outputBytesMax;
  }

  /// How a program ended.
  sealed interface End {
    record Said(String words) implements End {}

    /// @param why what one clause tells of it
    record Failed(String why) implements End {}
  }

  /// Writes the bytes that the program reads.
  interface Input {
    void to(OutputStream out) throws IOException;
  }

  End run(Input input) {
    Process process;
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      process = builder.start();
    } catch (IOException _) {
      return new End.Failed("the program cannot be started");
    }
    try {
      return ended(process, input);
    } finally {
      kill(process);
    }
  }

  private End ended(Process process, Input input) {
    FutureTask<Optional<byte[]>> output = new FutureTask<>(() -> read(process.getInputStream()));
    Thread.ofVirtual().start(output);
    Thread.ofVirtual().start(() -> write(process.getOutputStream(), input));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(secondsMax);
    try {
      Optional<byte[]> said = output.get(secondsMax, TimeUnit.SECONDS);
      if (said.isEmpty()) {
        return new End.Failed("the program wrote more than " + outputBytesMax + " bytes");
      }
      if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        return tooSlow();
      }
      int code = process.exitValue();
      return code == 0
          ? new End.Said(new String(said.get(), StandardCharsets.UTF_8))
          : new End.Failed("the program ended with the code " + code);
    } catch (TimeoutException _) {
      return tooSlow();
    } catch (ExecutionException _) {
      return new End.Failed("what the program wrote cannot be read");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new End.Failed("it was interrupted");
    }
  }

  private End tooSlow() {
    return new End.Failed("the program took longer than " + secondsMax + " seconds");
  }

  private Optional<byte[]> read(InputStream from) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] some = new byte[1 << 14];
    int read = from.read(some);
    while (read >= 0) {
      out.write(some, 0, read);
      if (out.size() > outputBytesMax) {
        return Optional.empty();
      }
      read = from.read(some);
    }
    return Optional.of(out.toByteArray());
  }

  private static void write(OutputStream to, Input input) {
    try (to) {
      input.to(to);
    } catch (IOException _) {
      // The program has read enough, or is gone: how it ended is told elsewhere.
    }
  }

  private static void kill(Process process) {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }
}
