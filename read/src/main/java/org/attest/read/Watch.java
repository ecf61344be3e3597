package org.attest.read;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.attest.core.problem.Code;
import org.attest.read.transcribe.Refusal;

/// Does work with a picture on a thread of its own, within a time: libraries that meet hostile
/// bytes throw what they like, recurse without bound, or never end. All of it becomes a refusal.
final class Watch {
  private static final long STACK_BYTES = 16L << 20;

  private final int secondsMax;

  Watch(int secondsMax) {
    this.secondsMax = secondsMax;
  }

  /// @throws Refusal if the work was not done
  <T> T done(String name, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, name, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(secondsMax, TimeUnit.SECONDS);
    } catch (TimeoutException _) {
      task.cancel(true);
      throw new Refusal(Code.TOO_SLOW, "its picture took longer than " + secondsMax + " seconds");
    } catch (InterruptedException _) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new Refusal(Code.TOO_SLOW, "it was interrupted");
    } catch (ExecutionException failure) {
      throw refusal(failure.getCause() == null ? failure : failure.getCause());
    }
  }

  private static Refusal refusal(Throwable cause) {
    return switch (cause) {
      case Refusal refusal -> refusal;
      case StackOverflowError _ -> new Refusal(Code.TOO_DEEP, "its picture is nested too deeply");
      case OutOfMemoryError _ ->
          new Refusal(Code.TOO_LARGE, "there is not enough memory for its picture");
      case IOException bad -> damaged(bad);
      case RuntimeException bad -> damaged(bad);
      case AssertionError bad -> damaged(bad);
      case Error broken -> throw broken;
      default -> damaged(cause);
    };
  }

  private static Refusal damaged(Throwable cause) {
    String said = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    String line = (cause.getClass().getSimpleName() + said).replaceAll("\\s+", " ");
    return new Refusal(
        Code.DAMAGED_FILE,
        "its picture is damaged, " + (line.length() > 200 ? line.substring(0, 200) + "…" : line));
  }
}
