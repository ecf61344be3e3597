package org.attest.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.attest.app.archive.Archive;
import org.attest.app.archive.CheckReport;
import org.attest.core.port.Index;
import org.attest.core.port.View;
import org.attest.publish.record.Export;
import org.attest.publish.record.Kind;

/// Kills `attest read` at random moments and looks whether anything was lost or told twice.
///
/// Arguments: how many times, a seed, a new folder to work in, and what is to be read. Each time a
/// new archive is begun in a process of its own, which is killed at once (SIGKILL) at a moment
/// drawn evenly from the length of a whole run. Then `attest check` must find nothing wrong,
/// reading again must end well, and the archive must hold the same as one that was never
/// interrupted: the same originals, the same bytes in every export, the same answers from the
/// index. The journal is compared without the times at which its entries were made and without the
/// hashes over them.
public final class KillRun {
  private static final List<String> WORDS =
      List.of("the", "harbour", "prison~", "peti*", "\"of the\"");
  private static final int PATIENCE_SECONDS = 120;

  private final Path work;
  private final List<String> files;

  private KillRun(Path work, List<String> files) {
    this.work = work;
    this.files = files;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int runs = Integer.parseInt(arguments[0]);
    Random random = new Random(Long.parseLong(arguments[1]));
    Path work = Files.createDirectories(Path.of(arguments[2]));
    List<String> files = Arrays.asList(arguments).subList(3, arguments.length);
    System.exit(new KillRun(work, files).run(runs, random) ? 0 : 1);
  }

  private boolean run(int runs, Random random) throws IOException, InterruptedException {
    Path whole = work.resolve("whole");
    long begun = System.nanoTime();
    require(attest("read", whole) == 0, "the run without a kill ends well");
    long length = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    Map<String, String> wanted = holdings(whole);
    System.out.printf(Locale.ROOT, "a whole run takes %d ms%n", length);
    int good = 0;
    for (int i = 1; i <= runs; i++) {
      long moment = (long) (random.nextDouble() * length);
      List<String> faults = killed(work.resolve("killed-" + i), moment, wanted);
      good += faults.isEmpty() ? 1 : 0;
      System.out.printf(
          Locale.ROOT,
          "%3d killed after %5d ms: %s%n",
          i,
          moment,
          faults.isEmpty() ? "nothing lost" : String.join("; ", faults));
    }
    System.out.printf(
        Locale.ROOT, "%d of %d runs lost nothing and told nothing twice%n", good, runs);
    return good == runs;
  }

  /// What is wrong after a kill at this moment.
  private List<String> killed(Path archive, long moment, Map<String, String> wanted)
      throws IOException, InterruptedException {
    List<String> faults = new ArrayList<>();
    Process process = started("read", archive);
    if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
      process.waitFor();
    }
    if (Files.exists(archive.resolve("attest.json"))) {
      faults.addAll(checked(archive).faults());
    }
    int exit = attest("read", archive);
    if (exit != 0) {
      faults.add("reading again ends with " + exit);
    }
    CheckReport after = checked(archive);
    faults.addAll(after.faults());
    faults.addAll(after.pending());
    Map<String, String> found = holdings(archive);
    wanted.forEach((what, value) -> {
      if (!value.equals(found.get(what))) {
        faults.add("other " + what);
      }
    });
    return faults;
  }

  private static CheckReport checked(Path archive) {
    return Archive.check(archive);
  }

  /// All that an archive holds, by what it is.
  private static Map<String, String> holdings(Path archive) {
    Map<String, String> out = new TreeMap<>();
    try (Archive opened = Archive.open(archive)) {
      View view = opened.view();
      for (Kind kind : Kind.values()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Export(view).write(kind, bytes);
        String lines = bytes.toString(StandardCharsets.UTF_8);
        out.put(kind.label(), kind == Kind.JOURNAL ? timeless(lines) : lines);
      }
      out.put("originals", view.originals().checksums().toString());
      for (String words : WORDS) {
        out.put("answers to " + words, view.index().search(Index.Query.of(words)).toString());
      }
    }
    return out;
  }

  private static String timeless(String journal) {
    return journal
        .replaceAll("\"at\":\"[^\"]*\"", "\"at\":\"\"")
        .replaceAll("\"hash\":\"[0-9a-f]*\"", "\"hash\":\"\"");
  }

  private int attest(String command, Path archive) throws IOException, InterruptedException {
    Process process = started(command, archive);
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }

  private Process started(String command, Path archive) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.attest.app.Main"));
    line.add(command);
    line.addAll(files);
    line.addAll(List.of("--archive", archive.toString()));
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(work.resolve("last.log").toFile())
        .start();
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException(what + ": it did not");
    }
  }
}
