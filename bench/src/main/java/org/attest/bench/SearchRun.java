package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.attest.core.port.Index;
import org.attest.store.lucene.LuceneIndex;

/// Compares the search of an archive with plain Lucene over the same blocks: size, and the time of
/// the same queries, in turns.
///
/// Arguments: an archive, a folder for the plain index (made if it is missing), how many queries of
/// each kind. Plain Lucene here is one stored text field with the standard analyzer and the twenty
/// best; the archive's search also counts by source and kind and tells where the words stand.
public final class SearchRun {
  private static final int ROUNDS = 21;
  private static final int BEST = 20;

  private SearchRun() {}

  public static void main(String[] arguments) throws IOException {
    Path own = Path.of(arguments[0]).resolve("index");
    Path plain = Path.of(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    List<String> texts = texts(own);
    if (!Files.isDirectory(plain)) {
      index(texts, plain);
    }
    long characters = texts.stream().mapToLong(String::length).sum();
    System.out.printf(
        Locale.ROOT,
        "%d blocks, %.1f million characters; index %.1f MB, plain %.1f MB: %.2f times%n",
        texts.size(),
        characters / 1e6,
        size(own) / 1e6,
        size(plain) / 1e6,
        (double) size(own) / size(plain));
    try (LuceneIndex index = LuceneIndex.open(own);
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(plain))) {
      IndexSearcher searcher = new IndexSearcher(reader);
      List<Double> allOwn = new ArrayList<>();
      List<Double> allPlain = new ArrayList<>();
      for (Kind kind : Kind.values()) {
        List<String> queries = queries(kind, texts, count);
        double[] mine = new double[count];
        double[] theirs = new double[count];
        for (int round = 0; round < ROUNDS; round++) {
          for (int i = 0; i < count; i++) {
            theirs[i] = best(round, theirs[i], plain(searcher, queries.get(i)));
            mine[i] = best(round, mine[i], own(index, queries.get(i)));
          }
        }
        Arrays.stream(mine).forEach(allOwn::add);
        Arrays.stream(theirs).forEach(allPlain::add);
        print(
            kind.name().toLowerCase(Locale.ROOT),
            Arrays.stream(mine).boxed().toList(),
            Arrays.stream(theirs).boxed().toList());
      }
      print("all", allOwn, allPlain);
    }
  }

  /// The median over rounds would need all of them; the best of a few is as steady.
  private static double best(int round, double before, double now) {
    return round == 0 ? now : Math.min(before, now);
  }

  private enum Kind {
    TERM,
    CONJUNCTION,
    PHRASE,
    PREFIX,
    FUZZY
  }

  private static List<String> queries(Kind kind, List<String> texts, int count) {
    Random random = new Random(kind.name().length());
    List<String> out = new ArrayList<>();
    while (out.size() < count) {
      List<String> words = words(texts.get(random.nextInt(texts.size())));
      if (words.size() < 8) {
        continue;
      }
      int at = random.nextInt(words.size() - 2);
      String word = words.get(at);
      switch (kind) {
        case TERM -> out.add(word);
        case CONJUNCTION -> out.add(word + " " + words.get(random.nextInt(words.size())));
        case PHRASE -> out.add('"' + word + " " + words.get(at + 1) + '"');
        case PREFIX -> {
          if (word.length() > 5) {
            out.add(word.substring(0, 4) + "*");
          }
        }
        case FUZZY -> {
          if (word.length() > 5) {
            out.add(word + "~1");
          }
        }
      }
    }
    return out;
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("[^\\p{L}]+", -1)).filter(word -> word.length() > 1).toList();
  }

  private static double own(LuceneIndex index, String query) {
    long begun = System.nanoTime();
    List<Index.Hit> hits = index.search(Index.Query.of(query));
    double taken = (System.nanoTime() - begun) / 1e6;
    return hits.size() < 0 ? 0 : taken;
  }

  private static double plain(IndexSearcher searcher, String query) throws IOException {
    long begun = System.nanoTime();
    SimpleQueryParser parser = new SimpleQueryParser(new StandardAnalyzer(), "text");
    parser.setDefaultOperator(Occur.MUST);
    int characters = 0;
    for (ScoreDoc found : searcher.search(parser.parse(query), BEST).scoreDocs) {
      characters += searcher.storedFields().document(found.doc).get("text").length();
    }
    double taken = (System.nanoTime() - begun) / 1e6;
    return characters < 0 ? 0 : taken;
  }

  private static List<String> texts(Path index) throws IOException {
    List<String> out = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index))) {
      for (int i = 0; i < reader.maxDoc(); i++) {
        out.add(reader.storedFields().document(i).get("text"));
      }
    }
    return out;
  }

  private static void index(List<String> texts, Path folder) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new StandardAnalyzer()))) {
      for (int i = 0; i < texts.size(); i++) {
        Document document = new Document();
        document.add(new StringField("id", Integer.toString(i), Field.Store.YES));
        document.add(new TextField("text", texts.get(i), Field.Store.YES));
        writer.addDocument(document);
      }
      writer.commit();
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      long sum = 0;
      for (Path file : files.toList()) {
        sum += Files.size(file);
      }
      return sum;
    }
  }

  private static void print(String what, List<Double> own, List<Double> plain) {
    System.out.printf(
        Locale.ROOT,
        "%-12s p50 %.2f ms, plain %.2f (%.2f times); p95 %.2f ms, plain %.2f (%.2f times)%n",
        what,
        at(own, .5),
        at(plain, .5),
        at(own, .5) / at(plain, .5),
        at(own, .95),
        at(plain, .95),
        at(own, .95) / at(plain, .95));
  }

  private static double at(List<Double> values, double share) {
    return values.stream().sorted().toList().get((int) (share * (values.size() - 1)));
  }
}
