package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.attest.core.port.Index;
import org.attest.store.lucene.LuceneIndex;

/// Compares the search of an archive with plain Lucene over the same blocks: size, and the time of
/// the same queries, in turns.
///
/// Arguments: an archive, a folder for the plain index (made if it is missing), how many queries of
/// each kind. Both give the twenty best with their texts; the archive's search also tells where the
/// words stand in each, in which source and part, and has one order for equal scores.
public final class SearchRun {
  private static final int ROUNDS = 15;

  private SearchRun() {}

  public static void main(String[] arguments) throws IOException {
    Path own = Path.of(arguments[0]).resolve("index");
    Path plain = Path.of(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    List<String> texts = texts(own);
    if (!Files.isDirectory(plain)) {
      PlainLucene.index(texts.stream(), plain);
    }
    compare(own, plain, texts, count);
  }

  /// Prints the sizes of both indexes, and how long each takes to answer.
  static void compare(Path own, Path plain, List<String> texts, int count) throws IOException {
    long ownSize = PlainLucene.size(own);
    long plainSize = PlainLucene.size(plain);
    System.out.printf(
        Locale.ROOT,
        "index %.1f MB, plain %.1f MB: %.2f times%n",
        ownSize / 1e6,
        plainSize / 1e6,
        (double) ownSize / plainSize);
    try (LuceneIndex index = LuceneIndex.open(own);
        PlainLucene peer = PlainLucene.open(plain)) {
      Duel duel =
          new Duel(query -> index.search(Index.Query.of(query)).size(), peer::search, ROUNDS);
      List<Duel.Times> all = new ArrayList<>();
      for (Wording wording : Wording.values()) {
        Duel.Times times = duel.over(wording.queries(texts, count));
        times.print(wording.name().toLowerCase(Locale.ROOT));
        all.add(times);
      }
      Duel.Times.together(all).print("all");
    }
  }

  /// The texts of all blocks of an index.
  static List<String> texts(Path index) throws IOException {
    List<String> out = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index))) {
      for (int i = 0; i < reader.maxDoc(); i++) {
        out.add(reader.storedFields().document(i).get("text"));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d blocks, %.1f million characters%n",
        out.size(),
        out.stream().mapToLong(String::length).sum() / 1e6);
    return out;
  }
}
