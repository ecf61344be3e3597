package org.attest.bench.propose;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.attest.app.archive.ShippedModels;
import org.attest.bench.EventsRun;
import org.attest.core.propose.Kind;
import org.attest.core.propose.Proposing;
import org.attest.core.propose.Told;

/// How fast statements of all kinds are proposed, grammar and attribution included: tokens a second
/// of one core, in time of the processor, one line for each round.
public final class ProposingRun {
  private static final int ROUNDS = 40;

  private ProposingRun() {}

  /// @param files texts
  public static void main(String... files) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String file : files) {
      texts.add(Files.readString(Path.of(file)));
    }
    Proposing proposing = ShippedModels.proposing();
    for (int round = 0; round < ROUNDS; round++) {
      List<Told> told = texts.stream().map(EventsRun::told).toList();
      long tokens = told.stream().mapToLong(each -> each.tokens().size()).sum();
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long found =
          told.stream()
              .map(each -> proposing.propose(each, EnumSet.allOf(Kind.class)))
              .flatMap(each -> each.values().stream())
              .mapToLong(List::size)
              .sum();
      double seconds =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT, "%d statements, %.0f tokens a second%n", found, tokens / seconds);
    }
  }
}
