package org.attest.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.attest.core.link.Constraints;
import org.attest.core.link.Link;
import org.attest.core.link.Linkage;
import org.attest.core.link.Linked;
import org.attest.core.link.Records;

/// Brings together the rows of a table that are of one person, and prints id and cluster of each,
/// as the collection's scorer `identity.py` reads them; how long it took goes to standard error.
///
/// Arguments: the table; `--learn TRUTH` to learn from a table of id and person first; `--roles
/// name=role,…` for columns that are not known; `--why` to print the links with their reasons
/// instead.
public final class LinkRun {
  private LinkRun() {}

  public static void main(String[] arguments) throws IOException {
    long begun = System.nanoTime();
    Records records = RecordsFile.read(Path.of(arguments[0]), option(arguments, "--roles"));
    String learn = option(arguments, "--learn");
    Linked linked =
        learn.isEmpty()
            ? Linkage.unsupervised(records)
            : Linkage.learnt(records, RecordsFile.truth(Path.of(learn)), Constraints.NONE);
    double seconds = (System.nanoTime() - begun) / 1e9;
    boolean why = arguments[arguments.length - 1].equals("--why");
    System.out.print(why ? links(linked) : clusters(linked));
    System.err.printf(
        Locale.ROOT,
        "%d rows  %d persons  %.2f s from the file to the clusters  %.2f s of processor  "
            + "%.2f s since Java began%n",
        records.rows().size(),
        linked.clusters().size(),
        seconds,
        processorSeconds(),
        sinceStart());
  }

  /// Of all threads since Java began.
  private static double processorSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  private static double sinceStart() {
    return ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
  }

  private static String clusters(Linked linked) {
    StringBuilder out = new StringBuilder("id\tcluster\n");
    for (Map.Entry<String, String> each : linked.clusterOf().entrySet()) {
      out.append(each.getKey()).append('\t').append(each.getValue()).append('\n');
    }
    return out.toString();
  }

  private static String links(Linked linked) {
    StringBuilder out = new StringBuilder("first\tsecond\tscore\treason\n");
    for (Link link : linked.links()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%s\t%s\t%.3f\t%s%n",
              link.first(),
              link.second(),
              link.score(),
              link.reason()));
    }
    return out.toString();
  }

  private static String option(String[] arguments, String name) {
    for (int i = 0; i + 1 < arguments.length; i++) {
      if (arguments[i].equals(name)) {
        return arguments[i + 1];
      }
    }
    return "";
  }
}
