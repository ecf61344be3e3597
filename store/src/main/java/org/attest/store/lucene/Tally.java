package org.attest.store.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.attest.core.port.Index;
import org.attest.core.text.PartKind;
import org.jspecify.annotations.Nullable;

/// Counts the blocks that answer a query, by source and by kind, in one pass over them.
final class Tally {
  private final IndexSearcher searcher;
  private final Index.Query asked;
  private final List<String> kinds;
  private final Map<String, Long> bySource = new HashMap<>();
  private final Map<String, Long> byKind = new HashMap<>();
  private long total;

  Tally(IndexSearcher searcher, Index.Query asked) {
    this.searcher = searcher;
    this.asked = asked;
    this.kinds = asked.kinds().stream().map(PartKind::label).toList();
  }

  Index.Counts of(Query words) throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1f);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      @Nullable Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        count(scorer.iterator(), leaf);
      }
    }
    return new Index.Counts(total, bySource, byKind);
  }

  /// Counts pairs of source and kind by their numbers in this leaf, and looks up their words once.
  private void count(DocIdSetIterator docs, LeafReaderContext leaf) throws IOException {
    @Nullable Bits live = leaf.reader().getLiveDocs();
    SortedDocValues source = DocValues.getSorted(leaf.reader(), Blocks.SOURCE);
    SortedDocValues kind = DocValues.getSorted(leaf.reader(), Blocks.KIND);
    int width = kind.getValueCount();
    long[] pairs = new long[source.getValueCount() * width];
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if ((live == null || live.get(doc)) && source.advanceExact(doc) && kind.advanceExact(doc)) {
        pairs[source.ordValue() * width + kind.ordValue()]++;
      }
    }
    for (int pair = 0; pair < pairs.length; pair++) {
      if (pairs[pair] > 0) {
        add(
            source.lookupOrd(pair / width).utf8ToString(),
            kind.lookupOrd(pair % width).utf8ToString(),
            pairs[pair]);
      }
    }
  }

  private void add(String source, String kind, long count) {
    bySource.merge(source, count, Long::sum);
    byKind.merge(kind, count, Long::sum);
    boolean within =
        (asked.sources().isEmpty() || asked.sources().contains(source))
            && (kinds.isEmpty() || kinds.contains(kind));
    total += within ? count : 0;
  }
}
