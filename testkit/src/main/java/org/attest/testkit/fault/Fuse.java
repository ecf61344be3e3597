package org.attest.testkit.fault;

import java.util.function.Supplier;

/// Counts the writes of a run and lets one of them fail.
///
/// Law: after it has blown, every further write fails as well: neither a full disk nor a process
/// that ended comes back within a run.
public final class Fuse {
  private final int at;
  private final Supplier<RuntimeException> failure;
  private int steps;

  private Fuse(int at, Supplier<RuntimeException> failure) {
    this.at = at;
    this.failure = failure;
  }

  /// @param at how many writes go well, 0 if the first is to fail
  /// @param failure what the writes after them throw
  public static Fuse after(int at, Supplier<RuntimeException> failure) {
    return new Fuse(at, failure);
  }

  /// Whether a write has failed.
  public synchronized boolean isBlown() {
    return steps > at;
  }

  synchronized void step() {
    if (steps >= at) {
      steps = at + 1;
      throw failure.get();
    }
    steps++;
  }
}
