package org.attest.store.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.attest.core.port.Index;
import org.attest.core.source.Span;
import org.attest.core.text.PartKind;
import org.jspecify.annotations.Nullable;

/// One search over one state of the index.
final class Search {
  static final Index.Hits NOTHING = new Index.Hits(0, List.of(), Map.of(), Map.of());

  /// Longer queries are cut here, so that a pasted page neither fails nor takes minutes.
  private static final int MAX_QUERY_CHARACTERS = 1000;

  /// Equal scores come in the order of sources and places, not of reading.
  private static final Sort BEST_FIRST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Blocks.SOURCE, SortField.Type.STRING),
          new SortField(Blocks.START, SortField.Type.LONG));

  private final IndexSearcher searcher;
  private final Analyzer analyzer;

  Search(IndexSearcher searcher, Analyzer analyzer) {
    this.searcher = searcher;
    this.analyzer = analyzer;
  }

  Index.Hits hits(Index.Query asked) throws IOException {
    if (asked.words().isBlank()) {
      return NOTHING;
    }
    try {
      return answer(asked, parse(asked.words()));
    } catch (IndexSearcher.TooManyClauses tooWide) {
      return NOTHING;
    }
  }

  private org.apache.lucene.search.Query parse(String words) {
    SimpleQueryParser parser = new SimpleQueryParser(analyzer, Blocks.fields());
    parser.setDefaultOperator(Occur.MUST);
    int end = Math.min(words.length(), MAX_QUERY_CHARACTERS);
    return parser.parse(words.substring(0, end));
  }

  private Index.Hits answer(Index.Query asked, org.apache.lucene.search.Query words)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE, 1f);
    org.apache.lucene.search.Query filtered = filtered(asked, words);
    long wanted = (long) Math.max(0, asked.offset()) + Math.max(0, asked.limit());
    int top = Math.clamp(wanted, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
    ScoreDoc[] best = searcher.search(filtered, top, BEST_FIRST, true).scoreDocs;
    List<Index.Hit> hits = new ArrayList<>();
    for (int i = Math.max(0, asked.offset()); i < best.length && i < wanted; i++) {
      hits.add(hit(best[i], weight));
    }
    return new Index.Hits(
        searcher.count(filtered),
        List.copyOf(hits),
        counts(weight, Blocks.SOURCE),
        counts(weight, Blocks.KIND));
  }

  private static org.apache.lucene.search.Query filtered(
      Index.Query asked, org.apache.lucene.search.Query words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
    if (!asked.sources().isEmpty()) {
      all.add(oneOf(Blocks.SOURCE, asked.sources()), Occur.FILTER);
    }
    if (!asked.kinds().isEmpty()) {
      List<String> kinds = asked.kinds().stream().map(PartKind::label).toList();
      all.add(oneOf(Blocks.KIND, kinds), Occur.FILTER);
    }
    return all.build();
  }

  private static org.apache.lucene.search.Query oneOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private Index.Hit hit(ScoreDoc found, Weight weight) throws IOException {
    Document block = searcher.storedFields().document(found.doc);
    return new Index.Hit(
        block.get(Blocks.SOURCE),
        block.get(Blocks.PART),
        Blocks.kind(block),
        Blocks.span(block),
        block.get(Blocks.TEXT),
        highlights(found.doc, weight),
        found.score);
  }

  private List<Span> highlights(int doc, Weight weight) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    @Nullable Matches matches = weight.matches(leaf, doc - leaf.docBase);
    @Nullable MatchesIterator each = matches == null ? null : matches.getMatches(Blocks.TEXT);
    List<Span> spans = new ArrayList<>();
    while (each != null && each.next()) {
      spans.add(new Span(each.startOffset(), each.endOffset()));
    }
    return joined(spans);
  }

  /// In order, with stretches that overlap made one.
  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!joined.isEmpty() && joined.getLast().end() > span.start()) {
        Span last = joined.removeLast();
        joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return List.copyOf(joined);
  }

  /// How many blocks that answer have each value of this field.
  private Map<String, Long> counts(Weight weight, String field) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      @Nullable Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        count(scorer.iterator(), leaf, field, counts);
      }
    }
    return counts;
  }

  private static void count(
      DocIdSetIterator docs, LeafReaderContext leaf, String field, Map<String, Long> counts)
      throws IOException {
    @Nullable Bits live = leaf.reader().getLiveDocs();
    SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
    long[] byValue = new long[values.getValueCount()];
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
        byValue[values.ordValue()]++;
      }
    }
    for (int value = 0; value < byValue.length; value++) {
      if (byValue[value] > 0) {
        counts.merge(values.lookupOrd(value).utf8ToString(), byValue[value], Long::sum);
      }
    }
  }
}
