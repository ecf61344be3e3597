package org.attest.store.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;

/// Gathers the blocks that answer best. Equal scores come in the order of sources and places,
/// however the index was written.
///
/// Each segment of the index has its blocks in that order, so of those that score alike the first
/// that is met is the best of its segment. As soon as enough were met, all that cannot be better is
/// passed over unread.
final class Best implements Collector {
  /// Worst first.
  private final PriorityQueue<Met> worst = new PriorityQueue<>(Comparator.reverseOrder());

  private final int wanted;

  private Best(int wanted) {
    this.wanted = wanted;
  }

  /// A block that was met.
  ///
  /// @param leaf the number of its segment
  /// @param doc its number in the index
  record Met(float score, int leaf, int doc, BytesRef source, long start)
      implements Comparable<Met> {
    @Override
    public int compareTo(Met other) {
      int better = Float.compare(other.score, score);
      if (better != 0) {
        return better;
      }
      int earlier = leaf == other.leaf ? 0 : source.compareTo(other.source);
      if (earlier == 0 && leaf != other.leaf) {
        earlier = Long.compare(start, other.start);
      }
      return earlier == 0 ? Integer.compare(doc, other.doc) : earlier;
    }
  }

  /// For one search.
  static CollectorManager<Best, List<Met>> of(int wanted) {
    return new CollectorManager<>() {
      @Override
      public Best newCollector() {
        return new Best(wanted);
      }

      @Override
      public List<Met> reduce(Collection<Best> collectors) {
        List<Met> all = new ArrayList<>();
        collectors.forEach(each -> all.addAll(each.worst));
        return all.stream().sorted().limit(wanted).toList();
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.TOP_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return new InLeaf(leaf);
  }

  private final class InLeaf implements LeafCollector {
    private final LeafReaderContext leaf;
    private final SortedDocValues sources;
    private final NumericDocValues starts;
    private Scorable scorer = new Unscored();

    /// What scores less than this is passed over.
    private float least;

    InLeaf(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      this.sources = DocValues.getSorted(leaf.reader(), Blocks.SOURCE);
      this.starts = DocValues.getNumeric(leaf.reader(), Blocks.START);
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      this.scorer = scorer;
      if (worst.size() == wanted) {
        raise(worst.element().score());
      }
    }

    @Override
    public void collect(int doc) throws IOException {
      float score = scorer.score();
      if (score < least) {
        return;
      }
      Met met = met(doc, score);
      if (worst.size() < wanted) {
        worst.add(met);
      } else if (met.compareTo(worst.element()) < 0) {
        worst.remove();
        worst.add(met);
      }
      if (worst.size() == wanted) {
        Met last = worst.element();
        // Those behind this one that score alike stand behind the last one too.
        boolean passed = met.compareTo(last) >= 0 && met.score() == last.score();
        raise(passed ? Math.nextUp(last.score()) : last.score());
      }
    }

    private Met met(int doc, float score) throws IOException {
      // Every block has both.
      sources.advanceExact(doc);
      starts.advanceExact(doc);
      BytesRef source = BytesRef.deepCopyOf(sources.lookupOrd(sources.ordValue()));
      return new Met(score, leaf.ord, leaf.docBase + doc, source, starts.longValue());
    }

    private void raise(float score) throws IOException {
      if (score > least) {
        least = score;
        scorer.setMinCompetitiveScore(score);
      }
    }
  }

  /// Before the first block is met.
  private static final class Unscored extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }
}
