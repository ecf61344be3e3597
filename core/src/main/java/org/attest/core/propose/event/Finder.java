package org.attest.core.propose.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.grammar.Link;
import org.attest.core.grammar.WordClass;
import org.attest.core.propose.event.Acts.Sort;

/// Finds the words of acts in sentences.
final class Finder {
  /// How far behind a verb the other words of an act may stand.
  private static final int REACH = 9;

  /// What may also be the people who meet: as a doer it is no event.
  private static final Set<String> BODIES = Set.of("congress", "meeting", "conversation");

  private final Sentences sentences;
  private final Acts acts;

  Finder(Sentences sentences, Acts acts) {
    this.sentences = sentences;
    this.acts = acts;
  }

  /// The acts of a text, in order; one token tells of one act.
  List<Found> all() {
    List<Found> out = new ArrayList<>();
    int size = sentences.tokens.size();
    boolean[] isTaken = new boolean[size];
    for (int i = 0; i < size; i++) {
      if (sentences.tokens.isWord(i) && !isTaken[i]) {
        Optional<Found> found = at(i);
        if (found.isPresent()) {
          out.add(found.get());
          mark(found.get(), isTaken);
        }
      }
    }
    return out;
  }

  private static void mark(Found found, boolean[] isTaken) {
    for (int i = found.from(); i < found.to(); i++) {
      isTaken[i] = true;
    }
  }

  private Optional<Found> at(int token) {
    WordClass own = sentences.analysis.wordClass(token);
    if (own == WordClass.VERB || own == WordClass.AUXILIARY) {
      return best(token, false);
    }
    boolean isParticiple = own == WordClass.ADJECTIVE && sentences.small(token).endsWith("ed");
    return own == WordClass.NOUN || own == WordClass.PROPER_NOUN
        ? best(token, true)
        : isParticiple ? best(token, false) : Optional.empty();
  }

  /// The act with the most words of those that begin here.
  private Optional<Found> best(int token, boolean isNoun) {
    Optional<Found> best = Optional.empty();
    int words = 0;
    for (Act act : acts.of(sentences.lemma(token), isNoun)) {
      boolean isAuxiliary = sentences.analysis.wordClass(token) == WordClass.AUXILIARY;
      int rank =
          2 * act.words().size() + (act.need().isEmpty() || act.need().equals("alone") ? 0 : 1);
      if (rank > words && !(isAuxiliary && act.words().size() == 1)) {
        Optional<Found> found = isNoun ? noun(act, token) : verb(act, token);
        if (found.isPresent()) {
          best = found;
          words = rank;
        }
      }
    }
    return best;
  }

  private Optional<Found> verb(Act act, int token) {
    int to = act.isJoined() ? joined(act, token) : behind(act, token);
    boolean isFound = to > token && hasNeed(act, token, to);
    return isFound
        ? Optional.of(new Found(act, false, token, token, to, -1, false))
        : Optional.empty();
  }

  /// The end of the words of an act that touch, or -1.
  private int joined(Act act, int token) {
    int at = token + 1;
    for (int w = 1; w < act.words().size(); w++) {
      if (at + 1 >= sentences.tokens.size()
          || sentences.small(at).charAt(0) != '-'
          || !isWord(act.words().get(w), at + 1)) {
        return -1;
      }
      at += 2;
    }
    return at;
  }

  /// The end of the other words of a verb's act, which stand behind it in this order, or -1.
  private int behind(Act act, int verb) {
    int sentence = sentences.analysis.sentenceOf(verb);
    int end = Math.min(sentences.analysis.to(sentence), verb + REACH);
    int at = verb + 1;
    for (int w = 1; w < act.words().size(); w++) {
      while (at < end && !isWord(act.words().get(w), at)) {
        boolean isOver = sentences.isVerb(at) || ",;:".contains(sentences.small(at));
        if (isOver) {
          return -1;
        }
        at++;
      }
      if (at >= end) {
        return -1;
      }
      at++;
    }
    return act.words().size() > 1 ? at : verb + 1;
  }

  private boolean isWord(String word, int token) {
    return word.equals(sentences.small(token)) || word.equals(sentences.lemma(token));
  }

