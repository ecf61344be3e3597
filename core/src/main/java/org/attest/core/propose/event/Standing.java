package org.attest.core.propose.event;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.attest.core.grammar.Link;
import org.attest.core.grammar.VerbForm;
import org.attest.core.propose.event.Acts.Sort;
import org.attest.core.relate.Modality;

/// Whether a sentence says that an act happened, that it did not, or that it is only planned,
/// feared, asked about, supposed or ordered.
///
/// @param isTold whether it says one of these
/// @param isDenied whether it says that the act did not happen, or is not to
/// @param modality how it is told, where it is not told as having happened or not
record Standing(boolean isTold, boolean isDenied, Optional<Modality> modality) {
  private static final int STEPS_MAX = 5;

  static final Standing TOLD = new Standing(true, false, Optional.empty());

  /// It was refused, prevented or avoided: what the sentence tells is the refusal.
  private static final Standing UNTOLD = new Standing(false, false, Optional.empty());

  private static final Map<Sort, Modality> SORTS = sorts();

  private static Map<Sort, Modality> sorts() {
    Map<Sort, Modality> out = new EnumMap<>(Sort.class);
    out.put(Sort.PLANNED, Modality.PLANNED);
    out.put(Sort.FEARED, Modality.FEARED);
    out.put(Sort.ASKED, Modality.ASKED);
    out.put(Sort.SUPPOSED, Modality.SUPPOSED);
    out.put(Sort.ORDERED, Modality.ORDERED);
    return out;
  }

  private static Standing open(Modality modality, boolean isDenied) {
    return new Standing(true, isDenied, Optional.of(modality));
  }

  /// How a word leaves open what depends on it: as planned, feared or ordered; as nothing that is
  /// told where it is refused or prevented.
  private static Standing open(Acts acts, String word, boolean isDenied) {
    for (Map.Entry<Sort, Modality> each : SORTS.entrySet()) {
      if (acts.is(each.getKey(), word)) {
        return open(each.getValue(), isDenied);
      }
    }
    return UNTOLD;
  }

  /// Of a verb.
  static Standing ofVerb(Sentences sentences, Acts acts, int verb) {
    boolean isAsked = sentences.end(verb).equals("?");
    boolean isDenied = false;
    int at = verb;
    for (int step = 0; step < STEPS_MAX && at >= 0; step++) {
      isDenied |= step == 0 && isDenied(sentences, acts, at);
      Optional<Standing> open = open(sentences, acts, at, isDenied);
      if (open.isPresent()) {
        return isAsked && open.get().isTold() ? open(Modality.ASKED, isDenied) : open.get();
      }
      int head = sentences.head(at);
      boolean isBelow =
          sentences.is(at, Link.CLAUSE_COMPLEMENT, Link.CONJUNCT, Link.ADVERB_CLAUSE)
              || (sentences.is(at, Link.NOUN_CLAUSE) && hasMarker(sentences, at, "to"));
      if (head < 0 || !isBelow) {
        break;
      }
      if (isLeftOpen(sentences, acts, at, head)) {
        boolean isPurpose = sentences.is(at, Link.ADVERB_CLAUSE);
        Standing left =
            isPurpose
                ? open(Modality.PLANNED, isDenied)
                : open(acts, sentences.lemma(head), isDenied);
        boolean isPrevented = acts.is(Sort.PREVENTED, sentences.lemma(head));
        return isAsked && !isPrevented ? open(Modality.ASKED, isDenied) : left;
      }
      if (!sentences.is(at, Link.CONJUNCT) && !isBare(sentences, at)) {
        break;
      }
      isDenied |= !sentences.is(at, Link.CONJUNCT) && isDenied(sentences, acts, head);
      at = head;
    }
    return isAsked ? open(Modality.ASKED, false) : new Standing(true, isDenied, Optional.empty());
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
      return sentences.end(noun).equals("?") ? open(Modality.ASKED, false) : TOLD;
    }
    String lemma = sentences.lemma(verb);
    if (sentences.is(noun, Link.OBJECT) && isOpening(acts, lemma)) {
      return open(acts, lemma, isDenied(sentences, acts, verb));
    }
    return ofVerb(sentences, acts, verb);
  }

  /// Whether a word leaves open whether what depends on it happened.
  private static boolean isOpening(Acts acts, String word) {
    return acts.is(Sort.PREVENTED, word)
        || SORTS.keySet().stream().anyMatch(sort -> acts.is(sort, word));
  }

  /// How the verb itself is taken out of what happened: by `would`, by `if`. What is told the
  /// hearer to do is a demand and no event.
  private static Optional<Standing> open(
      Sentences sentences, Acts acts, int verb, boolean isDenied) {
    for (int child : sentences.analysis.children(verb)) {
      String small = sentences.small(child);
      if (sentences.is(child, Link.MARKER) && acts.is(Sort.CONDITION, small)) {
        boolean isQuestion = small.equals("whether");
        return Optional.of(open(isQuestion ? Modality.ASKED : Modality.SUPPOSED, isDenied));
      }
      if (sentences.is(child, Link.AUXILIARY) && isOpening(acts, small)) {
        return Optional.of(open(acts, small, isDenied));
      }
    }
    boolean isImperative =
        sentences.analysis.verbForm(verb) == VerbForm.PLAIN
            && sentences.is(verb, Link.ROOT, Link.PARATAXIS)
            && sentences.child(verb, Link.SUBJECT, Link.PASSIVE_SUBJECT, Link.AUXILIARY) < 0;
    return isImperative ? Optional.of(UNTOLD) : Optional.empty();
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
        && (isInfinitive || isOpening(acts, lemma));
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
