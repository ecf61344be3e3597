package org.attest.core.grammar;

import java.util.Set;

/// Who does what to whom in analysed sentences, across auxiliaries, relative clauses, and verbs
/// that share a subject.
public final class Clauses {
  /// No chain of verbs is followed further.
  private static final int STEPS_MAX = 6;

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private final Analysis analysis;

  public Clauses(Analysis analysis) {
    this.analysis = analysis;
  }

  /// Whether a token is one of these to its head.
  public boolean is(int token, Link... links) {
    Link own = analysis.link(token);
    for (Link link : links) {
      if (own == link) {
        return true;
      }
    }
    return false;
  }

  /// The first child with one of the links, or -1.
  public int child(int token, Link... links) {
    for (int child : analysis.children(token)) {
      if (is(child, links)) {
        return child;
      }
    }
    return -1;
  }

  /// The preposition of a noun in small letters, or empty.
  public String preposition(int noun) {
    for (int child : analysis.children(noun)) {
      if (is(child, Link.CASE) && child < noun) {
        return small(child);
      }
    }
    return "";
  }

  /// The word of which a clause is made: that of its auxiliary, or the token itself.
  public int predicate(int token) {
    return is(token, Link.AUXILIARY, Link.PASSIVE_AUXILIARY, Link.COPULA)
            && analysis.head(token) >= 0
        ? analysis.head(token)
        : token;
  }

  /// Whether a verb is told of whom it is done to as its subject.
  public boolean isPassive(int verb) {
    int at = verb;
    for (int step = 0; step < STEPS_MAX; step++) {
      if (child(at, Link.PASSIVE_AUXILIARY, Link.PASSIVE_SUBJECT) >= 0) {
        return true;
      }
      boolean isParticiple = analysis.verbForm(at) == VerbForm.PAST_PARTICIPLE;
      if (isParticiple && is(at, Link.NOUN_CLAUSE, Link.ADJECTIVE_MODIFIER)) {
        return true;
      }
      boolean shares =
          isParticiple
              && is(at, Link.CONJUNCT)
              && analysis.head(at) >= 0
              && child(at, Link.SUBJECT, Link.AUXILIARY) < 0;
      if (!shares) {
        return false;
      }
      at = analysis.head(at);
    }
    return false;
  }

  /// Who or what a verb is said of: its subject of either sort, its own or that of the verb on
  /// which it depends; -1 for nobody.
  public int subject(int verb) {
    int at = verb;
    for (int step = 0; step < STEPS_MAX && at >= 0; step++) {
      int own = child(at, Link.SUBJECT, Link.PASSIVE_SUBJECT);
      if (own >= 0) {
        return relative(own, at);
      }
      int stranded = stranded(at);
      if (stranded >= 0) {
        return stranded;
      }
      int head = analysis.head(at);
      if (is(at, Link.NOUN_CLAUSE, Link.ADJECTIVE_MODIFIER, Link.RELATIVE_CLAUSE)) {
        return head >= 0 && (isNoun(head) || isPronoun(head)) ? head : -1;
      }
      if (is(at, Link.CLAUSE_COMPLEMENT) && head >= 0) {
        int object = child(head, Link.OBJECT, Link.INDIRECT_OBJECT);
        if (object >= 0 && object < at) {
          return object;
        }
      } else if (!is(at, Link.CONJUNCT, Link.ADVERB_CLAUSE)) {
        return -1;
      }
      at = head;
    }
    return -1;
  }

  /// The subject of a verb which the analysis gave to a clause that tells more of it: *the men* in
  /// `the men, who had waited, demanded it`.
  private int stranded(int verb) {
    for (int clause : analysis.children(verb)) {
      boolean isBefore = clause < verb && is(clause, Link.ADVERB_CLAUSE);
      int who = isBefore ? child(clause, Link.SUBJECT, Link.PASSIVE_SUBJECT) : -1;
      int noun = who > 1 && RELATIVES.contains(small(who)) ? who - 1 : -1;
      noun = noun > 0 && is(noun, Link.SIGN) ? noun - 1 : noun;
      if (noun >= 0 && isNoun(noun)) {
        return noun;
      }
    }
    return -1;
  }

  /// The noun for which `who` or `which` stands, or the word itself.
  ///
  /// @param verb of the clause in which the word stands
  public int relative(int word, int verb) {
    if (!RELATIVES.contains(small(word))) {
      return word;
    }
    int clause = verb;
    for (int step = 0; step < STEPS_MAX && clause >= 0; step++) {
      int head = analysis.head(clause);
      if (is(clause, Link.RELATIVE_CLAUSE, Link.NOUN_CLAUSE) && head >= 0) {
        return head;
      }
      clause = head;
    }
    return word;
  }

  private boolean isNoun(int token) {
    WordClass own = analysis.wordClass(token);
    return own == WordClass.NOUN || own == WordClass.PROPER_NOUN;
  }

  private boolean isPronoun(int token) {
    return analysis.wordClass(token) == WordClass.PRONOUN;
  }

  private String small(int token) {
    return Word.small(analysis.tokens().words(token));
  }
}
