package org.attest.store.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.attest.core.source.Span;
import org.jspecify.annotations.Nullable;

/// Where the words of a query stand in the blocks that answer it.
///
/// A block is read once more, which costs less than to keep the place of every word of the archive.
/// Words by themselves are known when they are met; only for phrases is the index asked which of
/// them count.
final class Highlights {
  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final Set<BytesRef> words = new HashSet<>();
  private final List<ByteRunAutomaton> shapes = new ArrayList<>();
  private final @Nullable Weight phrases;
  private boolean hasPhrase;

  Highlights(IndexSearcher searcher, Analyzer analyzer, Query query) throws IOException {
    this.searcher = searcher;
    this.analyzer = analyzer;
    query.visit(new Wanted());
    this.phrases =
        hasPhrase
            ? searcher.createWeight(
                searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, /* boost */ 1f)
            : null;
  }

  /// @param doc the number of the block in the index
  List<Span> in(int doc, String text) throws IOException {
    return joined(phrases == null ? met(text) : matched(phrases, doc, text));
  }

  private List<Span> met(String text) throws IOException {
    List<Span> out = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(Blocks.TEXT, text)) {
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      TermToBytesRefAttribute word = stream.addAttribute(TermToBytesRefAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (isWanted(word.getBytesRef())) {
          out.add(new Span(place.startOffset(), place.endOffset()));
        }
      }
      stream.end();
    }
    return out;
  }

  private boolean isWanted(BytesRef word) {
    if (words.contains(word)) {
      return true;
    }
    for (ByteRunAutomaton shape : shapes) {
      if (shape.run(word.bytes, word.offset, word.length)) {
        return true;
      }
    }
    return false;
  }

  private List<Span> matched(Weight weight, int doc, String text) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    @Nullable Matches matches = weight.matches(leaf, doc - leaf.docBase);
    @Nullable MatchesIterator each = matches == null ? null : matches.getMatches(Blocks.TEXT);
    if (each == null) {
      return List.of();
    }
    List<Span> places = places(text);
    List<Span> out = new ArrayList<>();
    while (each.next()) {
      out.add(
          new Span(places.get(each.startPosition()).start(), places.get(each.endPosition()).end()));
    }
    return out;
  }

  /// Where each word of a text stands; the analyzer gives every word a position of its own.
  private List<Span> places(String text) throws IOException {
    List<Span> out = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(Blocks.TEXT, text)) {
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        out.add(new Span(place.startOffset(), place.endOffset()));
      }
      stream.end();
    }
    return out;
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

  /// Gathers what a query asks for, without what it excludes.
  private final class Wanted extends QueryVisitor {
    @Override
    public void consumeTerms(Query query, Term... terms) {
      hasPhrase |= query instanceof PhraseQuery;
      for (Term term : terms) {
        words.add(term.bytes());
      }
    }

    @Override
    public void consumeTermsMatching(
        Query query, String field, Supplier<ByteRunAutomaton> automaton) {
      shapes.add(automaton.get());
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
      hasPhrase |= parent instanceof PhraseQuery;
      return occur == Occur.MUST_NOT ? EMPTY_VISITOR : this;
    }
  }
}
