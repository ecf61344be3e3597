package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.FSDirectory;
import org.attest.core.port.Index;
import org.attest.core.source.Span;
import org.attest.core.text.PartKind;
import org.attest.store.lucene.LuceneIndex;

/// Indexes many more passages than an archive has, beside plain Lucene, and compares the two.
///
/// Arguments: an archive, an empty folder, how many passages, how many queries of each kind. The
/// archive's blocks are taken several times over, each time as other sources and cut elsewhere: a
/// passage is the end of one block and the beginning of the next, so none comes twice.
public final class MillionRun {
  private MillionRun() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, List<Index.Entry>> sources = sources(Path.of(arguments[0]).resolve("index"));
    Path own = Path.of(arguments[1]).resolve("own");
    Path plain = Path.of(arguments[1]).resolve("plain");
    int wanted = Integer.parseInt(arguments[2]);
    int blocks = sources.values().stream().mapToInt(List::size).sum();
    int copies = Math.ceilDiv(wanted, blocks);
    Files.createDirectories(Path.of(arguments[1]));
    long begun = System.nanoTime();
    try (LuceneIndex index = LuceneIndex.write(own)) {
      for (int copy = 0; copy < copies; copy++) {
        for (Map.Entry<String, List<Index.Entry>> source : sources.entrySet()) {
          index.put(source.getKey() + "/" + copy, "1", cut(source.getValue(), copy, copies));
        }
        index.commit();
      }
    }
    tell("own", blocks * copies, begun);
    begun = System.nanoTime();
    PlainLucene.index(texts(sources, copies), plain);
    tell("plain", blocks * copies, begun);
    List<String> asked =
        sources.values().stream().flatMap(List::stream).map(Index.Entry::text).toList();
    SearchRun.compare(own, plain, asked, Integer.parseInt(arguments[3]));
  }

  private static void tell(String what, int count, long begun) throws IOException {
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%s: %d passages in %.1f s, %.0f a second; so far at most %s of memory%n",
        what,
        count,
        seconds,
        count / seconds,
        peak());
  }

  /// The most that the process ever held, as Linux counts it.
  private static String peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return "an unknown amount";
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
          .findFirst()
          .orElse("an unknown amount");
    }
  }

  private static Map<String, List<Index.Entry>> sources(Path index) throws IOException {
    Map<String, List<Index.Entry>> out = new LinkedHashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index))) {
      StoredFields stored = reader.storedFields();
      for (int i = 0; i < reader.maxDoc(); i++) {
        Document block = stored.document(i);
        Span place =
            new Span(
                block.getField("start").numericValue().intValue(),
                block.getField("end").numericValue().intValue());
        out.computeIfAbsent(block.get("source"), _ -> new ArrayList<>())
            .add(
                new Index.Entry(
                    block.get("part"),
                    PartKind.parse(block.get("kind")),
                    place,
                    "en",
                    block.get("text")));
      }
    }
    return out;
  }

  private static Stream<String> texts(Map<String, List<Index.Entry>> sources, int copies) {
    return Stream.iterate(0, copy -> copy < copies, copy -> copy + 1)
        .flatMap(copy ->
            sources.values().stream()
                .flatMap(entries -> cut(entries, copy, copies).stream().map(Index.Entry::text)));
  }

  /// The same words, parted elsewhere.
  private static List<Index.Entry> cut(List<Index.Entry> blocks, int copy, int copies) {
    List<Index.Entry> out = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Index.Entry block = blocks.get(i);
      String next = blocks.get((i + 1) % blocks.size()).text();
      String words =
          copy == 0
              ? block.text()
              : block.text().substring(place(block.text(), copy, copies))
                  + " "
                  + next.substring(0, place(next, copy, copies));
      out.add(new Index.Entry(block.part(), block.kind(), block.span(), block.language(), words));
    }
    return out;
  }

  /// Where a text is cut: at a blank, as far in as this copy is among the copies.
  private static int place(String text, int copy, int copies) {
    return Math.max(0, text.lastIndexOf(' ', (int) ((long) text.length() * copy / copies)));
  }
}
