package org.attest.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attest.core.compare.ComparedName;
import org.attest.core.compare.NameComparison;
import org.attest.core.recognise.NameKind;

/// Measures how many comparisons of names one core makes in a second of processor time, with names
/// prepared before and with names prepared for each comparison.
///
/// Arguments: a table of pairs as for [NamePairsRun]; how many rounds, of which the median counts.
public final class NameSpeedRun {
  private static final int REPEATS = 40;

  private record Pair(NameKind kind, String left, String right) {}

  private record Prepared(ComparedName left, ComparedName right) {}

  private NameSpeedRun() {}

  public static void main(String[] arguments) throws IOException {
    List<Pair> pairs = pairs(Path.of(arguments[0]));
    int rounds = Integer.parseInt(arguments[1]);
    List<Prepared> prepared = pairs.stream().map(NameSpeedRun::prepare).toList();
    print(
        "prepared names",
        rounds,
        REPEATS * pairs.size(),
        () -> {
          double sum = 0;
          for (int i = 0; i < REPEATS; i++) {
            for (Prepared pair : prepared) {
              sum += NameComparison.compare(pair.left(), pair.right()).score();
            }
          }
          return sum;
        });
    print(
        "with preparing both",
        rounds,
        pairs.size(),
        () -> {
          double sum = 0;
          for (Pair pair : pairs) {
            Prepared now = prepare(pair);
            sum += NameComparison.compare(now.left(), now.right()).score();
          }
          return sum;
        });
  }

  private static List<Pair> pairs(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> header = List.of(lines.getFirst().split("\t", -1));
    List<Pair> pairs = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> row = List.of(line.split("\t", -1));
      pairs.add(
          new Pair(
              NamePairsRun.kind(row, header),
              row.get(header.indexOf("left")),
              row.get(header.indexOf("right"))));
    }
    return pairs;
  }

  private static Prepared prepare(Pair pair) {
    return new Prepared(
        ComparedName.of(pair.kind(), pair.left()), ComparedName.of(pair.kind(), pair.right()));
  }

  private interface Work {
    double run();
  }

  private static void print(String what, int rounds, int comparisons, Work work) {
    double[] rates = new double[rounds];
    double sum = 0;
    for (int i = 0; i < rounds; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      sum += work.run();
      long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      rates[i] = comparisons * 1e9 / nanos;
    }
    Arrays.sort(rates);
    System.out.printf(
        Locale.ROOT,
        "%s: median %.0f comparisons a second, from %.0f to %.0f (%d rounds, mean score %.3f)%n",
        what,
        rates[rounds / 2],
        rates[0],
        rates[rounds - 1],
        rounds,
        sum / rounds / comparisons);
  }
}
