package org.attest.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attest.app.archive.ShippedModels;
import org.attest.core.flow.Settling;
import org.attest.core.port.Derived;
import org.attest.core.port.Index;
import org.attest.core.problem.Outcome;
import org.attest.core.recognise.Proposal;
import org.attest.core.recognise.Recogniser;
import org.attest.core.recognise.Recognisers;
import org.attest.core.resolve.Appearances;
import org.attest.core.resolve.Grouping;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.TextReader;
import org.attest.core.source.Transcript;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;
import org.attest.core.text.Structure;
import org.attest.core.text.StructuredSource;
import org.attest.core.text.Tokens;
import org.attest.read.Readers;
import org.attest.store.chain.Checksum;
import org.attest.store.lucene.LuceneIndex;
import org.attest.store.ocfl.OcflOriginals;
import org.attest.store.sqlite.SqliteCatalogue;
import org.attest.store.sqlite.SqliteJournal;

/// Says where the time goes when files are read into an archive: every stage by itself, one after
/// the other on one thread, in processor time of that thread, so that other work on the machine
/// counts little.
///
/// Arguments: a folder of files; an empty folder for the stores; how many rounds. The last round is
/// told, when the code is warm.
public final class StageRun {
  private final TextReader reader = Readers.standard();
  private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
  private long bytes;

  private StageRun() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    int rounds = Integer.parseInt(arguments[2]);
    StageRun last = new StageRun();
    for (int round = 1; round <= rounds; round++) {
      last = new StageRun();
      last.run(files, Path.of(arguments[1], "round" + round));
    }
    last.print();
  }

  private void run(List<Path> files, Path work) throws IOException {
    Files.createDirectories(work);
    try (SqliteJournal journal = SqliteJournal.open(work.resolve("journal.db"));
        SqliteCatalogue catalogue = SqliteCatalogue.open(work.resolve("catalogue.db"));
        LuceneIndex index = LuceneIndex.write(work.resolve("index"));
        OcflOriginals originals =
            OcflOriginals.at(work.resolve("originals"), work.resolve("work"))) {
      for (Path file : files) {
        byte[] content = Files.readAllBytes(file);
        bytes += content.length;
        String sum = timed("checksum", () -> Checksum.of(content));
        Original original =
            new Original(file.getFileName().toString(), file.toString(), sum, content.length);
        timed("originals (OCFL)", () -> originals.keep(original, content));
        timed("journal", () -> journal.append("2026-11-25T00:00:00Z", "a", "receive", sum, "{}"));
        Outcome<Transcript> read = timed("decoding", () -> reader.read(original, content));
        if (read.value().isPresent()) {
          Derived derived = derived(new Source(sum, original, read.value().get()));
          timed("catalogue (SQLite)", () -> catalogue.put(derived, 1, sum));
          timed("index (Lucene)", () -> index.put(sum, sum, entries(derived)));
        }
      }
      timed("index, commit", index::commit);
      timed("entities", () -> new Settling(catalogue).settle(List.of(), List.of(), 0));
    }
  }

  private Derived derived(Source source) {
    StructuredSource structured = timed("structure, tokens", () -> Structure.of(source));
    timed("(of these: tokens)", () -> Tokens.of(structured.reading().text()));
    List<Proposal> proposals = new ArrayList<>();
    for (Recogniser recogniser : Recognisers.with(ShippedModels.all())) {
      proposals.addAll(
          timed(recogniser.id(), () -> recogniser.recognise(structured, List.copyOf(proposals))));
    }
    Appearances appearances =
        timed("who is who within a source", () -> Grouping.of(structured, proposals));
    return new Derived(
        source, structured.parts(), structured.reading(), proposals, appearances, List.of());
  }

  private static List<Index.Entry> entries(Derived derived) {
    Map<String, Part> parts = new HashMap<>();
    derived.parts().forEach(part -> parts.put(part.id(), part));
    List<Index.Entry> out = new ArrayList<>();
    for (ReadingText.Block block : derived.reading().blocks()) {
      Optional<Part> part = Optional.ofNullable(parts.get(block.part()));
      String words = derived.reading().words(block);
      part.filter(_ -> !words.isEmpty())
          .ifPresent(of -> out.add(new Index.Entry(of.id(), of.kind(), of.span(), "", words)));
    }
    return out;
  }

  private void timed(String stage, Runnable work) {
    timed(
        stage,
        () -> {
          work.run();
          return stage;
        });
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long begun = now();
    T result = work.get();
    nanoseconds.merge(stage, now() - begun, Long::sum);
    return result;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void print() {
    long all =
        nanoseconds.entrySet().stream()
            .filter(stage -> !stage.getKey().startsWith("("))
            .mapToLong(Map.Entry::getValue)
            .sum();
    nanoseconds.forEach((stage, taken) ->
        System.out.printf(
            Locale.ROOT,
            "%-24s %7.2f s  %5.1f %%  %8.1f MB/s%n",
            stage,
            taken / 1e9,
            taken * 100.0 / all,
            bytes * 1e3 / Math.max(1, taken)));
    System.out.printf(
        Locale.ROOT,
        "%-24s %7.2f s  %.1f MB, %.2f MB/s on one thread%n",
        "all",
        all / 1e9,
        bytes / 1e6,
        bytes * 1e3 / all);
  }
}
