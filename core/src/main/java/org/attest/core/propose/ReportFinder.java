package org.attest.core.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.grammar.Analysis;
import org.attest.core.grammar.Analysis.Phrase;
import org.attest.core.grammar.Link;
import org.attest.core.grammar.VerbForm;
import org.attest.core.grammar.WordClass;
import org.attest.core.relate.Attribution.Stance;

/// Finds the clauses that tell what somebody else says, by the words that govern them.
final class ReportFinder {
  private static final Phrase NO_HOLE = new Phrase(0, 0);

  private final Analysis analysis;
  private final ReportWords words = ReportWords.english();
  private final SpeakerFinder speakers;
  private final List<Report> found = new ArrayList<>();

  ReportFinder(Analysis analysis, SpeakerFinder speakers) {
    this.analysis = analysis;
    this.speakers = speakers;
  }

  List<Report> all() {
    for (int token = 0; token < analysis.tokens().size(); token++) {
      switch (analysis.wordClass(token)) {
        case VERB -> verb(token);
        case NOUN -> noun(token);
        default -> {
          // neither a verb nor a noun reports
        }
      }
      if (words.is("according", word(token))) {
        according(token);
      }
    }
    return found;
  }

  private String word(int token) {
    return analysis.tokens().words(token).toLowerCase(Locale.ROOT);
  }

  private void verb(int verb) {
    Optional<Stance> stance =
        words.verb(analysis.lemma(verb), analysis.child(verb, Link.NEGATION) >= 0);
    if (stance.isEmpty()) {
      return;
    }
    boolean governs = false;
    for (int child : analysis.children(verb)) {
      boolean isClause =
          (analysis.link(child) == Link.CLAUSE_COMPLEMENT && isFinite(child))
              || (child > verb && isMarkedFirst(child));
      if (isClause || (analysis.link(child) == Link.PARATAXIS && isAnnounced(verb, child))) {
        add(analysis.phrase(child), NO_HOLE, verb, stance.get(), "governs the clause");
        governs = true;
      }
    }
    if (!governs) {
      beside(verb, stance.get());
    }
  }

  /// A verb without a clause of its own: `they are free, he said`; `as he said`; `is said to be`.
  private void beside(int verb, Stance stance) {
    Phrase own = analysis.phrase(verb);
    int head = analysis.head(verb);
    boolean isAside = analysis.link(verb) == Link.PARATAXIS && hasSubject(verb);
    if (head >= 0 && (isAside || isAs(verb)) && isFinite(head)) {
      add(analysis.phrase(head), own, verb, stance, "stands beside the clause");
      return;
    }
    int complement = analysis.child(verb, Link.CLAUSE_COMPLEMENT);
    if (complement > verb && isPassive(verb) && isMarked(complement, "to")) {
      add(own, new Phrase(verb, verb + 1), verb, stance, "is what the clause rests on");
    }
  }

  private boolean isAs(int verb) {
    return analysis.link(verb) == Link.ADVERB_CLAUSE
        && isMarked(verb, "as")
        && analysis.child(verb, Link.OBJECT) < 0
        && (hasSubject(verb) || isPassive(verb));
  }

  private boolean hasSubject(int verb) {
    return analysis.child(verb, Link.SUBJECT) >= 0
        || analysis.child(verb, Link.PASSIVE_SUBJECT) >= 0
        || analysis.child(verb, Link.EXPLETIVE) >= 0;
  }

  private boolean isPassive(int verb) {
    return analysis.verbForm(verb) == VerbForm.PAST_PARTICIPLE
        && analysis.child(verb, Link.PASSIVE_AUXILIARY) >= 0;
  }

  private boolean isFinite(int clause) {
    return hasSubject(clause) || isMarked(clause, "that") || isMarked(clause, "whether");
  }

  private boolean isMarked(int clause, String list) {
    for (int child : analysis.children(clause)) {
      boolean isMarker = analysis.link(child) == Link.MARKER || analysis.link(child) == Link.ADVERB;
      if (isMarker && words.is(list, word(child))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a clause begins with `that` or `whether`, whatever it was taken for.
  private boolean isMarkedFirst(int clause) {
    int from = analysis.phrase(clause).from();
    boolean isMarker = from != clause && analysis.link(from) == Link.MARKER;
    return isMarker && (words.is("that", word(from)) || word(from).equals("whether"));
  }

  /// `He declared: they are free`.
  private boolean isAnnounced(int verb, int clause) {
    int from = analysis.phrase(clause).from();
    return from > verb + 1
        && hasSubject(clause)
        && (word(from - 1).equals(":") || word(from).equals(":"));
  }

  private void noun(int noun) {
    String lemma = analysis.lemma(noun);
    Optional<Stance> stance = words.noun(lemma);
    for (int child : analysis.children(noun)) {
      boolean isClause =
          switch (analysis.link(child)) {
            case NOUN_CLAUSE, CLAUSE_COMPLEMENT, RELATIVE_CLAUSE -> isMarked(child, "that");
            default -> false;
          };
      if (isClause && stance.isPresent()) {
        add(analysis.phrase(child), NO_HOLE, noun, stance.get(), "has the clause");
      }
    }
    int head = analysis.head(noun);
    boolean isView = words.is("views", lemma) && analysis.link(noun) == Link.OBLIQUE;
    if (isView && head >= 0 && isFinite(head) && isCase(noun, "in")) {
      speakers
          .owner(noun)
          .ifPresent(
              by -> add(analysis.phrase(head), analysis.phrase(noun), noun, by, Stance.ASSERTS));
    }
  }

  private boolean isCase(int noun, String list) {
    int child = analysis.child(noun, Link.CASE);
    return child >= 0 && words.is(list, word(child));
  }

  private void according(int token) {
    if (token + 1 >= analysis.tokens().size() || !words.is("to", word(token + 1))) {
      return;
    }
    boolean isCase = analysis.link(token) == Link.CASE;
    int source = isCase ? analysis.head(token) : analysis.child(token, Link.OBLIQUE);
    int clause = source < 0 ? -1 : analysis.head(isCase ? source : token);
    if (clause >= 0 && isFinite(clause) && !words.is("ruling", analysis.lemma(source))) {
      Phrase hole = analysis.phrase(isCase ? source : token);
      add(analysis.phrase(clause), hole, token, speakers.of(source), Stance.ASSERTS);
    }
  }

  private void add(Phrase scope, Phrase hole, int word, Stance stance, String how) {
    boolean isNoun = analysis.wordClass(word) == WordClass.NOUN;
    Optional<String> by = isNoun ? speakers.owner(word) : speakers.doer(word);
    if (by.isEmpty() && !isNoun && analysis.verbForm(word) != VerbForm.PAST_PARTICIPLE) {
      return; // somebody does it, but the grammar does not show who
    }
    String who =
        by.map(name -> (isNoun ? "it is of " : "its subject is ") + speakers.shown(name))
            .orElse("nobody is named who says so");
    String reason = "'" + analysis.tokens().words(word) + "' " + how + "; " + who;
    String speaker = by.orElse(Attributions.UNNAMED);
    found.add(new Report(scope, hole, word, speaker, stance, reason));
  }

  private void add(Phrase scope, Phrase hole, int word, String by, Stance stance) {
    String reason =
        "'" + analysis.tokens().words(word) + "' names whose word it is: " + speakers.shown(by);
    found.add(new Report(scope, hole, word, by, stance, reason));
  }
}
