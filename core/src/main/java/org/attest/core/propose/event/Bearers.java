package org.attest.core.propose.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.account.amount.Amount;
import org.attest.core.grammar.Link;
import org.attest.core.propose.Named;
import org.attest.core.propose.Timed;
import org.attest.core.propose.Told;
import org.attest.core.recognise.NameKind;
import org.attest.core.relate.Value;
import org.attest.core.source.Span;
import org.attest.core.text.Tokens;

/// Says for whom or what the words of a sentence stand.
final class Bearers {
  private static final int WORDS_MAX = 10;
  private static final int BACK_MAX = 120;
  private static final int BY_REACH = 5;
  private static final Set<String> FIRST = Set.of("i", "me", "myself");
  private static final Set<String> THIRD =
      Set.of("he", "him", "she", "her", "his", "himself", "herself");

  private final Told told;
  private final Sentences sentences;
  private final Narrators narrators;

  /// By token the number of the name or time that it belongs to plus one, or 0.
  private final int[] names;

  private final int[] times;

  /// Whom a word stands for.
  ///
  /// @param who what stands for the entity, or plain words; nothing where only a number is told
  record Bearer(Optional<String> who, boolean isNamed, Optional<Value> count) {}

  Bearers(Told told, Sentences sentences) {
    this.told = told;
    this.sentences = sentences;
    this.narrators = new Narrators(told);
    this.names = new int[told.tokens().size()];
    this.times = new int[told.tokens().size()];
    for (int i = 0; i < told.names().size(); i++) {
      mark(names, told.names().get(i).at().start(), told.names().get(i).at().end(), i + 1);
    }
    for (int i = 0; i < told.times().size(); i++) {
      mark(times, told.times().get(i).at().start(), told.times().get(i).at().end(), i + 1);
    }
  }

  private void mark(int[] in, int start, int end, int number) {
    Tokens tokens = told.tokens();
    for (int i = tokens.after(start); i < tokens.size() && tokens.start(i) < end; i++) {
      in[i] = number;
    }
  }

  boolean isTime(int token) {
    return times[token] > 0;
  }

  Optional<Named> named(int token) {
    return names[token] == 0 ? Optional.empty() : Optional.of(told.names().get(names[token] - 1));
  }

  Optional<Timed> timed(int token) {
    return times[token] == 0 ? Optional.empty() : Optional.of(told.times().get(times[token] - 1));
  }

  /// The first word of a name behind a `by` that stands soon behind a verb.
  Optional<Integer> namedBy(int verb) {
    int end = Math.min(told.tokens().size() - 3, verb + BY_REACH);
    for (int i = verb + 1; i < end && told.tokens().isWord(i); i++) {
      if (sentences.small(i).equals("by")) {
        int name = sentences.small(i + 1).equals("the") ? i + 2 : i + 1;
        return named(name).isPresent() ? Optional.of(name) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The first person or body named in a stretch behind no preposition.
  Optional<Integer> actor(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Named> name = named(i);
      boolean isActor =
          name.isPresent()
              && (name.get().name().kind() == NameKind.PERSON
                  || name.get().name().kind() == NameKind.ORGANISATION);
      if (isActor && sentences.preposition(i).isEmpty() && !sentences.is(i, Link.POSSESSOR)) {
        int head = sentences.head(i);
        boolean isOf = head >= 0 && !sentences.preposition(head).isEmpty();
        if (!isOf) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  /// The last word of a name that stands soon before a verb in the same clause.
  Optional<Integer> namedBefore(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - BY_REACH); i--) {
      if (named(i).isPresent()) {
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

  /// Whom a word stands for: whoever is named by it or beside it, else the plain words.
  List<Bearer> of(int word) {
    Optional<Named> own = named(word).or(() -> beside(word));
    if (own.isPresent()) {
      return List.of(new Bearer(Optional.of(own.get().entity()), true, Optional.empty()));
    }
    if (sentences.isPronoun(word) || sentences.is(word, Link.POSSESSOR)) {
      return pronoun(word);
    }
    if (!sentences.isNoun(word)) {
      return List.of();
    }
    List<Bearer> out = new ArrayList<>();
    Optional<Value> count = count(word);
    Optional<String> words = words(word, count.isPresent());
    if (words.isPresent() || count.isPresent()) {
      out.add(new Bearer(words, false, count));
    }
    return out;
  }

  /// `the secretary, Maximoff`; `Comrade Dolenko`.
  private Optional<Named> beside(int word) {
    for (int child : sentences.analysis.children(word)) {
      boolean isSame =
          sentences.is(child, Link.APPOSITION, Link.NAME_PART)
              || (sentences.is(child, Link.COMPOUND) && Math.abs(child - word) == 1);
      Optional<Named> name = isSame ? named(child) : Optional.empty();
      boolean isOwn = sentences.is(child, Link.COMPOUND) ? isPerson(name) : name.isPresent();
      if (isOwn) {
        return name;
      }
    }
    return Optional.empty();
  }

  private static boolean isPerson(Optional<Named> name) {
    return name.isPresent() && name.get().name().kind() == NameKind.PERSON;
  }

  private List<Bearer> pronoun(int word) {
    String small = sentences.small(word);
    if (FIRST.contains(small) || small.equals("my")) {
      return List.of(first(word));
    }
    if (small.equals("we") || small.equals("us") || small.equals("our")) {
      return List.of(new Bearer(Optional.of("we"), false, Optional.empty()));
    }
    if (THIRD.contains(small)) {
      return before(word).stream()
          .map(name -> new Bearer(Optional.of(name.entity()), true, Optional.empty()))
          .toList();
    }
    return List.of();
  }

  private Bearer first(int word) {
    List<Span> at = told.source(new Span(told.tokens().start(word), told.tokens().end(word)));
    Optional<String> narrator =
        at.isEmpty() ? Optional.empty() : narrators.of(at.getFirst().start());
    return new Bearer(narrator.or(() -> Optional.of("I")), narrator.isPresent(), Optional.empty());
  }

  /// The nearest person before a word, one who is the subject of a clause first.
  private Optional<Named> before(int word) {
    Optional<Named> nearest = Optional.empty();
    for (int i = word - 1; i >= Math.max(0, word - BACK_MAX); i--) {
      Optional<Named> name = named(i);
      if (isPerson(name)) {
        if (sentences.is(i, Link.SUBJECT, Link.PASSIVE_SUBJECT)) {
          return name;
        }
        nearest = nearest.isEmpty() ? name : nearest;
      }
    }
    return nearest;
  }

  /// `13`, `two or three dozen`.
  private Optional<Value> count(int noun) {
    int from = noun;
    for (int child : sentences.analysis.children(noun)) {
      if (sentences.is(child, Link.NUMBER) && child < noun && !isTime(child)) {
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
