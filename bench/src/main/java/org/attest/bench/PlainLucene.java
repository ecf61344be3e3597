package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
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

/// The peer of searches: what somebody has who takes Lucene as it comes.
///
/// Each block is a document with a number and one stored text, analysed by the standard analyzer;
/// its searches give the texts of the twenty best. It neither counts nor tells where words stand.
final class PlainLucene implements AutoCloseable {
  private static final int BEST = 20;

  private final Analyzer analyzer = new StandardAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private PlainLucene(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  static PlainLucene open(Path folder) throws IOException {
    return new PlainLucene(DirectoryReader.open(FSDirectory.open(folder)));
  }

  /// Takes documents in order, with one commit at the end.
  static void index(Stream<String> texts, Path folder) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new StandardAnalyzer()))) {
      int number = 0;
      for (String text : (Iterable<String>) texts::iterator) {
        Document document = new Document();
        document.add(new StringField("id", Integer.toString(number++), Field.Store.YES));
        document.add(new TextField("text", text, Field.Store.YES));
        writer.addDocument(document);
      }
      writer.commit();
    }
  }

  /// @return how many characters the texts of the best have
  int search(String query) throws IOException {
    SimpleQueryParser parser = new SimpleQueryParser(analyzer, "text");
    parser.setDefaultOperator(Occur.MUST);
    int characters = 0;
    for (ScoreDoc found : searcher.search(parser.parse(query), BEST).scoreDocs) {
      characters += searcher.storedFields().document(found.doc).get("text").length();
    }
    return characters;
  }

  /// The bytes of all files of an index.
  static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      long sum = 0;
      for (Path file : files.toList()) {
        sum += Files.size(file);
      }
      return sum;
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
