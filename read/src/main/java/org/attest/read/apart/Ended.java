package org.attest.read.apart;

import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;

/// How a process ended in the middle of a file.
sealed interface Ended {
  /// It was ended here, because the file took too long.
  record Overran(int secondsMax) implements Ended {}

  /// The file needed more memory than the process may have.
  record Starved(long memoryMax) implements Ended {}

  /// Somebody else ended it: a person, or the system when memory ran out.
  record Killed(int signal) implements Ended {}

  /// It ended by itself, or spoke what nobody understands.
  record Broke(int exit) implements Ended {}

  /// What Java exits with when told to end at the first lack of memory.
  int EXIT_WITHOUT_MEMORY = 3;

  /// What is added to the number of the signal that ended a process.
  int SIGNALLED = 128;

  int SIGNAL_HANG_UP = 1;
  int SIGNAL_INTERRUPT = 2;
  int SIGNAL_KILL = 9;
  int SIGNAL_TERMINATE = 15;

  static Ended of(int exit, long memoryMax) {
    return switch (exit) {
      case EXIT_WITHOUT_MEMORY -> new Starved(memoryMax);
      case SIGNALLED + SIGNAL_HANG_UP,
          SIGNALLED + SIGNAL_INTERRUPT,
          SIGNALLED + SIGNAL_KILL,
          SIGNALLED + SIGNAL_TERMINATE ->
          new Killed(exit - SIGNALLED);
      default -> new Broke(exit);
    };
  }

  /// Whether the same file may do better in a new process. One that was used before may have been
  /// worn out by other files; one that was killed says nothing of the file.
  default boolean isWorthAnotherTry(boolean wasFresh) {
    return switch (this) {
      case Overran _ -> false;
      case Killed _ -> true;
      case Starved _, Broke _ -> !wasFresh;
    };
  }

  /// What it means for the file at which it happened.
  default Problem problem(String path) {
    return switch (this) {
      case Overran e ->
          new Problem(
              Code.TOO_SLOW,
              path,
              "it took longer than " + e.secondsMax() + " seconds; raise the limit to read it");
      case Starved e ->
          new Problem(
              Code.TOO_LARGE,
              path,
              "it needs more memory than "
                  + (e.memoryMax() >> 20)
                  + " MiB; split it or raise the limit on memory");
      case Killed e ->
          new Problem(
              Code.TOO_LARGE,
              path,
              "the process that read it was ended from outside (signal "
                  + e.signal()
                  + "), which happens when the machine has too little memory; read it alone");
      case Broke e ->
          new Problem(
              Code.DAMAGED_FILE,
              path,
              "the process that read it broke off (exit code "
                  + e.exit()
                  + "); open and save it again in the program it comes from");
    };
  }
}
