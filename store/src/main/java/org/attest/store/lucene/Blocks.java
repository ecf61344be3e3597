package org.attest.store.lucene;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.attest.core.port.Index;
import org.attest.core.source.Span;
import org.attest.core.text.PartKind;

/// A block of reading text as a Lucene document: its fields, and how its words are found.
final class Blocks {
  static final String SOURCE = "source";
  static final String PART = "part";
  static final String KIND = "kind";
  static final String START = "start";
  static final String END = "end";
  static final String TEXT = "text";

  /// Sources, and in each the places: the order in which every segment keeps its blocks.
  static final Sort ORDER =
      new Sort(
          new SortField(SOURCE, SortField.Type.STRING), new SortField(START, SortField.Type.LONG));

  private static final NormalizeCharMap APOSTROPHES = apostrophes();

  private Blocks() {}

  static Document document(String source, Index.Entry entry) {
    Document document = new Document();
    String kind = entry.kind().label();
    document.add(new StringField(SOURCE, source, Field.Store.YES));
    document.add(new SortedDocValuesField(SOURCE, new BytesRef(source)));
    document.add(new StringField(KIND, kind, Field.Store.YES));
    document.add(new SortedDocValuesField(KIND, new BytesRef(kind)));
    document.add(new StoredField(PART, entry.part()));
    document.add(new StoredField(START, entry.span().start()));
    document.add(new NumericDocValuesField(START, entry.span().start()));
    document.add(new StoredField(END, entry.span().end()));
    document.add(new TextField(TEXT, entry.text(), Field.Store.YES));
    return document;
  }

  static PartKind kind(Document document) {
    return PartKind.parse(document.get(KIND));
  }

  static Span span(Document document) {
    return new Span(
        document.getField(START).numericValue().intValue(),
        document.getField(END).numericValue().intValue());
  }

  /// Words of any script, without regard to case, accents and width.
  static Analyzer analyzer() {
    return new Folding();
  }

  /// The fields in which words are looked for, with their weights.
  static Map<String, Float> fields() {
    return Map.of(TEXT, 1f);
  }

  /// Whether a character parts words whatever stands around it: an apostrophe, so that a name is
  /// found in its possessive and after an article.
  static boolean parts(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static NormalizeCharMap apostrophes() {
    NormalizeCharMap.Builder apart = new NormalizeCharMap.Builder();
    apart.add("'", " ");
    apart.add("\u2019", " ");
    return apart.build();
  }

  private static final class Folding extends Analyzer {
    @Override
    protected Reader initReader(String field, Reader text) {
      return new MappingCharFilter(APOSTROPHES, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new ICUTokenizer();
      return new TokenStreamComponents(words, new ICUFoldingFilter(words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
      return new ICUFoldingFilter(words);
    }
  }
}
