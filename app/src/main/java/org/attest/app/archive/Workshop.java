package org.attest.app.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.attest.core.problem.StoreException;

/// Does work on several threads and hands the results back on one, in the order in which the work
/// was given: what is made of a heap of files does not depend on which was read first.
///
/// @param <R> what comes back
final class Workshop<R> implements AutoCloseable {
  /// So much is held in memory at most, beside one file that alone is larger.
  private static final long BYTES_MAX = 64L * 1024 * 1024;

  /// While one large file is worked on, small ones behind it are too, up to this size together:
  /// else all threads but one would wait for it.
  private static final long BYTES_DEEP = 8L * 1024 * 1024;

  private static final int JOBS_MAX = 40;
  private static final int THREADS_MAX = 16;

  private final int threads =
      Math.clamp(Runtime.getRuntime().availableProcessors(), 1, THREADS_MAX);
  private final ExecutorService workers = Executors.newFixedThreadPool(threads);
  private final Deque<Job<R>> jobs = new ArrayDeque<>();
  private long bytes;

  private record Job<R>(long bytes, Supplier<R> end) {}

  /// @param bytes about how much memory the work needs
  /// @param work is done on another thread
  /// @param end is done with the result of the work when its turn has come
  <T> void give(long bytes, Callable<T> work, Function<T, R> end) {
    Future<T> result = workers.submit(work);
    add(new Job<>(bytes, () -> end.apply(got(result))));
  }

  /// For what needs no work, but has its place in the order.
  void give(Supplier<R> end) {
    add(new Job<>(0, end));
  }

  private void add(Job<R> job) {
    jobs.addLast(job);
    bytes += job.bytes();
  }

  /// Whether the next result should be taken before more work is given.
  boolean isFull() {
    boolean isDeep = jobs.size() > threads * 3 && bytes > BYTES_DEEP;
    return isDeep || jobs.size() > threads * JOBS_MAX || bytes > BYTES_MAX;
  }

  boolean isEmpty() {
    return jobs.isEmpty();
  }

  /// Waits for the result of the work that was given first.
  R take() {
    Job<R> job = jobs.removeFirst();
    bytes -= job.bytes();
    return job.end().get();
  }

  private static <T> T got(Future<T> result) {
    try {
      return result.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new StoreException("the run was stopped; the next one goes on", stopped);
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case RuntimeException mistake -> throw mistake;
        case Error machine -> throw machine;
        case null, default -> throw new StoreException("a file could not be read", failed);
      }
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
