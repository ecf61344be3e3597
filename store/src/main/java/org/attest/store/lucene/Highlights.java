package org.attest.store.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
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
/// Words and phrases are known when they are met; only for words that stand near one another is the
/// index asked which of them count.
final class Highlights {
  private final IndexSearcher searcher;
  private final Cutter cutter;

  /// The words that are asked for, by themselves or in phrases, with their numbers.
  private final Map<BytesRef, Integer> numbers = new HashMap<>();

  /// The numbers of the words that are asked for by themselves.
  private final Set<Integer> alone = new HashSet<>();

  private final List<ByteRunAutomaton> shapes = new ArrayList<>();
  private final List<int[]> phrases = new ArrayList<>();
  private final @Nullable Weight near;
  private boolean hasNear;

  /// @param query rewritten for this searcher, so that it names the words it stands for
  Highlights(IndexSearcher searcher, Analyzer analyzer, Query query) throws IOException {
    this.searcher = searcher;
    this.cutter = new Cutter(analyzer);
    query.visit(new Wanted());
    this.near =
        hasNear ? searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, /* boost */ 1f) : null;
  }

  /// @param doc the number of the block in the index
  List<Span> in(int doc, String text) throws IOException {
    return joined(near == null ? met(text) : matched(near, doc, text));
  }

  private List<Span> met(String text) throws IOException {
    List<Span> out = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    List<Integer> words = new ArrayList<>();
    cutter.cut(
        text,
        (word, start, end) -> {
          Integer number = numbers.getOrDefault(word, -1);
          Span place = number >= 0 || !shapes.isEmpty() ? new Span(start, end) : null;
          if (place != null && (alone.contains(number) || hasShape(word))) {
            out.add(place);
          }
          if (!phrases.isEmpty()) {
            words.add(number);
            places.add(place == null ? new Span(start, end) : place);
          }
        });
    for (int[] phrase : phrases) {
      for (int at = 0; at + phrase.length <= words.size(); at++) {
        if (stands(phrase, words, at)) {
          out.add(new Span(places.get(at).start(), places.get(at + phrase.length - 1).end()));
        }
      }
    }
    return out;
  }

  private static boolean stands(int[] phrase, List<Integer> words, int at) {
    for (int i = 0; i < phrase.length; i++) {
      if (words.get(at + i) != phrase[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean hasShape(BytesRef word) {
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
    // The analyzer gives every word a position of its own.
    List<Span> places = new ArrayList<>();
    cutter.cut(text, (_, start, end) -> places.add(new Span(start, end)));
    List<Span> out = new ArrayList<>();
    while (each.next()) {
      out.add(
          new Span(places.get(each.startPosition()).start(), places.get(each.endPosition()).end()));
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

  private int number(Term term) {
    return numbers.computeIfAbsent(term.bytes(), _ -> numbers.size());
  }

  /// Gathers what a query asks for, without what it excludes.
  private final class Wanted extends QueryVisitor {
    @Override
    public void consumeTerms(Query query, Term... terms) {
      for (Term term : terms) {
        alone.add(number(term));
      }
    }

    @Override
    public void consumeTermsMatching(
        Query query, String field, Supplier<ByteRunAutomaton> automaton) {
      shapes.add(automaton.get());
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
      if (occur == Occur.MUST_NOT) {
        return EMPTY_VISITOR;
      }
      if (parent instanceof PhraseQuery phrase) {
        add(phrase);
        return EMPTY_VISITOR;
      }
      return this;
    }

    private void add(PhraseQuery phrase) {
      int[] words = new int[phrase.getTerms().length];
      int first = phrase.getPositions()[0];
      for (int i = 0; i < words.length; i++) {
        words[i] = number(phrase.getTerms()[i]);
        hasNear |= phrase.getSlop() > 0 || phrase.getPositions()[i] != first + i;
      }
      phrases.add(words);
    }
  }
}
