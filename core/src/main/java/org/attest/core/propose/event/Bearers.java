package org.attest.core.propose.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.account.amount.Amount;
import org.attest.core.grammar.Link;
import org.attest.core.propose.Named;
import org.attest.core.propose.Told;
import org.attest.core.propose.event.Acts.Sort;
import org.attest.core.recognise.NameKind;
import org.attest.core.relate.Value;
import org.attest.core.text.Tokens;

/// Says for whom or what the words of a sentence stand.
final class Bearers {
  private static final int WORDS_MAX = 10;
  private static final int BY_REACH = 5;
  private static final int CLIMB_MAX = 5;
  private static final Set<String> MARKS = Set.of("“", "\"", "„", "«", "*", "‘");

  private final Told told;
  private final Sentences sentences;
  private final Marks marks;
  private final Pronouns pronouns;
  private final Antecedents antecedents;

  Bearers(Told told, Sentences sentences, Acts acts, Marks marks, Speakers speakers) {
    this.told = told;
    this.sentences = sentences;
    this.marks = marks;
    Groups groups = new Groups(marks, sentences);
    this.pronouns = new Pronouns(told, sentences, marks, groups, speakers, acts.all(Sort.OFFICE));
    this.antecedents =
        new Antecedents(
            sentences, acts, marks, groups, new Bodies(told, marks, sentences), pronouns);
  }

