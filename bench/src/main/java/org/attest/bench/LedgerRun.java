package org.attest.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.attest.core.reason.Dated;
import org.attest.core.reason.Timeline;
import org.attest.core.reason.ledger.Entry;
import org.attest.core.reason.ledger.Ledger;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;

/// Reckons the ledger of made-up commitments as of a day. Times are those of the processor.
///
/// Arguments: how many commitments, a seed, and how many rounds. A third has no outcome, a third
/// one, a third two by other voices; a quarter hangs on another commitment.
public final class LedgerRun {
  private static final long BEGIN = 2_422_325;
  private static final int SPAN = 2_000;
  private static final int VOICES = 7;
  private static final List<String> STATES =
      List.of("kept", "broken", "refused", "partly kept", "answered");
  private static final List<String> TERMS = List.of("P1M", "PT24H", "immediately", "P10D~", "P1Y");

  private final SplittableRandom random;
  private final List<Statement> statements = new ArrayList<>();

  private LedgerRun(int commitments, long seed) {
    random = new SplittableRandom(seed);
    for (int i = 0; i < commitments; i++) {
      commitment(i);
    }
  }

  public static void main(String[] arguments) {
    int commitments = Integer.parseInt(arguments[0]);
    LedgerRun made = new LedgerRun(commitments, Long.parseLong(arguments[1]));
    for (int round = Integer.parseInt(arguments[2]); round > 0; round--) {
      made.round();
    }
  }

  private void commitment(int number) {
    long made = BEGIN + random.nextInt(SPAN);
    boolean hangs = number > 0 && random.nextInt(4) == 0;
    say(
        new Content.Commitment(
            "cm." + number,
            Optional.of("promise"),
            Optional.of("per.debtor"),
            Optional.of("per.creditor"),
            Optional.of("the deed"),
            Optional.of(day(made) + "/" + day(made + random.nextInt(60))),
            Optional.of(TERMS.get(random.nextInt(TERMS.size()))),
            hangs ? Optional.of("cm." + random.nextInt(number)) : Optional.empty(),
            random.nextInt(5) == 0 ? Optional.of("consent") : Optional.empty()));
    for (int i = random.nextInt(3); i > 0; i--) {
      String when = day(made + 60 + random.nextInt(SPAN));
      String state = STATES.get(random.nextInt(STATES.size()));
      say(new Content.Outcome("cm." + number, Optional.of(state), List.of(when)));
    }
  }

  private static String day(long number) {
    return Dated.edtf(OptionalLong.of(number));
  }

  private void say(Content content) {
    String voice = "per.voice" + random.nextInt(VOICES);
    statements.add(
        new Statement(
            "st." + statements.size(),
            content,
            List.of(new Attribution(voice, Attribution.Stance.ASSERTS)),
            List.of(new Passage("a.txt", 0, 1, "a")),
            Statement.Status.ACCEPTED,
            "LedgerRun",
            "",
            1));
  }

  private void round() {
    Timeline timeline = Timeline.of(statements);
    long start = now();
    Ledger ledger = Ledger.of(statements, timeline);
    double gathering = milliseconds(start);
    start = now();
    List<Entry> entries = ledger.entries(BEGIN + SPAN);
    double judging = milliseconds(start);
    System.out.printf(
        Locale.ROOT,
        "%,d statements, %,d commitments, %,d of them certain: gathered %.0f ms, judged %.0f ms%n",
        statements.size(),
        entries.size(),
        entries.stream().filter(Entry::isCertain).count(),
        gathering,
        judging);
  }

  private static double milliseconds(long since) {
    return (now() - since) / 1e6;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
