package org.attest.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.attest.core.account.Accounts;
import org.attest.core.account.term.Terms;
import org.attest.core.reason.Timeline;
import org.attest.core.reason.ledger.Ledger;
import org.attest.core.relate.Statement;

/// Reckons the accounts, disagreements and ledger of made-up statements from nothing, and then
/// changes them one by one. Times are those of the processor.
///
/// Arguments: a seed, how many changes, and numbers of statements: `7 2000 10000 100000 1000000`.
public final class AccountRun {
  private AccountRun() {}

  public static void main(String[] arguments) {
    long seed = Long.parseLong(arguments[0]);
    int changes = Integer.parseInt(arguments[1]);
    for (String size : Arrays.asList(arguments).subList(2, arguments.length)) {
      List<Statement> statements = new StatementMaker(seed).make(Integer.parseInt(size));
      Accounts accounts = fromNothing(statements);
      change(accounts, statements, seed, changes);
    }
  }

  private static Accounts fromNothing(List<Statement> statements) {
    long start = now();
    Accounts accounts = Accounts.of(statements, Terms.standard());
    long gathered = now();
    int found = accounts.disagreements().size();
    long judged = now();
    Timeline timeline = Timeline.of(statements);
    long timed = now();
    Ledger ledger = Ledger.of(statements, timeline);
    int entries = ledger.entries(ledger.lastDay().orElse(0)).size();
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
    return accounts;
  }

  private static void change(
      Accounts accounts, List<Statement> statements, long seed, int changes) {
    SplittableRandom random = new SplittableRandom(seed);
    StatementMaker other = new StatementMaker(seed + 1);
    List<Statement> made = new ArrayList<>(other.make(Math.min(statements.size(), 100_000)));
    long[] times = new long[changes];
    for (int i = 0; i < changes; i++) {
      Statement old = statements.get(random.nextInt(statements.size()));
      Statement fresh = made.get(random.nextInt(made.size()));
      Statement changed =
          new Statement(
              old.id(),
              fresh.content(),
              fresh.attribution(),
              old.passages(),
              Statement.Status.ACCEPTED,
              "AccountRun",
              "",
              1);
      long start = now();
      accounts.put(changed);
      accounts.disagreements(changed.content().about());
      accounts.of(changed.content().about());
      times[i] = now() - start;
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "  one statement changed, %,d times: p50 %.3f ms, p95 %.3f ms, p99 %.3f ms, worst %.3f ms%n",
        changes,
        times[changes / 2] / 1e6,
        times[changes * 95 / 100] / 1e6,
        times[changes * 99 / 100] / 1e6,
        times[changes - 1] / 1e6);
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
