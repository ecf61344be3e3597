package org.attest.core.port;

import java.util.List;
import java.util.Map;
import org.attest.core.source.Span;
import org.attest.core.text.PartKind;

/// Full-text search over the blocks of reading text.
public interface Index {
  /// Replaces everything indexed of this source.
  ///
  /// @param stamp the stamp under which the catalogue has the source
  void put(String source, String stamp, List<Entry> entries);

  /// The stamp under which each source was indexed, as of the last commit.
  Map<String, String> stamps();

  /// Makes what was put survive and be found.
  void commit();

  /// Forgets everything.
  void clear();

  /// The blocks that answer best, beginning with the best.
  List<Hit> search(Query query);

  /// How many blocks answer; a question of its own, for to count all takes longer than to find the
  /// best.
  Counts counts(Query query);

  /// One block of reading text.
  ///
  /// @param part the id of its part
  /// @param span where the part stands in the source's text
  /// @param text the reading text of the block
  record Entry(String part, PartKind kind, Span span, String language, String text) {}

  /// What a person asks.
  ///
  /// @param words words, "phrases", prefix*, fuzzy~, +must, -not; never an error
  /// @param sources only in these, or everywhere if empty
  /// @param kinds only in parts of these kinds, or all if empty
  record Query(String words, List<String> sources, List<PartKind> kinds, int offset, int limit) {
    public Query {
      sources = List.copyOf(sources);
      kinds = List.copyOf(kinds);
    }

    public static Query of(String words) {
      return new Query(words, List.of(), List.of(), 0, 20);
    }
  }

  /// A block that answers a query.
  ///
  /// @param text the whole block
  /// @param highlights the stretches of `text` that match, in order
  record Hit(
      String source,
      String part,
      PartKind kind,
      Span span,
      String text,
      List<Span> highlights,
      double score) {}

  /// @param total how many blocks answer, within the filters
  /// @param bySource how many in each source, of all that answer the words whatever the filters
  /// @param byKind how many in parts of each kind, likewise
  record Counts(long total, Map<String, Long> bySource, Map<String, Long> byKind) {
    public static final Counts NOTHING = new Counts(0, Map.of(), Map.of());

    public Counts {
      bySource = Map.copyOf(bySource);
      byKind = Map.copyOf(byKind);
    }
  }
}
