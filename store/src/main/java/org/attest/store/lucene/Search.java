package org.attest.store.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.attest.core.port.Index;
import org.attest.core.text.PartKind;

/// One search over one state of the index.
final class Search {
  /// Longer queries are cut here, so that a pasted page neither fails nor takes minutes.
  private static final int MAX_QUERY_CHARACTERS = 1000;

  private static final SortField SOURCE = new SortField(Blocks.SOURCE, SortField.Type.STRING);
  private static final SortField PLACE = new SortField(Blocks.START, SortField.Type.LONG);

  /// Equal scores come in the order of sources and places, not of reading.
  private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, SOURCE, PLACE);

  /// Beginnings of words have no scores; without them the index passes over most that match.
  private static final Sort IN_ORDER = new Sort(SOURCE, PLACE);

  private final IndexSearcher searcher;
  private final Analyzer analyzer;

  Search(IndexSearcher searcher, Analyzer analyzer) {
    this.searcher = searcher;
    this.analyzer = analyzer;
  }

  List<Index.Hit> hits(Index.Query asked) throws IOException {
    try {
      return asked.words().isBlank() ? List.of() : best(asked, parse(asked.words()));
    } catch (IndexSearcher.TooManyClauses tooWide) {
      return List.of();
    }
  }

  Index.Counts counts(Index.Query asked) throws IOException {
    try {
      return asked.words().isBlank()
          ? Index.Counts.NOTHING
          : new Tally(searcher, asked).of(parse(asked.words()));
    } catch (IndexSearcher.TooManyClauses tooWide) {
      return Index.Counts.NOTHING;
    }
  }

  private org.apache.lucene.search.Query parse(String words) {
    SimpleQueryParser parser = new SimpleQueryParser(analyzer, Blocks.fields());
    parser.setDefaultOperator(Occur.MUST);
    int end = Math.min(words.length(), MAX_QUERY_CHARACTERS);
    return parser.parse(words.substring(0, end));
  }

  private List<Index.Hit> best(Index.Query asked, org.apache.lucene.search.Query words)
      throws IOException {
    long wanted = (long) Math.max(0, asked.offset()) + Math.max(0, asked.limit());
    int top = Math.clamp(wanted, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
    boolean alike = words instanceof PrefixQuery;
    ScoreDoc[] best =
        searcher.search(filtered(asked, words), top, alike ? IN_ORDER : BEST_FIRST).scoreDocs;
    Highlights highlights = new Highlights(searcher, analyzer, words);
    List<Index.Hit> hits = new ArrayList<>();
    for (int i = Math.max(0, asked.offset()); i < best.length && i < wanted; i++) {
      double score = alike ? 1 : ((Number) ((FieldDoc) best[i]).fields[0]).doubleValue();
      hits.add(hit(best[i].doc, score, highlights));
    }
    return List.copyOf(hits);
  }

  private static org.apache.lucene.search.Query filtered(
      Index.Query asked, org.apache.lucene.search.Query words) {
    if (asked.sources().isEmpty() && asked.kinds().isEmpty()) {
      return words;
    }
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

  private Index.Hit hit(int doc, double score, Highlights highlights) throws IOException {
    Document block = searcher.storedFields().document(doc);
    String text = block.get(Blocks.TEXT);
    return new Index.Hit(
        block.get(Blocks.SOURCE),
        block.get(Blocks.PART),
        Blocks.kind(block),
        Blocks.span(block),
        text,
        highlights.in(doc, text),
        score);
  }
}