  private boolean hasNeed(Act act, int verb, int to) {
    String need = act.need();
    if (need.isEmpty()) {
      return true;
    }
    if (need.equals("object")) {
      boolean isRelative = sentences.is(verb, Link.RELATIVE_CLAUSE);
      return sentences.isPassive(verb) || isRelative || sentences.child(verb, Link.OBJECT) >= 0;
    }
    if (need.equals("thing")) {
      int object = sentences.child(verb, Link.OBJECT, Link.PASSIVE_SUBJECT);
      return object >= 0 && acts.is(Sort.THING, sentences.lemma(object));
    }
    if (need.equals("alone")) {
      return sentences.child(verb, Link.OBJECT, Link.CLAUSE_COMPLEMENT) < 0;
    }
    for (int child : sentences.analysis.children(verb)) {
      boolean isClause = sentences.is(child, Link.CLAUSE_COMPLEMENT, Link.ADVERB_CLAUSE);
      if (isClause && sentences.isQuotedBetween(verb, child)) {
        continue;
      }
      if (isClause && need.equals("to_do") && hasMarker(child, "to")) {
        return true;
      }
      if (isClause && need.equals("that") && hasMarker(child, need)) {
        return true;
      }
      if (sentences.is(child, Link.OBLIQUE, Link.NOUN_MODIFIER, Link.AGENT, Link.INDIRECT_OBJECT)
          && sentences.preposition(child).equals(need)) {
        return true;
      }
    }
    return to < sentences.tokens.size() && !need.equals("to") && sentences.small(to).equals(need);
  }

  private boolean hasMarker(int verb, String word) {
    for (int child : sentences.analysis.children(verb)) {
      if (child < verb && sentences.small(child).equals(word)) {
        return true;
      }
    }
    return word.equals("that") && sentences.child(verb, Link.SUBJECT, Link.PASSIVE_SUBJECT) >= 0;
  }

  private Optional<Found> noun(Act act, int token) {
    int from = token;
    int to = token + 1;
    if (act.isJoined()) {
      to = joined(act, token);
    } else {
      for (int w = act.words().size() - 2; w >= 0; w--) {
        from--;
        if (from >= 0 && sentences.small(from).equals("-")) {
          from--;
        }
        if (from < 0 || !isWord(act.words().get(w), from)) {
          return Optional.empty();
        }
      }
    }
    if (to < 0 || !hasNeed(act, token, to) || isPart(token)) {
      return Optional.empty();
    }
    int verb = sentences.head(token);
    boolean isObject = sentences.is(token, Link.OBJECT, Link.PASSIVE_SUBJECT);
    boolean isSubject = sentences.is(token, Link.SUBJECT, Link.PASSIVE_SUBJECT);
    boolean isBelow = verb >= 0 && sentences.isVerb(verb);
    String lemma = isBelow ? sentences.lemma(verb) : "";
    boolean isThere = isSubject && sentences.child(verb, Link.EXPLETIVE) >= 0;
    boolean isDoer = isSubject || sentences.is(token, Link.AGENT);
    if (isDoer && BODIES.contains(act.kind()) && !isThere && !happens(verb, lemma)) {
      return Optional.empty();
    }
    boolean isHappening = isThere || (isSubject && happens(verb, lemma));
    boolean isCarried = isObject && acts.is(Sort.CARRY, lemma);
    int carrier = isHappening || isCarried ? verb : carrierBehind(token);
    return Optional.of(new Found(act, true, token, from, to, carrier, isHappening));
  }

  /// The verb of `a conversation I had with him`, or -1.
  private int carrierBehind(int noun) {
    int verb = sentences.child(noun, Link.RELATIVE_CLAUSE, Link.NOUN_CLAUSE);
    boolean isCarrier =
        verb > noun
            && sentences.isVerb(verb)
            && acts.is(Sort.CARRY, sentences.lemma(verb))
            && sentences.child(verb, Link.OBJECT) < 0;
    return isCarrier ? verb : -1;
  }

  /// `take place`, whose second word is not in its dictionary form.
  private boolean happens(int verb, String lemma) {
    int object = verb < 0 ? -1 : sentences.child(verb, Link.OBJECT);
    if (acts.is(Sort.HAPPEN, lemma)) {
      return true;
    }
    String phrase = object < 0 ? lemma : lemma + "_" + sentences.lemma(object);
    return acts.is(Sort.HAPPEN, phrase);
  }

  /// Whether a noun only says what sort another is: `the Congress delegates`.
  private boolean isPart(int noun) {
    return sentences.is(noun, Link.COMPOUND) && sentences.head(noun) > noun;
  }
}
