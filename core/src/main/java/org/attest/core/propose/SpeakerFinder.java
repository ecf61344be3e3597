package org.attest.core.propose;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.attest.core.grammar.Analysis;
import org.attest.core.grammar.Analysis.Phrase;
import org.attest.core.grammar.Link;
import org.attest.core.grammar.VerbForm;
import org.attest.core.grammar.WordClass;
import org.attest.core.recognise.NameKind;
import org.attest.core.source.Span;
import org.attest.core.speech.NamedSex;
import org.attest.core.speech.Sex;

/// Finds who is meant by the subject of a verb that reports.
final class SpeakerFinder {
  /// Behind so many tokens, or names, nobody is meant by `he` any more.
  private static final int REACH = 250;

  private static final int NAMES_MAX = 60;
  private static final int CLIMB_MAX = 4;

  private final Told told;
  private final Analysis analysis;
  private final ReportWords words = ReportWords.english();

  /// By a token who says `I` there.
  private final IntFunction<String> narrator;

  private final Map<String, String> called = new HashMap<>();

  SpeakerFinder(Told told, Analysis analysis, IntFunction<String> narrator) {
    this.told = told;
    this.analysis = analysis;
    this.narrator = narrator;
    told.names().forEach(name -> called.putIfAbsent(name.entity(), name.name().reading()));
  }

  /// A speaker in words for a person.
  String shown(String speaker) {
    return called.getOrDefault(speaker, speaker);
  }

  private String word(int token) {
    return analysis.tokens().words(token).toLowerCase(Locale.ROOT);
  }

  /// Who does what a verb says, or nobody who is told.
  Optional<String> doer(int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < CLIMB_MAX; steps++) {
      boolean isPassive =
          analysis.verbForm(at) == VerbForm.PAST_PARTICIPLE
              && (analysis.child(at, Link.PASSIVE_AUXILIARY) >= 0
                  || analysis.child(at, Link.PASSIVE_SUBJECT) >= 0);
      if (isPassive) {
        int agent = analysis.child(at, Link.AGENT);
        return agent < 0 ? Optional.empty() : some(agent);
      }
      int subject = analysis.child(at, Link.SUBJECT);
      if (subject >= 0) {
        return some(meant(subject, at));
      }
      if (analysis.link(at) == Link.NOUN_CLAUSE) {
        return some(analysis.head(at));
      }
      boolean isShared =
          switch (analysis.link(at)) {
            case CONJUNCT, CLAUSE_COMPLEMENT, ADVERB_CLAUSE -> true;
            default -> false;
          };
      if (!isShared) {
        return Optional.empty();
      }
      at = analysis.head(at);
    }
    return Optional.empty();
  }

  /// The noun that a relative pronoun stands for.
  private int meant(int subject, int verb) {
    boolean isRelative =
        analysis.link(verb) == Link.RELATIVE_CLAUSE && words.is("relative", word(subject));
    return isRelative ? analysis.head(verb) : subject;
  }

  /// Whose a noun is: `Trotzky's claim`, `the claim of Trotzky`, `Trotzky made the claim`.
  Optional<String> owner(int noun) {
    int owner = analysis.child(noun, Link.POSSESSOR);
    if (owner >= 0) {
      return some(owner);
    }
    for (int child : analysis.children(noun)) {
      int marker = analysis.child(child, Link.CASE);
      boolean isOf = marker >= 0 && words.is("of", word(marker));
      if (analysis.link(child) == Link.NOUN_MODIFIER && isOf) {
        return some(child);
      }
    }
    int head = analysis.head(noun);
    boolean isMade =
        head >= 0
            && analysis.link(noun) == Link.OBJECT
            && analysis.wordClass(head) == WordClass.VERB;
    return isMade ? doer(head) : Optional.empty();
  }

  private Optional<String> some(int token) {
    String found = of(token);
    return found.equals(Attributions.UNNAMED) ? Optional.empty() : Optional.of(found);
  }

  /// The entity that a noun or pronoun stands for, else its words.
  String of(int token) {
    String word = word(token);
    if (words.is("first", word)) {
      return narrator.apply(token);
    }
    if (words.is("male", word)) {
      return person(token, Sex.MALE);
    }
    if (words.is("female", word)) {
      return person(token, Sex.FEMALE);
    }
    if (words.is("body", word)) {
      return before(token, false, Sex.UNKNOWN);
    }
    if (analysis.wordClass(token) == WordClass.PRONOUN) {
      return Attributions.UNNAMED;
    }
    return named(token).orElseGet(() -> described(token));
  }

  private String person(int token, Sex sex) {
    return before(token, true, sex);
  }

  /// A name that the noun is part of, or that stands beside it: `comrade Trotzky`, `the editor, Mr.
  /// Alden`.
  private Optional<String> named(int token) {
    Optional<String> own = at(token);
    if (own.isPresent()) {
      return own;
    }
    for (int child : analysis.children(token)) {
      Optional<String> other =
          switch (analysis.link(child)) {
            case APPOSITION, COMPOUND, NAME_PART -> at(child);
            default -> Optional.empty();
          };
      if (other.isPresent()) {
        return other;
      }
    }
    return Optional.empty();
  }

  private Optional<String> at(int token) {
    int place = analysis.tokens().start(token);
    int before = lastBefore(place + 1);
    return before >= 0 && told.names().get(before).at().contains(place)
        ? Optional.of(told.names().get(before).entity())
        : Optional.empty();
  }

  /// The number of the last name that begins before a place, or -1.
  private int lastBefore(int place) {
    int low = 0;
    int high = told.names().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (told.names().get(middle).at().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /// The nearest person or body before a pronoun that may be meant; one that does something in its
  /// own sentence before others.
  private String before(int token, boolean isPerson, Sex sex) {
    List<Named> names = told.names();
    int last = lastBefore(analysis.tokens().start(token));
    String nearest = Attributions.UNNAMED;
    for (int i = last; i >= 0 && last - i < NAMES_MAX; i--) {
      Named name = names.get(i);
      int at = analysis.tokens().after(name.at().end() - 1);
      if (token - at > REACH) {
        break;
      }
      if (!fits(name, isPerson, sex)) {
        continue;
      }
      if (isSubject(at, name.at())) {
        return name.entity();
      }
      nearest = nearest.equals(Attributions.UNNAMED) ? name.entity() : nearest;
    }
    return nearest;
  }

  private boolean fits(Named name, boolean isPerson, Sex sex) {
    if ((name.name().kind() == NameKind.PERSON) != isPerson) {
      return false;
    }
    return isPerson
        ? !NamedSex.of(told.language(), name.name().reading()).clashes(sex)
        : name.name().kind() != NameKind.PLACE;
  }

  private boolean isSubject(int last, Span name) {
    int at = last;
    while (analysis.head(at) >= 0 && name.contains(analysis.tokens().start(analysis.head(at)))) {
      at = analysis.head(at);
    }
    return analysis.link(at) == Link.SUBJECT;
  }

  /// The words of a noun without the clauses that hang on it: `the guard`.
  private String described(int token) {
    Phrase phrase = analysis.phrase(token);
    int from = Math.max(phrase.from(), token - CLIMB_MAX);
    int casing = analysis.child(token, Link.CASE);
    if (casing >= from && casing < token) {
      from = casing + 1;
      while (from < token && analysis.link(from) == Link.FIXED) {
        from++;
      }
    }
    return analysis
        .tokens()
        .text()
        .substring(analysis.tokens().start(from), analysis.tokens().end(token))
        .replaceAll("\\s+", " ");
  }
}