  /// The first word of a name behind a `by` that stands soon behind a verb.
  Optional<Integer> namedBy(int verb) {
    int end = Math.min(told.tokens().size() - 3, verb + BY_REACH);
    for (int i = verb + 1; i < end && told.tokens().isWord(i); i++) {
      if (sentences.small(i).equals("by")) {
        int name = sentences.small(i + 1).equals("the") ? i + 2 : i + 1;
        return marks.named(name).isPresent() ? Optional.of(name) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The first person or body named in a stretch behind no preposition.
  Optional<Integer> actor(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Named> name = marks.named(i);
      boolean isActor =
          name.isPresent()
              && (name.get().name().kind() == NameKind.PERSON
                  || name.get().name().kind() == NameKind.ORGANISATION);
      if (isActor && !isBehindPreposition(i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// Whether a word, or the noun that it is part of, stands behind a preposition or owns another.
  private boolean isBehindPreposition(int word) {
    int at = word;
    for (int step = 0; step < CLIMB_MAX && at >= 0; step++) {
      if (!sentences.preposition(at).isEmpty() || sentences.is(at, Link.POSSESSOR)) {
        return true;
      }
      boolean isPart =
          step == 0 || sentences.is(at, Link.COMPOUND, Link.NAME_PART, Link.ADJECTIVE_MODIFIER);
      if (!isPart) {
        return false;
      }
      at = sentences.head(at);
    }
    return false;
  }

  /// The last word of a name that stands soon before a verb in the same clause.
  Optional<Integer> namedBefore(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - BY_REACH); i--) {
      if (marks.named(i).isPresent()) {
        return sentences.analysis.sentenceOf(i) == sentences.analysis.sentenceOf(verb)
            ? Optional.of(i)
            : Optional.empty();
      }
      if (!told.tokens().isWord(i) || sentences.isVerb(i) || sentences.small(i).equals("to")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Whom a word stands for: whoever is named by it or beside it, or was named before; else the
  /// plain words.
  List<Bearer> of(int word) {
    Optional<Named> own = marks.named(word).or(() -> beside(word));
    if (own.isPresent()) {
      return List.of(Bearer.named(own.get().entity()));
    }
    if (sentences.isPronoun(word) || sentences.is(word, Link.POSSESSOR)) {
      List<Bearer> out = pronouns.of(word);
      if (!out.isEmpty() || sentences.isPronoun(word)) {
        return out;
      }
    }
    return sentences.isNoun(word) || sentences.small(word).equals("latter")
        ? noun(word)
        : List.of();
  }

  private List<Bearer> noun(int word) {
    Optional<Value> count = count(word);
    List<Bearer> meant = antecedents.of(word, count);
    if (!meant.isEmpty()) {
      return meant;
    }
    Optional<String> words = words(word, count.isPresent());
    return words.isPresent() || count.isPresent()
        ? List.of(new Bearer(words, false, count, Optional.empty()))
        : List.of();
  }

  /// `the secretary, Maximoff`; `Comrade Dolenko`.
  private Optional<Named> beside(int word) {
    for (int child : sentences.analysis.children(word)) {
      boolean isSame =
          sentences.is(child, Link.APPOSITION, Link.NAME_PART)
              || (sentences.is(child, Link.COMPOUND) && Math.abs(child - word) == 1);
      Optional<Named> name = isSame ? marks.named(child) : Optional.empty();
      boolean isOwn = sentences.is(child, Link.COMPOUND) ? isPerson(name) : name.isPresent();
      if (isOwn) {
        return name;
      }
    }
    return quoted(word + 1);
  }

  /// `their paper “The Alarm”`: a work or a body in quotation marks behind what it is.
  private Optional<Named> quoted(int mark) {
    boolean isQuoted =
        mark + 1 < sentences.tokens.size() && MARKS.contains(sentences.tokens.words(mark));
    return isQuoted && !marks.is(mark + 1, NameKind.PERSON)
        ? marks.named(mark + 1)
        : Optional.empty();
  }

  private static boolean isPerson(Optional<Named> name) {
    return name.isPresent() && name.get().name().kind() == NameKind.PERSON;
  }

  /// Whose a thing is: `my correspondence`, `the works of Alden and Orme`; nothing of what nobody
  /// owns.
  List<Bearer> owners(int thing, Acts acts) {
    List<Bearer> out = new ArrayList<>();
    int at = thing;
    for (int step = 0; step < CLIMB_MAX && at >= 0 && acts.is(Sort.THING, sentences.lemma(at)); ) {
      step++;
      int next = -1;
      for (int child : sentences.analysis.children(at)) {
        boolean isOf =
            sentences.is(child, Link.NOUN_MODIFIER) && sentences.preposition(child).equals("of");
        if (sentences.is(child, Link.POSSESSOR) || (isOf && marks.named(child).isPresent())) {
          sentences.joined(child).forEach(each -> add(out, each, thing));
        } else if (isOf) {
          next = child;
        }
      }
      at = next;
    }
    return out;
  }

  private void add(List<Bearer> out, int owner, int thing) {
    boolean isPlace = marks.is(owner, NameKind.PLACE) || marks.is(owner, NameKind.WORK);
    if (!isPlace) {
      for (Bearer bearer : of(owner)) {
        if (bearer.isNamed()) {
          String whose = "whose ‘" + sentences.small(thing) + "’ it is: ";
          out.add(bearer.with(whose + marks.shown(bearer.who().orElseThrow())));
        }
      }
    }
  }

  /// `13`, `two or three dozen`.
  private Optional<Value> count(int noun) {
    int from = noun;
    for (int child : sentences.analysis.children(noun)) {
      if (sentences.is(child, Link.NUMBER) && child < noun && !marks.isTime(child)) {
        from = Math.min(from, sentences.analysis.phrase(child).from());
      }
    }
    if (from == noun || noun - from > WORDS_MAX) {
      return Optional.empty();
    }
    for (int to = noun; to > from; to--) {
      String words = plain(from, to);
      Optional<Amount> amount = Amount.parse(words);
      if (amount.isPresent() && !amount.get().isTime()) {
        Amount told = amount.get();
        boolean isWhole = told.least() == told.most() && told.least() == Math.rint(told.least());
        return Optional.of(isWhole ? Value.of((long) told.least()) : Value.of(words));
      }
    }
    return Optional.empty();
  }

  /// The words of a noun with what stands before it and its `of`.
  private Optional<String> words(int noun, boolean isCounted) {
    int from = noun;
    int to = noun + 1;
    for (int child : sentences.analysis.children(noun)) {
      boolean isBefore =
          child < noun
              && sentences.is(
                  child, Link.ADJECTIVE_MODIFIER, Link.COMPOUND, Link.POSSESSOR, Link.DETERMINER);
      if (isBefore) {
        from = Math.min(from, sentences.analysis.phrase(child).from());
      }
      if (sentences.is(child, Link.NOUN_MODIFIER) && sentences.preposition(child).equals("of")) {
        to = Math.max(to, Math.min(sentences.analysis.phrase(child).to(), noun + WORDS_MAX));
      }
    }
    if (isCounted) {
      from = Math.max(from, noun - 1 >= 0 && isModifier(noun - 1, noun) ? noun - 1 : noun);
    }
    return to - from > WORDS_MAX
        ? Optional.of(plain(noun, noun + 1))
        : Optional.of(plain(from, to));
  }

  private boolean isModifier(int token, int noun) {
    return sentences.head(token) == noun
        && sentences.is(token, Link.ADJECTIVE_MODIFIER, Link.COMPOUND);
  }

  private String plain(int from, int to) {
    Tokens tokens = told.tokens();
    String text = tokens.text().substring(tokens.start(from), tokens.end(to - 1));
    return String.join(" ", Arrays.asList(text.strip().split("\\s+", -1)));
  }
}
