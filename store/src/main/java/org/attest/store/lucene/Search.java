package org.attest.store.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.attest.core.port.Index;
import org.attest.core.text.PartKind;

/// One search over one state of the index.
final class Search {
  /// Longer queries are cut here, so that a pasted page neither fails nor takes minutes.
  private static final int MAX_QUERY_CHARACTERS = 1000;

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

  private List<Index.Hit> best(Index.Query asked, org.apache.lucene.search.Query parsed)
      throws IOException {
    long wanted = (long) Math.max(0, asked.offset()) + Math.max(0, asked.limit());
    int top = Math.clamp(wanted, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
    org.apache.lucene.search.Query words = searcher.rewrite(parsed);
    List<Best.Met> best = searcher.search(filtered(asked, words), Best.of(top));
    int first = Math.clamp(asked.offset(), 0, best.size());
    return hits(best.subList(first, (int) Math.min(wanted, best.size())), words);
  }

  /// Blocks that stand together are kept together: read in the order of the index, most of them are
  /// unpacked at once.
  private List<Index.Hit> hits(List<Best.Met> best, org.apache.lucene.search.Query words)
      throws IOException {
    Highlights highlights = new Highlights(searcher, analyzer, words);
    StoredFields stored = searcher.storedFields();
    Map<Integer, Index.Hit> hits = new HashMap<>();
    for (Best.Met met : best.stream().sorted(Comparator.comparingInt(Best.Met::doc)).toList()) {
      hits.put(met.doc(), hit(stored.document(met.doc()), met, highlights));
    }
    return best.stream().map(met -> Objects.requireNonNull(hits.get(met.doc()))).toList();
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

  private static Index.Hit hit(Document block, Best.Met met, Highlights highlights)
      throws IOException {
    String text = block.get(Blocks.TEXT);
    return new Index.Hit(
        block.get(Blocks.SOURCE),
        block.get(Blocks.PART),
        Blocks.kind(block),
        Blocks.span(block),
        text,
        highlights.in(met.doc(), text),
        met.score());
  }
}
