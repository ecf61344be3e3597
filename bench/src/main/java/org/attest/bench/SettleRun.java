package org.attest.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.attest.app.archive.ShippedModels;
import org.attest.core.flow.Flow;
import org.attest.core.flow.Settling;
import org.attest.core.problem.Outcome;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.Recognisers;
import org.attest.core.resolve.Appearance;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.Transcript;
import org.attest.read.Readers;
import org.attest.store.sqlite.SqliteCatalogue;
import org.attest.testkit.NamedText;

/// Says what it costs to settle who is who when one small document comes to an archive.
///
/// Arguments: a folder of files; an empty folder for the catalogue; how many small documents. The
/// files are settled at once; then each small document, with six names of the archive of which two
/// are misprinted, is put and settled, and taken away again.
public final class SettleRun {
  private static final int NAMES = 6;
  private static final int MISPRINTED = 3;

  private final SqliteCatalogue catalogue;
  private final Random random = new Random(7);

  private SettleRun(SqliteCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    try (SqliteCatalogue catalogue = SqliteCatalogue.open(Path.of(arguments[1], "catalogue.db"))) {
      new SettleRun(catalogue).run(files, Integer.parseInt(arguments[2]));
    }
  }

  private void run(List<Path> files, int count) throws IOException {
    Flow flow = new Flow(Recognisers.with(ShippedModels.all()));
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      Original original = new Original(name, file.toString(), "0".repeat(64), content.length);
      Outcome<Transcript> read = Readers.standard().read(original, content);
      read.value()
          .ifPresent(transcript ->
              catalogue.put(
                  flow.derive(new Source(name, original, transcript), List.of()), 1, "1"));
    }
    settle("all at once");
    List<Appearance> all = catalogue.appearances();
    System.out.printf(
        Locale.ROOT,
        "%d documents, %d appearances, %d namesakes%n",
        files.size(),
        all.size(),
        catalogue.unsettled().all());
    for (int i = 0; i < count; i++) {
      List<String> names = names(all);
      String id = "small-" + i;
      catalogue.put(NamedText.of(id, "<" + String.join("> came. <", names) + "> came."), 1, "1");
      settle("one more: " + names);
      catalogue.put(NamedText.of(id, "Nobody came."), 2, "2");
      settle("without them");
    }
  }

  private List<String> names(List<Appearance> all) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < NAMES; i++) {
      Appearance one = all.get(random.nextInt(all.size()));
      String name = one.name();
      int at = 1 + random.nextInt(name.length());
      String written =
          i % MISPRINTED == 2
              ? name.substring(0, at) + name.charAt(at - 1) + name.substring(at)
              : name;
      out.add(one.kind() == NameKind.PERSON ? written : one.kind().label() + ":" + written);
    }
    return out;
  }

  private void settle(String what) {
    long clock = System.nanoTime();
    long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    new Settling(catalogue).settle(List.of(), List.of(), 0);
    long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
    System.out.printf(
        Locale.ROOT,
        "%.2f s of the processor, %.2f s by the clock: %s%n",
        used / 1e9,
        (System.nanoTime() - clock) / 1e9,
        what);
  }
}
