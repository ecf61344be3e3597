package org.attest.core.propose.event;

import org.attest.core.grammar.Link;
import org.attest.core.grammar.VerbForm;
import org.attest.core.propose.event.Acts.Sort;

/// Whether a sentence says that an act happened, that it did not, or neither.
///
/// @param isTold whether it says one of the two
/// @param isDenied whether it says that the act did not happen
record Standing(boolean isTold, boolean isDenied) {
  private static final int STEPS_MAX = 5;

  static final Standing TOLD = new Standing(true, false);

  /// It is willed, planned, feared, asked, or a condition.
  private static final Standing OPEN = new Standing(false, false);

  /// Of a verb.
  static Standing ofVerb(Sentences sentences, Acts acts, int verb) {
    boolean isDenied = false;
    int at = verb;
    for (int step = 0; step < STEPS_MAX && at >= 0; step++) {
      if (isOpen(sentences, acts, at)) {
        return OPEN;
      }
      isDenied |= step == 0 && isDenied(sentences, acts, at);
      int head = sentences.head(at);
      boolean isBelow =
          sentences.is(at, Link.CLAUSE_COMPLEMENT, Link.CONJUNCT, Link.ADVERB_CLAUSE)
              || (sentences.is(at, Link.NOUN_CLAUSE) && hasMarker(sentences, at, "to"));
      if (head < 0 || !isBelow) {
        break;
      }
      if (isLeftOpen(sentences, acts, at, head)) {
        return OPEN;
      }
      if (!sentences.is(at, Link.CONJUNCT) && !isBare(sentences, at)) {
        break;
      }
      isDenied |= !sentences.is(at, Link.CONJUNCT) && isDenied(sentences, acts, head);
      at = head;
    }
    return sentences.end(verb).equals("?") ? OPEN : new Standing(true, isDenied);
  }

  /// Whether a verb stands without a subject and a time of its own.
  private static boolean isBare(Sentences sentences, int verb) {
    VerbForm form = sentences.analysis.verbForm(verb);
    return sentences.child(verb, Link.SUBJECT, Link.PASSIVE_SUBJECT) < 0
        && (form == VerbForm.PLAIN
            || form == VerbForm.PRESENT_PARTICIPLE
            || hasMarker(sentences, verb, "to"));
  }

  /// Of a noun, by the verb that governs it.
  static Standing ofNoun(Sentences sentences, Acts acts, int noun) {
    if (sentences.child(noun, Link.DETERMINER) >= 0
        && acts.is(Sort.DENIAL, sentences.small(sentences.child(noun, Link.DETERMINER)))) {
      return new Standing(true, true);
    }
    int verb = sentences.head(noun);
    if (verb < 0 || !sentences.isVerb(verb)) {
      return sentences.end(noun).equals("?") ? OPEN : TOLD;
    }
    if (acts.is(Sort.DOUBT, sentences.lemma(verb)) && sentences.is(noun, Link.OBJECT)) {
      return OPEN;
    }
    return ofVerb(sentences, acts, verb);
  }

  /// Whether the verb itself is taken out of what happened: by `would`, by `if`, as an order.
  private static boolean isOpen(Sentences sentences, Acts acts, int verb) {
    for (int child : sentences.analysis.children(verb)) {
      String small = sentences.small(child);
      boolean isWilled = sentences.is(child, Link.AUXILIARY) && acts.is(Sort.UNREAL, small);
      boolean isCondition = sentences.is(child, Link.MARKER) && acts.is(Sort.CONDITION, small);
      if (isWilled || isCondition) {
        return true;
      }
    }
    return sentences.analysis.verbForm(verb) == VerbForm.PLAIN
        && sentences.is(verb, Link.ROOT, Link.PARATAXIS)
        && sentences.child(verb, Link.SUBJECT, Link.PASSIVE_SUBJECT, Link.AUXILIARY) < 0;
  }

  private static boolean hasMarker(Sentences sentences, int verb, String word) {
    for (int child : sentences.analysis.children(verb)) {
      if (sentences.is(child, Link.MARKER, Link.AUXILIARY, Link.OTHER)
          && sentences.small(child).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word above a verb leaves open whether its act happened: as a purpose, a wish, a
  /// fear.
  private static boolean isLeftOpen(Sentences sentences, Acts acts, int verb, int head) {
    boolean isInfinitive = hasMarker(sentences, verb, "to");
    if (sentences.is(verb, Link.ADVERB_CLAUSE)) {
      return isInfinitive;
    }
    String lemma = sentences.lemma(head);
    return sentences.is(verb, Link.CLAUSE_COMPLEMENT, Link.NOUN_CLAUSE)
        && !acts.is(Sort.REAL, lemma)
        && (isInfinitive || acts.is(Sort.DOUBT, lemma));
  }

  private static boolean isDenied(Sentences sentences, Acts acts, int verb) {
    for (int child : sentences.analysis.children(verb)) {
      String small = sentences.small(child);
      if (sentences.small(Math.min(child + 1, sentences.tokens.size() - 1)).equals("only")) {
        continue;
      }
      boolean isNear = child < verb || child == verb + 1;
      boolean isSmall = sentences.is(child, Link.NEGATION, Link.ADVERB, Link.SUBJECT, Link.MARKER);
      if (isNear && isSmall && acts.is(Sort.DENIAL, small)) {
        return true;
      }
      if (sentences.is(child, Link.NEGATION) && acts.is(Sort.DENIAL, small)) {
        return true;
      }
    }
    return false;
  }
}
