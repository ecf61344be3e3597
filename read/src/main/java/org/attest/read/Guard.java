package org.attest.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.attest.core.problem.Code;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.core.source.TextReader;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Refusal;

/// The one place where what happens to a reader becomes a problem.
///
/// Each file is read on a thread of its own with a stack and a time limit, because libraries that
/// meet hostile bytes throw what they like, recurse without bound, or never end. A thread that
/// overruns is interrupted and given up; it cannot be killed, and is a daemon.
final class Guard implements TextReader {
  private static final long STACK_BYTES = 16L << 20;

  private final FormatReader reader;
  private final Limits limits;

  Guard(FormatReader reader, Limits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  @Override
  public Outcome<Transcript> read(Original original, byte[] bytes) {
    List<Problem> problems = new ArrayList<>(Names.problems(original));
    if (bytes.length > limits.bytesMax()) {
      String found = "it has " + bytes.length + " bytes, the limit is " + limits.bytesMax();
      return refused(original, problems, Code.TOO_LARGE, found);
    }
    if (isBlank(bytes)) {
      return refused(original, problems, Code.EMPTY_FILE, "it is empty or holds only white space");
    }
    List<Problem> met = Collections.synchronizedList(new ArrayList<>());
    FutureTask<Transcript> task = new FutureTask<>(() -> reader.read(original, bytes, met));
    Thread thread = new Thread(null, task, "read " + original.name(), STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      Transcript transcript = task.get(limits.secondsMax(), TimeUnit.SECONDS);
      problems.addAll(met);
      return hasNoWords(transcript) && problems.stream().noneMatch(Guard::isOfAScan)
          ? refused(original, problems, Code.EMPTY_FILE, "it holds no text")
          : Outcome.of(transcript, problems);
    } catch (TimeoutException _) {
      task.cancel(true);
      String found =
          "it took longer than " + limits.secondsMax() + " seconds; raise the limit to read it";
      return refused(original, problems, Code.TOO_SLOW, found);
    } catch (ExecutionException failure) {
      problems.addAll(met);
      Throwable cause = failure.getCause();
      return failed(original, problems, cause == null ? failure : cause);
    } catch (InterruptedException _) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return refused(original, problems, Code.TOO_SLOW, "reading was interrupted; read it again");
    }
  }

  private static Outcome<Transcript> failed(
      Original original, List<Problem> problems, Throwable cause) {
    return switch (cause) {
      case Refusal refusal -> refused(original, problems, refusal.code(), refusal.line());
      case StackOverflowError _ ->
          refused(original, problems, Code.TOO_DEEP, "it is nested too deeply to be read");
      case OutOfMemoryError _ ->
          refused(original, problems, Code.TOO_LARGE, "there is not enough memory to read it");
      case IOException io when String.valueOf(io.getMessage()).startsWith("Zip bomb") ->
          refused(original, problems, Code.TOO_LARGE, "it unpacks or nests without measure");
      case IOException io -> refused(original, problems, Code.DAMAGED_FILE, line(io));
      case RuntimeException bad -> refused(original, problems, Code.DAMAGED_FILE, line(bad));
      case AssertionError bad -> refused(original, problems, Code.DAMAGED_FILE, line(bad));
      case Error broken -> throw broken;
      default -> refused(original, problems, Code.DAMAGED_FILE, line(cause));
    };
  }

  private static Outcome<Transcript> refused(
      Original original, List<Problem> problems, Code code, String message) {
    problems.removeIf(problem -> problem.code() == Code.DOUBTFUL_ENCODING);
    problems.add(new Problem(code, original.path(), message));
    return new Outcome<>(Optional.empty(), problems);
  }

  /// What a library said, on one line and not too long.
  private static String line(Throwable cause) {
    String said = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    String line =
        ("the reader stopped with " + cause.getClass().getSimpleName() + said)
            .replaceAll("\\s+", " ");
    String end = "; open and save it again in the program it comes from";
    return (line.length() > 300 ? line.substring(0, 300) + "…" : line) + end;
  }

  /// A scan is kept and can be looked at also while nobody has recognised its text.
  private static boolean isOfAScan(Problem problem) {
    return switch (problem.code()) {
      case PAGE_WITHOUT_TEXT, RECOGNISED_TEXT, NOT_RECOGNISED -> true;
      default -> false;
    };
  }

  /// Spaces that do not break count as blank here.
  private static boolean hasNoWords(Transcript transcript) {
    return transcript
        .text()
        .value()
        .chars()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /// Whether a file is turned away before it is opened.
  boolean refusesUnread(byte[] bytes) {
    return bytes.length > limits.bytesMax() || isBlank(bytes);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return false;
      }
    }
    return true;
  }
}
