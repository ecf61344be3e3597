package org.attest.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.attest.core.account.Accounts;
import org.attest.core.account.term.Terms;
import org.attest.core.reason.Timeline;
import org.attest.core.reason.ledger.Ledger;
import org.attest.core.relate.Statement;

/// Reckons the accounts, disagreements, timeline and ledger of made-up statements from nothing, and
/// then changes them one by one. Times are those of the processor.
///
/// Arguments: a seed, how many changes, and numbers of statements: `7 2000 10000 100000 1000000`.
public final class AccountRun {
  private final List<Statement> statements;
  private final Accounts accounts;
  private final Timeline timeline;
  private final Ledger ledger;
  private final long day;

  private AccountRun(List<Statement> statements) {
    this.statements = statements;
    long start = now();
    accounts = Accounts.of(statements, Terms.standard());
    long gathered = now();
    int found = accounts.disagreements().size();
    long judged = now();
    timeline = Timeline.of(statements);
    long timed = now();
    ledger = Ledger.of(statements, timeline);
    day = ledger.lastDay().orElse(0);
    int entries = ledger.entries(day).size();
    long kept = now();
    System.out.printf(
        Locale.ROOT,
        "%,d statements: gathered %,d ms, %,d disagreements %,d ms, timeline %,d ms, ledger of %,d"
            + " %,d ms; accounts, disagreements and ledger %,d ms; heap %,d MB%n",
        statements.size(),
        milliseconds(gathered - start),
        found,
        milliseconds(judged - gathered),
        milliseconds(timed - judged),
        entries,
        milliseconds(kept - timed),
        milliseconds(judged - start + kept - timed),
        heap());
  }

  public static void main(String[] arguments) {
    long seed = Long.parseLong(arguments[0]);
    int changes = Integer.parseInt(arguments[1]);
    for (String size : Arrays.asList(arguments).subList(2, arguments.length)) {
      new AccountRun(new StatementMaker(seed).make(Integer.parseInt(size))).change(seed, changes);
    }
  }

  private void change(long seed, int changes) {
    SplittableRandom random = new SplittableRandom(seed);
    StatementMaker other = new StatementMaker(seed + 1);
    List<Statement> made = new ArrayList<>(other.make(Math.min(statements.size(), 100_000)));
    long[][] times = new long[4][changes];
    for (int i = 0; i < changes; i++) {
      int rank = random.nextInt(statements.size());
      Statement old = statements.get(rank);
      Statement fresh = made.get(random.nextInt(made.size()));
      long[] each =
          change(
              rank,
              new Statement(
                  old.id(),
                  fresh.content(),
                  fresh.attribution(),
                  old.passages(),
                  Statement.Status.ACCEPTED,
                  "AccountRun",
                  "",
                  1));
      for (int part = 0; part < each.length; part++) {
        times[part][i] = each[part];
      }
    }
    System.out.printf(
        Locale.ROOT,
        "  one statement changed, %,d times; contradictions in the end: %,d%n",
        changes,
        timeline.contradictions().size());
    tell("its account laid out, and judged", times[0]);
    tell("timeline, and all contradictions", times[1]);
    tell("ledger, and all its entries on a day", times[2]);
    tell("all of it", times[3]);
  }

  private long[] change(int rank, Statement changed) {
    long start = now();
    accounts.put(changed);
    accounts.disagreements(changed.content().about());
    accounts.of(changed.content().about());
    long judged = now();
    Set<String> moved = timeline.put(rank, changed);
    timeline.contradictions();
    long timed = now();
    ledger.put(rank, changed);
    ledger.moved(moved);
    ledger.entries(day);
    long kept = now();
    return new long[] {judged - start, timed - judged, kept - timed, kept - start};
  }

  private static void tell(String what, long[] times) {
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "  %s: p50 %.3f ms, p95 %.3f ms, p99 %.3f ms, worst %.3f ms%n",
        what,
        times[times.length / 2] / 1e6,
        times[times.length * 95 / 100] / 1e6,
        times[times.length * 99 / 100] / 1e6,
        times[times.length - 1] / 1e6);
  }

  private static long milliseconds(long nanoseconds) {
    return nanoseconds / 1_000_000;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
