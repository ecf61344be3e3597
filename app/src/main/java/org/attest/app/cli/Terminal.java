package org.attest.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

/// The two streams of a command, its environment and its clock.
///
/// Both streams are UTF-8 whatever the locale, so that an export is the same bytes everywhere.
/// Standard output is buffered and told apart: when it cannot be written, [OutputLost] is thrown.
public final class Terminal {
  private static final int BUFFER_BYTES = 1 << 16;

  private final OutputStream out;
  private final PrintStream err;
  private final Setting setting;
  private boolean dropped;

  /// What is known of the surroundings of a command.
  ///
  /// @param outputPiped whether standard output is a pipe, which fails only if its reader has gone
  /// @param outputSeen whether a person watches standard output
  /// @param errorsSeen whether a person watches standard error
  /// @param environment the environment variables
  /// @param nanoseconds a clock that only runs forward
  public record Setting(
      boolean outputPiped,
      boolean outputSeen,
      boolean errorsSeen,
      Map<String, String> environment,
      LongSupplier nanoseconds) {
    public Setting {
      environment = Map.copyOf(environment);
    }
  }

  public Terminal(OutputStream out, OutputStream err, Setting setting) {
    this.out = new BufferedOutputStream(new Guarded(out, setting.outputPiped()), BUFFER_BYTES);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.setting = setting;
  }

  /// The terminal of this process.
  public static Terminal ofProcess() {
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        new Setting(
            descriptorFile(1).startsWith("pipe:"),
            isSeen(1),
            isSeen(2),
            System.getenv(),
            System::nanoTime));
  }

  /// Standard output as bytes.
  OutputStream out() {
    return out;
  }

  /// Writes one line of results.
  void say(String line) {
    write(line + "\n");
  }

  /// Writes one line to standard error, after everything said so far; whatever stands in it, it
  /// stays one line.
  public void warn(String line) {
    flush();
    err.println(Printable.line(line));
  }

  /// Writes help to standard error.
  void explain(String help) {
    flush();
    err.println(help);
  }

  /// Rewrites the line of progress on standard error; an empty one takes it away.
  void progress(String line) {
    flush();
    err.print("\r\u001B[K" + line);
    err.flush();
  }

  public void trace(Throwable cause) {
    cause.printStackTrace(err);
  }

  public void flush() {
    if (!dropped) {
      try {
        out.flush();
      } catch (IOException impossible) {
        throw new OutputLost(impossible, false);
      }
    }
  }

  /// Gives up what was said and not yet written, after a failure.
  public void dropOutput() {
    try {
      flush();
    } catch (OutputLost alreadyTold) {
      dropped = true;
    }
  }

  Setting setting() {
    return setting;
  }

  /// Words that a person should see first, where standard output can show them.
  String strong(String words) {
    boolean plain = !setting.outputSeen() || setting.environment().containsKey("NO_COLOR");
    return plain ? words : "\u001B[1m" + words + "\u001B[0m";
  }

  private void write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new OutputLost(impossible, false);
    }
  }

  /// Whether a stream of this process is a terminal. Where the system does not say, the console
  /// answers for all streams.
  private static boolean isSeen(int descriptor) {
    String file = descriptorFile(descriptor);
    if (!file.isEmpty()) {
      return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
    }
    return Objects.requireNonNull(System.console(), "console").isTerminal();
  }

  /// What a descriptor of this process stands for, `pipe:[123]` or a file, or nothing where the
  /// system does not say.
  private static String descriptorFile(int descriptor) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
    } catch (IOException unknown) {
      return "";
    }
  }

  /// Turns a failed write into [OutputLost], so that it is never taken for the store's failure.
  private static final class Guarded extends OutputStream {
    private final OutputStream inner;
    private final boolean piped;

    Guarded(OutputStream inner, boolean piped) {
      this.inner = inner;
      this.piped = piped;
    }

    @Override
    public void write(int octet) {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      try {
        inner.write(bytes, offset, length);
      } catch (IOException lost) {
        throw new OutputLost(lost, isBrokenPipe(lost));
      }
    }

    @Override
    public void flush() {
      try {
        inner.flush();
      } catch (IOException lost) {
        throw new OutputLost(lost, isBrokenPipe(lost));
      }
    }

    /// The message depends on the language of the system, so it is not asked alone.
    private boolean isBrokenPipe(IOException lost) {
      return piped || String.valueOf(lost.getMessage()).contains("Broken pipe");
    }
  }
}
