package org.attest.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Puts the same questions to two, in turns, so that a machine that is busy is busy for both.
///
/// What is counted is the time that the processor gave to the thread: where all is in memory and
/// one thread answers, that is how long an answer takes on a machine that has nothing else to do.
/// Of each question counts the median over the rounds; from those come the percentiles.
record Duel(Side own, Side plain, int rounds) {
  /// Rounds in which the machine only warms up.
  private static final int WARMING = 3;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// One of the two: answers a question, and says how much came of it.
  interface Side {
    int ask(String question) throws IOException;
  }

  /// The medians of all questions, in milliseconds.
  record Times(List<Double> own, List<Double> plain) {
    static Times together(List<Times> all) {
      return new Times(
          all.stream().flatMap(times -> times.own().stream()).toList(),
          all.stream().flatMap(times -> times.plain().stream()).toList());
    }

    void print(String what) {
      System.out.printf(
          Locale.ROOT,
          "%-12s p50 %.2f ms, plain %.2f (%.2f times); p95 %.2f ms, plain %.2f (%.2f times)%n",
          what,
          at(own, .5),
          at(plain, .5),
          at(own, .5) / at(plain, .5),
          at(own, .95),
          at(plain, .95),
          at(own, .95) / at(plain, .95));
    }
  }

  Times over(List<String> questions) throws IOException {
    double[][] mine = new double[questions.size()][rounds];
    double[][] theirs = new double[questions.size()][rounds];
    for (int round = -WARMING; round < rounds; round++) {
      for (int i = 0; i < questions.size(); i++) {
        boolean first = Math.floorMod(round + i, 2) == 0;
        double before = first ? time(own, questions.get(i)) : time(plain, questions.get(i));
        double after = first ? time(plain, questions.get(i)) : time(own, questions.get(i));
        if (round >= 0) {
          mine[i][round] = first ? before : after;
          theirs[i][round] = first ? after : before;
        }
      }
    }
    return new Times(medians(mine), medians(theirs));
  }

  private static List<Double> medians(double[][] times) {
    List<Double> out = new ArrayList<>();
    for (double[] each : times) {
      Arrays.sort(each);
      out.add(each[each.length / 2]);
    }
    return out;
  }

  private static double time(Side side, String question) throws IOException {
    long begun = THREADS.getCurrentThreadCpuTime();
    int came = side.ask(question);
    double taken = (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
    // What comes of an answer is looked at, lest the compiler leave the question out.
    return came < 0 ? 0 : taken;
  }

  static double at(List<Double> values, double share) {
    return values.stream().sorted().toList().get((int) (share * (values.size() - 1)));
  }
}
