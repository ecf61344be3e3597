package org.attest.core.grammar;

import java.util.Arrays;
import org.attest.core.source.Span;
import org.attest.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The sentences of a text, with the class of each word and what it depends on.
///
/// Tokens are numbered as in [Tokens]. Every sentence is one tree: each of its tokens has one head
/// in it but one, whose head is -1. What a model says is a guess, and wrong for about one word in
/// five.
public final class Analysis {

  private final Tokens tokens;
  private final TagSet tagSet;
  private final int[] starts;
  private final int[] tags;
  private final int[] heads;
  private final int[] links;
  private final Tree tree;

  /// By token, each found when somebody first asks: whoever proposes asks again and again.
  private final @Nullable String[] lemmas;

  Analysis(Tokens tokens, TagSet tagSet, int[] starts, int[] tags, int[] heads, int[] links) {
    this.tokens = tokens;
    this.tagSet = tagSet;
    this.starts = starts;
    this.tags = tags;
    this.heads = heads;
    this.links = links;
    this.tree = new Tree(heads);
    this.lemmas = new @Nullable String[tokens.size()];
  }

  public Tokens tokens() {
    return tokens;
  }

  /// How many sentences there are.
  public int sentences() {
    return starts.length;
  }

  /// The first token of a sentence.
  public int from(int sentence) {
    return starts[sentence];
  }

  /// The token behind the last of a sentence.
  public int to(int sentence) {
    return sentence + 1 < starts.length ? starts[sentence + 1] : tokens.size();
  }

  /// The sentence of a token; takes time in proportion to the logarithm of their number.
  public int sentenceOf(int token) {
    int found = Arrays.binarySearch(starts, token);
    return found >= 0 ? found : -found - 2;
  }

  public WordClass wordClass(int token) {
    return tagSet.wordClass(tags[token]);
  }

  public VerbForm verbForm(int token) {
    return tagSet.verbForm(tags[token]);
  }

  /// The finer class that the model gave: a [WordClass] and the form in the letters of the Penn
  /// Treebank, as `NOUN NNS`.
  public String tag(int token) {
    return tagSet.name(tags[token]);
  }

  /// The word as a dictionary has it, in small letters: `go` for `went`.
  public String lemma(int token) {
    String known = lemmas[token];
    if (known == null) {
      String small = Word.small(tokens.words(token));
      known = Lemmas.english().of(small, wordClass(token), tagSet.detail(tags[token]));
      lemmas[token] = known;
    }
    return known;
  }

  /// The token on which a token depends, or -1.
  public int head(int token) {
    return heads[token];
  }

  /// What the token is to its head.
  public Link link(int token) {
    return Links.of(links[token]);
  }

  /// The tokens that depend on a token, in order.
  public int[] children(int token) {
    return tree.children(token);
  }

  /// The first child with this link, or -1.
  public int child(int token, Link link) {
    for (int child : tree.children(token)) {
      if (link(child) == link) {
        return child;
      }
    }
    return -1;
  }

  /// A token with all that depends on it, as the first token and the one behind the last. They
  /// stand in one piece.
  public Phrase phrase(int token) {
    return new Phrase(tree.low(token), tree.high(token) + 1);
  }

  /// The place of a phrase in the text of the tokens.
  public Span span(int token) {
    return new Span(tokens.start(tree.low(token)), tokens.end(tree.high(token)));
  }

  /// Tokens from one to before another.
  public record Phrase(int from, int to) {
    public boolean holds(int token) {
      return from <= token && token < to;
    }
  }
}
