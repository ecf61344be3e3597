package org.attest.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import org.attest.bench.chronology.BareLoop;
import org.attest.bench.chronology.ChocoPeer;
import org.attest.bench.chronology.History;
import org.attest.bench.chronology.JGraphTPeer;
import org.attest.bench.chronology.Ours;
import org.attest.core.reason.chronology.Chronology;
import org.attest.core.reason.chronology.Claim;
import org.attest.core.reason.chronology.Statement;
import org.chocosolver.solver.exception.ContradictionException;

/// Reckons the bounds of a made-up history, beside JGraphT, Choco and a bare loop over arrays; then
/// edits it statement by statement, and plants contradictions. Times are those of the processor.
///
/// Arguments: how many events, a seed, how many rounds, how many edits, and `alone` to leave the
/// peers out.
public final class ChronologyRun {
  private static final int PLANTED = 50;

  private final int events;
  private final int rounds;
  private final int edits;
  private final boolean isAlone;
  private final History history;
  private final SplittableRandom random;

  private ChronologyRun(String[] arguments) {
    events = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    rounds = Integer.parseInt(arguments[2]);
    edits = Integer.parseInt(arguments[3]);
    isAlone = arguments.length > 4;
    history = new History(events, seed);
    random = new SplittableRandom(seed + 1);
  }

  public static void main(String[] arguments) throws ContradictionException {
    new ChronologyRun(arguments).run();
  }

  private static double milliseconds(long since) {
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - since) / 1e6;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void run() throws ContradictionException {
    for (int round = 0; round < rounds; round++) {
      long start = now();
      Chronology.Builder builder = Ours.built(history);
      double building = milliseconds(start);
      start = now();
      Chronology chronology = builder.solve();
      double solving = milliseconds(start);
      tell("Attest", building, solving, Ours.bounds(chronology, events));
      start = now();
      long[][] bare = BareLoop.bounds(history);
      tell("bare loop", 0, milliseconds(start), bare);
      if (!isAlone) {
        peers();
      }
    }
    Chronology chronology = Ours.built(history).solve();
    edit(chronology);
    plant(chronology);
  }

  private void peers() throws ContradictionException {
    long start = now();
    JGraphTPeer graph = new JGraphTPeer(history);
    double building = milliseconds(start);
    start = now();
    long[][] bounds = graph.bounds();
    tell("JGraphT", building, milliseconds(start), bounds);
    start = now();
    ChocoPeer choco = new ChocoPeer(history);
    building = milliseconds(start);
    start = now();
    bounds = choco.bounds();
    tell("Choco", building, milliseconds(start), bounds);
  }

  private static void tell(String who, double building, double solving, long[][] bounds) {
    System.out.printf(
        Locale.ROOT,
        "%-9s building %.1f ms, solving %.1f ms, together %.1f ms, bounds %08x, heap %d MB%n",
        who,
        building,
        solving,
        building + solving,
        Arrays.deepHashCode(bounds),
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
  }

  /// Changes, removes and adds, a third each, then puts things back.
  private void edit(Chronology chronology) {
    double[] times = new double[edits];
    for (int i = 0; i < edits; i++) {
      int number = random.nextInt(history.size());
      Statement statement = Statement.of(number, history.claim(number));
      boolean isRemoval = i % 3 == 0;
      boolean isAddition = i % 3 == 1;
      if (isAddition) {
        chronology.remove(number);
      } else if (!isRemoval) {
        statement = Statement.of(number, history.another(number));
      }
      long start = now();
      if (isRemoval) {
        chronology.remove(number);
      } else {
        chronology.put(statement);
      }
      times[i] = milliseconds(start);
      if (isRemoval) {
        chronology.put(statement);
      }
    }
    tell("edits", times);
    System.out.printf(
        "as anew: %b%n",
        Arrays.deepEquals(
            Ours.bounds(chronology, events), Ours.bounds(Ours.built(history).solve(), events)));
  }

  private static void tell(String what, double[] times) {
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%s: median %.4f ms, p99 %.3f ms, most %.3f ms%n",
        what,
        times[times.length / 2],
        times[times.length * 99 / 100],
        times[times.length - 1]);
  }

  /// Says of two moments that they lie otherwise than they can.
  private void plant(Chronology chronology) {
    double[] times = new double[PLANTED];
    int statements = 0;
    for (int i = 0; i < PLANTED; ) {
      int one = random.nextInt(2 * events);
      int other = Math.floorMod(one + random.nextInt(-60, 60), 2 * events);
      if (chronology.earliest(one) == Claim.OPEN_BEGIN
          || chronology.latest(other) == Claim.OPEN_END) {
        continue;
      }
      long most = chronology.latest(other) - chronology.earliest(one);
      Claim claim = new Claim.Apart(one, other, most + 1, Claim.OPEN_END);
      long start = now();
      chronology.put(Statement.of(history.size(), claim));
      statements += chronology.contradictions().getFirst().statements().size();
      times[i++] = milliseconds(start);
      chronology.remove(history.size());
    }
    tell("planted contradictions", times);
    System.out.printf(Locale.ROOT, "statements in each: %.1f%n", statements / (double) PLANTED);
  }
}
