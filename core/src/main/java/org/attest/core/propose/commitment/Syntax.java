package org.attest.core.propose.commitment;

import java.util.Optional;
import org.attest.core.grammar.Analysis;
import org.attest.core.grammar.Clauses;
import org.attest.core.grammar.Link;
import org.attest.core.grammar.VerbForm;
import org.attest.core.grammar.WordClass;
import org.attest.core.propose.Told;

/// What the grammar of a sentence says of a phrase that binds: whose it is, and how far what it
/// binds to goes. Says nothing in a language whose grammar is not known.
final class Syntax {
  /// Words behind a noun that say whose it is stand so near.
  private static final int NEAR = 5;

  /// No chain of words is followed further.
  private static final int STEPS_MAX = 12;

  private record Grammar(Analysis analysis, Clauses clauses) {}

  private final Optional<Grammar> grammar;

  Syntax(Told told) {
    this.grammar = told.analysis().map(known -> new Grammar(known, new Clauses(known)));
  }

  /// The subject of a phrase.
  ///
  /// @param word that it is about
  /// @param from the first token of its words, before which nothing of them stands
  /// @param to one past the last
  /// @param isPronoun whether it stands for somebody named elsewhere
  /// @param isOwn whether no other verb shares it
  record Subject(int word, int from, int to, boolean isPronoun, boolean isOwn) {}

  /// @param phrase the first word of a phrase that binds: a verb, its auxiliary, or an adjective
  Optional<Subject> subject(int phrase) {
    return grammar.flatMap(known -> subject(known, phrase));
  }

  /// Whether a phrase is told of whom it is asked, as in `the troops ordered to leave`.
  ///
  /// @param deed the first token of what is asked
  boolean isPassive(int phrase, int deed) {
    return grammar
        .filter(known -> known.analysis().verbForm(deed) == VerbForm.PLAIN)
        .filter(known -> known.clauses().isPassive(known.clauses().predicate(phrase)))
        .isPresent();
  }

  private static Optional<Subject> subject(Grammar known, int phrase) {
    int predicate = known.clauses().predicate(phrase);
    WordClass own = known.analysis().wordClass(predicate);
    if (own != WordClass.VERB && own != WordClass.ADJECTIVE) {
      return Optional.empty();
    }
    int word = known.clauses().subject(predicate);
    // behind a verb stands no subject but in a question
    if (word < 0 || word >= phrase) {
      return Optional.empty();
    }
    boolean isPronoun = known.analysis().wordClass(word) == WordClass.PRONOUN;
    boolean isNoun =
        known.analysis().wordClass(word) == WordClass.NOUN
            || known.analysis().wordClass(word) == WordClass.PROPER_NOUN;
    boolean isOwn = known.analysis().head(word) == predicate;
    return isNoun || isPronoun
        ? Optional.of(new Subject(word, from(known, word), to(known, word), isPronoun, isOwn))
        : Optional.empty();
  }

  private static int from(Grammar known, int noun) {
    int from = noun;
    for (int child : known.analysis().children(noun)) {
      Link link = known.analysis().link(child);
      int first =
          switch (link) {
            case DETERMINER, ADJECTIVE_MODIFIER, COMPOUND, NUMBER -> child;
            case POSSESSOR -> known.analysis().phrase(child).from();
            default -> noun;
          };
      from = Math.min(from, first);
    }
    return from;
  }

  /// As far as *the Bureau* in *a member of the Bureau*, and *sailors* in *soldiers and sailors*.
  private static int to(Grammar known, int noun) {
    int to = noun + 1;
    for (int child : known.analysis().children(noun)) {
      boolean isWhose =
          known.clauses().is(child, Link.NOUN_MODIFIER)
              && known.clauses().preposition(child).equals("of");
      boolean isOther =
          known.clauses().is(child, Link.CONJUNCT)
              && known.analysis().wordClass(child) != WordClass.VERB;
      boolean isPart = isWhose || isOther || known.clauses().is(child, Link.NAME_PART);
      to = isPart && child > noun && child - noun <= NEAR ? child + 1 : to;
    }
    return to;
  }

  /// Whether a word is a verb as it stands behind *to*; where the grammar is not known, so it
  /// seems.
  boolean isPlainVerb(int token) {
    return grammar.map(known -> known.analysis().verbForm(token) == VerbForm.PLAIN).orElse(true);
  }

  /// Whether a word joins on what belongs to the words before a deed, not to the deed: the second
  /// *and* of `asked to come and bring bread, and left`.
  ///
  /// @param deed the first token of what is to be done
  boolean turns(int deed, int token) {
    return grammar.filter(known -> turns(known, deed, token)).isPresent();
  }

  private static boolean turns(Grammar known, int deed, int token) {
    int joined = known.analysis().head(token);
    return known.clauses().is(token, Link.COORDINATION)
        && joined > token
        && known.clauses().is(joined, Link.CONJUNCT)
        && known.analysis().wordClass(joined) == WordClass.VERB
        && known.analysis().verbForm(joined) != VerbForm.PLAIN
        && known.analysis().head(joined) < deed;
  }

  /// Whether a phrase stands in what another binds to: *promise* in `they ask him to promise it`.
  boolean isWithin(int inner, int outer) {
    return grammar.filter(known -> isWithin(known, inner, outer)).isPresent();
  }

  private static boolean isWithin(Grammar known, int inner, int outer) {
    int around = known.clauses().predicate(outer);
    int at = known.clauses().predicate(inner);
    for (int step = 0; step < STEPS_MAX && at >= 0 && at != around; step++) {
      boolean isDeed = known.clauses().is(at, Link.CLAUSE_COMPLEMENT, Link.NOUN_CLAUSE);
      if (isDeed && known.analysis().head(at) == around) {
        return true;
      }
      at = known.analysis().head(at);
    }
    return false;
  }
}
