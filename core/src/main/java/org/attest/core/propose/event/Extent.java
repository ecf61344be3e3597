package org.attest.core.propose.event;

import java.util.List;
import org.attest.core.grammar.Link;

/// The stretch of tokens that tells an act: its clause, without the clauses that hang on it.
record Extent(int from, int to) {
  /// A passage is no longer on either side of the act's word.
  private static final int REACH = 40;

  private static final int DEPTH_MAX = 24;

  static Extent of(Sentences sentences, Found found) {
    int[] ends = {found.from(), found.to()};
    widen(sentences, found.clause(), ends, 0, true);
    if (found.carrier() >= 0) {
      widen(sentences, found.trigger(), ends, 0, false);
    }
    boolean isOnNoun =
        sentences.is(
            found.clause(), Link.RELATIVE_CLAUSE, Link.NOUN_CLAUSE, Link.ADJECTIVE_MODIFIER);
    int noun = sentences.head(found.clause());
    if (isOnNoun && noun >= 0 && sentences.isNoun(noun)) {
      widen(sentences, noun, ends, DEPTH_MAX - 1, false);
    }
    int from = Math.max(ends[0], found.trigger() - REACH);
    int to = Math.min(ends[1], found.trigger() + REACH);
    while (from < found.from() && isSign(sentences, from)) {
      from++;
    }
    while (to > found.to() && isSign(sentences, to - 1)) {
      to--;
    }
    return new Extent(from, to);
  }

  /// The same, widened to those in its sentence of whom the verb is said.
  Extent with(Sentences sentences, Found found, List<Party> taking) {
    if (found.isNoun() || !sentences.is(found.trigger(), Link.ROOT, Link.CONJUNCT)) {
      return this;
    }
    int least = from;
    int sentence = sentences.analysis.from(sentences.analysis.sentenceOf(found.trigger()));
    for (Party party : taking) {
      boolean isSaid = party.place().equals(Roles.SUBJECT) || party.place().equals(Roles.OBJECT);
      boolean isNear = party.word() >= Math.max(sentence, found.trigger() - REACH / 2);
      if (isSaid && party.isNamed() && isNear) {
        least = Math.min(least, sentences.analysis.phrase(party.word()).from());
      }
    }
    return new Extent(Math.min(from, Math.max(least, sentence)), to);
  }

  private static boolean isSign(Sentences sentences, int token) {
    return !sentences.tokens.isWord(token) && !sentences.tokens.isNumber(token);
  }

  private static void widen(
      Sentences sentences, int token, int[] ends, int depth, boolean isClause) {
    ends[0] = Math.min(ends[0], token);
    ends[1] = Math.max(ends[1], token + 1);
    if (depth > DEPTH_MAX) {
      return;
    }
    for (int child : sentences.analysis.children(token)) {
      if (isOwn(sentences, child, isClause)) {
        widen(sentences, child, ends, depth + 1, sentences.isVerb(child));
      }
    }
  }

  /// Whether a dependent belongs to what is told of a word.
  private static boolean isOwn(Sentences sentences, int child, boolean isClause) {
    return switch (sentences.analysis.link(child)) {
      case ADVERB_CLAUSE, PARATAXIS, COORDINATION, DISCOURSE, VOCATIVE, SIGN -> false;
      case CONJUNCT -> !isClause || !sentences.isVerb(child);
      case RELATIVE_CLAUSE -> false;
      case NOUN_CLAUSE -> child - sentences.head(child) <= 2;
      default -> true;
    };
  }
}
