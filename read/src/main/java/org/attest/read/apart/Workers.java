package org.attest.read.apart;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;

/// The processes that read, each of which is started when it is first needed and used for many
/// files.
///
/// At most so many as the machine has cores read at once; one more opens files of files, and
/// another for each level of a large one, which waits for whoever takes its members and so may not
/// hold up the others. A process that ends in the middle of a file is that file's problem; the next
/// file gets a new one.
public final class Workers implements AutoCloseable {
  private static final int SECONDS_TO_START = 60;
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final int IDLE_MAX = CORES + 2;

  /// So much of a file's members is held until the process that opened it is free.
  private static final int BYTES_WAITING_MAX = 8 << 20;

  /// What a member takes beside its bytes and its path, so that empty ones do not wait in millions.
  private static final int BYTES_OF_MEMBER = 200;

  private final CommandLine line;
  private final int secondsMax;
  private final Semaphore turns = new Semaphore(CORES, true);
  private final Deque<Worker> idle = new ArrayDeque<>();
  private final Set<Worker> all = new HashSet<>();
  private final ScheduledThreadPoolExecutor clock;
  private Optional<String> refusal = Optional.empty();
  private boolean isClosed;

  /// @param line starts a process
  /// @param secondsMax for one file, or for one member of a file
  public Workers(CommandLine line, int secondsMax) {
    this.line = line;
    this.secondsMax = secondsMax;
    this.clock =
        new ScheduledThreadPoolExecutor(
            1,
            Thread.ofPlatform().daemon().name("limits of reading").factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    clock.setRemoveOnCancelPolicy(true);
  }

  /// What a process does with a file, and what comes of it.
  private interface Talk<T> {
    T with(Worker worker, Deadline deadline) throws IOException;
  }

  /// Reads a file in a process.
  ///
  /// @param asked the file
  /// @param known problems of the file that were met before it was opened
  /// @return nothing if no process can be started
  public Optional<Outcome<Transcript>> read(Request.Read asked, List<Problem> known) {
    turns.acquireUninterruptibly();
    try {
      Result<Outcome<Transcript>> result =
          talk((worker, _) -> {
            worker.ask(asked);
            return told(worker.next());
          });
      return switch (result) {
        case Result.Done<Outcome<Transcript>>(Outcome<Transcript> outcome) -> Optional.of(outcome);
        case Result.Lost<Outcome<Transcript>>(Ended how) ->
            Optional.of(lost(known, how.problem(asked.original().path())));
        case Result.Unable<Outcome<Transcript>> _ -> Optional.empty();
      };
    } finally {
      turns.release();
    }
  }

  private static Outcome<Transcript> lost(List<Problem> known, Problem how) {
    List<Problem> problems = new ArrayList<>(known);
    problems.add(how);
    return new Outcome<>(Optional.empty(), problems);
  }

  private static Outcome<Transcript> told(Answer answer) throws IOException {
    if (answer instanceof Answer.Told(Outcome<Transcript> outcome)) {
      return outcome;
    }
    throw new IOException("a transcript was expected");
  }

  /// Opens a file that holds others in a process, and hands over its members until the taker wants
  /// no more. Where the process ends in the middle, the members end, or go on in another.
  ///
  /// Small members are handed over when the process is free again, so that one process opens the
  /// members of members too; those of a large file are handed over while it waits.
  ///
  /// @return whether a process could be started; if not, nothing was handed over
  public boolean open(Original original, byte[] bytes, Predicate<Answer.Held> taker) {
    Members members = new Members(taker);
    Result<Boolean> result =
        talk((worker, deadline) -> {
          worker.ask(new Request.Open(original, ByteBuffer.wrap(bytes)));
          members.takeFrom(worker, deadline);
          return true;
        });
    members.handOver();
    return !(result instanceof Result.Unable<Boolean>);
  }

  /// Takes members, each once, however often the file is opened.
  private static final class Members {
    private final Predicate<Answer.Held> taker;
    private final Deque<Answer.Held> waiting = new ArrayDeque<>();
    private int bytesWaiting;
    private int taken;
    private boolean isEnough;

    Members(Predicate<Answer.Held> taker) {
      this.taker = taker;
    }

    void takeFrom(Worker worker, Deadline deadline) throws IOException {
      int number = 0;
      for (Answer next = worker.next(); next instanceof Answer.Held member; next = worker.next()) {
        number++;
        if (!isEnough && number > taken) {
          taken++;
          waiting.add(member);
          bytesWaiting += size(member);
        }
        if (bytesWaiting > BYTES_WAITING_MAX) {
          deadline.stop();
          handOver();
          deadline.start();
        }
        worker.ask(isEnough ? new Request.Enough() : new Request.More());
      }
    }

    private static int size(Answer.Held member) {
      int bytes = member.bytes().map(held -> held.length).orElse(0);
      return BYTES_OF_MEMBER + 2 * member.path().length() + bytes;
    }

    void handOver() {
      while (!waiting.isEmpty() && !isEnough) {
        isEnough = !taker.test(waiting.remove());
      }
      bytesWaiting = 0;
    }
  }

  /// How a talk came out.
  private sealed interface Result<T> {
    record Done<T>(T value) implements Result<T> {}

    record Lost<T>(Ended how) implements Result<T> {}

    record Unable<T>() implements Result<T> {}
  }

  private <T> Result<T> talk(Talk<T> talk) {
    Result<T> result = new Result.Unable<>();
    boolean again = true;
    for (int tries = 0; again && tries < 2; tries++) {
      Optional<Worker> taken = take();
      if (taken.isEmpty()) {
        return isClosed()
            ? new Result.Lost<>(new Ended.Killed(Ended.SIGNAL_TERMINATE))
            : new Result.Unable<>();
      }
      boolean wasFresh = taken.get().isFresh();
      result = talk(talk, taken.get());
      again = result instanceof Result.Lost<T>(Ended how) && how.isWorthAnotherTry(wasFresh);
    }
    return result;
  }

  private <T> Result<T> talk(Talk<T> talk, Worker worker) {
    Deadline deadline = new Deadline(worker);
    deadline.start();
    try {
      T value = talk.with(worker, deadline);
      if (deadline.stop()) {
        worker.used();
        giveBack(worker);
      } else {
        lose(worker);
      }
      return new Result.Done<>(value);
    } catch (IOException _) {
      boolean inTime = deadline.stop();
      int exit = lose(worker);
      return new Result.Lost<>(
          inTime ? Ended.of(exit, line.memoryMax()) : new Ended.Overran(secondsMax));
    }
  }

  /// Ends a process when its time is over.
  private final class Deadline {
    private final Worker worker;
    private final AtomicBoolean isOver = new AtomicBoolean();
    private Optional<ScheduledFuture<?>> end = Optional.empty();

    Deadline(Worker worker) {
      this.worker = worker;
    }

    void start() {
      end = Optional.of(clock.schedule(this::strike, secondsMax, TimeUnit.SECONDS));
    }

    private void strike() {
      isOver.set(true);
      worker.kill();
    }

    /// @return whether there was time left
    boolean stop() {
      end.ifPresent(set -> set.cancel(false));
      return !isOver.get();
    }
  }

  /// Why no process can be started on this system, if so.
  public synchronized Optional<String> refusal() {
    return refusal;
  }

  private synchronized Optional<Worker> idle() {
    return Optional.ofNullable(idle.pollFirst());
  }

  private synchronized boolean isClosed() {
    return isClosed;
  }

  private Optional<Worker> take() {
    Optional<Worker> waiting = idle();
    boolean isOver = isClosed() || refusal().isPresent();
    return waiting.isPresent() || isOver ? waiting : started();
  }

  /// A process that could not be started is not tried again: the next files would wait as long.
  private Optional<Worker> started() {
    try {
      Worker worker = Worker.start(line);
      add(worker);
      ScheduledFuture<?> end = clock.schedule(worker::kill, SECONDS_TO_START, TimeUnit.SECONDS);
      try {
        worker.greet();
        return Optional.of(worker);
      } catch (IOException e) {
        refuse("it ended before it was ready (exit code " + lose(worker) + ")");
      } finally {
        end.cancel(false);
      }
    } catch (IOException e) {
      refuse(String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private synchronized void refuse(String why) {
    if (isClosed) {
      return;
    }
    refusal = refusal.or(() -> Optional.of(why.replaceAll("\\s+", " ")));
  }

  /// Keeps a process, unless all were ended meanwhile: then nobody would end it.
  private synchronized void add(Worker worker) {
    all.add(worker);
    if (isClosed) {
      worker.kill();
    }
  }

  /// Keeps what will be needed again; the processes of a file with many levels would only take
  /// memory.
  private void giveBack(Worker worker) {
    synchronized (this) {
      if (idle.size() < IDLE_MAX) {
        idle.addFirst(worker);
        return;
      }
      all.remove(worker);
    }
    worker.close();
  }

  private int lose(Worker worker) {
    synchronized (this) {
      all.remove(worker);
    }
    return worker.exit();
  }

  /// The processes that run now.
  synchronized long[] pids() {
    return all.stream().mapToLong(Worker::pid).toArray();
  }

  /// Ends all processes, also those that read.
  @Override
  public void close() {
    Set<Worker> ending;
    synchronized (this) {
      isClosed = true;
      ending = Set.copyOf(all);
      all.clear();
      idle.clear();
    }
    ending.forEach(Worker::close);
    clock.shutdownNow();
  }
}
