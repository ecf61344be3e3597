package org.attest.app.cli;

import java.time.Duration;
import org.attest.app.archive.FileFate;
import org.attest.app.archive.Progress;
import org.attest.core.problem.Problem;

/// Tells how far a long run is: one line rewritten on a terminal, a line now and then elsewhere.
/// Problems are told at once, on standard error.
///
/// How long is left is said only after some time and only from what was really done so far.
final class ProgressLine implements Progress {
  private static final Duration REDRAW = Duration.ofMillis(100);
  private static final Duration PLAIN_LINE = Duration.ofSeconds(10);
  private static final Duration BEFORE_ESTIMATE = Duration.ofSeconds(3);
  private static final double SHARE_BEFORE_ESTIMATE = 0.02;

  private final String verb;
  private final Terminal terminal;
  private long begun;
  private long lastTold;
  private int total;
  private long totalBytes;
  private int files;
  private long bytes;

  /// @param verb what is being done, `reading`
  ProgressLine(String verb, Terminal terminal) {
    this.verb = verb;
    this.terminal = terminal;
    this.begun = terminal.setting().nanoseconds().getAsLong();
    this.lastTold = begun;
  }

  @Override
  public void begin(int newTotal, long newTotalBytes) {
    total = newTotal;
    totalBytes = newTotalBytes;
    begun = now();
    lastTold = begun;
    if (isRewritten()) {
      terminal.progress(line());
    } else {
      terminal.warn(verb + " " + Amount.of(total, "file") + ", " + Amount.bytes(totalBytes));
    }
  }

  @Override
  public void more(long found) {
    total++;
    totalBytes += found;
  }

  @Override
  public void done(FileFate fate) {
    files++;
    bytes += fate.bytes();
    if (!fate.problems().isEmpty()) {
      clear();
      for (Problem problem : fate.problems()) {
        terminal.warn(problem.toLine());
      }
    }
    Duration pause = isRewritten() ? REDRAW : PLAIN_LINE;
    if (now() - lastTold >= pause.toNanos()) {
      lastTold = now();
      if (isRewritten()) {
        terminal.progress(line());
      } else {
        terminal.warn(line());
      }
    }
  }

  @Override
  public void notice(String line) {
    clear();
    terminal.warn("attest: " + line);
  }

  /// Takes the line away.
  void finish() {
    clear();
  }

  /// How many files were done.
  int files() {
    return files;
  }

  private void clear() {
    if (isRewritten()) {
      terminal.progress("");
    }
  }

  /// `412 of 3,000 files, 1.2 MB of 8.6 MB, 14%, 1.1 MB/s, about 2 min left`.
  private String line() {
    StringBuilder line = new StringBuilder();
    line.append(Amount.number(files)).append(" of ").append(Amount.of(total, "file"));
    line.append(", ").append(Amount.bytes(bytes)).append(" of ").append(Amount.bytes(totalBytes));
    line.append(", ").append((int) (share() * 100)).append('%');
    double seconds = (now() - begun) / 1e9;
    if (files > 0 && seconds > 0.5) {
      line.append(", ").append(Amount.bytes(Math.round(bytes / seconds))).append("/s");
    }
    if (seconds * 1e9 >= BEFORE_ESTIMATE.toNanos() && share() >= SHARE_BEFORE_ESTIMATE) {
      line.append(", about ").append(timeLeft(seconds * (1 - share()) / share())).append(" left");
    }
    return line.toString();
  }

  private double share() {
    if (totalBytes > 0) {
      return Math.min(1, (double) bytes / totalBytes);
    }
    return total == 0 ? 1 : Math.min(1, (double) files / total);
  }

  private static String timeLeft(double seconds) {
    if (seconds < 60) {
      return Math.max(1, Math.round(seconds)) + " s";
    }
    long minutes = Math.round(seconds / 60);
    return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }

  private boolean isRewritten() {
    return terminal.setting().errorsSeen();
  }

  private long now() {
    return terminal.setting().nanoseconds().getAsLong();
  }
}
