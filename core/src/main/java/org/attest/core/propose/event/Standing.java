package org.attest.core.propose.event;

import java.util.Optional;
import org.attest.core.grammar.Link;
import org.attest.core.grammar.VerbForm;
import org.attest.core.propose.event.Acts.Sort;

/// Whether a sentence says that an act happened, that it did not, or neither.
///
/// @param isTold whether it says one of the two
/// @param isDenied whether it says that the act did not happen
/// @param why neither is said, or what makes it less sure
record Standing(boolean isTold, boolean isDenied, Optional<String> why) {
  private static final int STEPS_MAX = 5;

  static final Standing TOLD = new Standing(true, false, Optional.empty());

  private static Standing open(String why) {
    return new Standing(false, false, Optional.of(why));
  }

  /// Of a verb.
  static Standing ofVerb(Sentences sentences, Acts acts, int verb) {
    boolean isDenied = false;
    int at = verb;
    for (int step = 0; step < STEPS_MAX && at >= 0; step++) {
      Optional<String> open = open(sentences, acts, at);
      if (open.isPresent()) {
        return open(open.get());
      }
      isDenied |= step == 0 && isDenied(sentences, acts, at);
      int head = sentences.head(at);
      boolean isBelow =
          sentences.is(at, Link.CLAUSE_COMPLEMENT, Link.CONJUNCT, Link.ADVERB_CLAUSE)
              || (sentences.is(at, Link.NOUN_CLAUSE) && hasMarker(sentences, at, "to"));
      if (head < 0 || !isBelow) {
        break;
      }
      Optional<String> above = above(sentences, acts, at, head);
      if (above.isPresent()) {
        return open(above.get());
      }
      if (!sentences.is(at, Link.CONJUNCT) && !isBare(sentences, at)) {
        break;
      }
      isDenied |= !sentences.is(at, Link.CONJUNCT) && isDenied(sentences, acts, head);
      at = head;
    }
    if (sentences.end(verb).equals("?")) {
      return open("it is asked");
    }
    return new Standing(true, isDenied, Optional.empty());
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
      return new Standing(true, true, Optional.empty());
    }
    int verb = sentences.head(noun);
    if (verb < 0 || !sentences.isVerb(verb)) {
      return sentences.end(noun).equals("?") ? open("it is asked") : TOLD;
    }
    if (acts.is(Sort.DOUBT, sentences.lemma(verb)) && sentences.is(noun, Link.OBJECT)) {
      return open("`" + sentences.lemma(verb) + "` leaves it open");
    }
    return ofVerb(sentences, acts, verb);
  }

  /// What takes a verb's act out of what happened: `would`, `if`, `to`.
  private static Optional<String> open(Sentences sentences, Acts acts, int verb) {
    for (int child : sentences.analysis.children(verb)) {
      String small = sentences.small(child);
      if (sentences.is(child, Link.AUXILIARY) && acts.is(Sort.UNREAL, small)) {
        return Optional.of("`" + small + "` leaves it open");
      }
      if (sentences.is(child, Link.MARKER) && acts.is(Sort.CONDITION, small)) {
        return Optional.of("`" + small + "` makes it a condition");
      }
    }
    boolean isOrder =
        sentences.analysis.verbForm(verb) == VerbForm.PLAIN
            && sentences.is(verb, Link.ROOT, Link.PARATAXIS)
            && sentences.child(verb, Link.SUBJECT, Link.PASSIVE_SUBJECT, Link.AUXILIARY) < 0;
    return isOrder ? Optional.of("it is called for") : Optional.empty();
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

  /// What the word above a verb makes of its act.
  private static Optional<String> above(Sentences sentences, Acts acts, int verb, int head) {
    boolean isInfinitive = hasMarker(sentences, verb, "to");
    String lemma = sentences.lemma(head);
    if (sentences.is(verb, Link.ADVERB_CLAUSE) && isInfinitive) {
      return Optional.of("it is a purpose");
    }
    if (sentences.is(verb, Link.CLAUSE_COMPLEMENT, Link.NOUN_CLAUSE)) {
      boolean isReal = acts.is(Sort.REAL, lemma);
      if (isInfinitive && !isReal) {
        return Optional.of("`" + lemma + "` leaves it open");
      }
      if (acts.is(Sort.DOUBT, lemma) && !isReal) {
        return Optional.of("`" + lemma + "` leaves it open");
      }
    }
    return Optional.empty();
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
