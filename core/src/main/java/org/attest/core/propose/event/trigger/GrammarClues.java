package org.attest.core.propose.event.trigger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attest.core.grammar.Analysis;
import org.attest.core.grammar.Link;
import org.attest.core.grammar.WordClass;
import org.attest.core.tag.Hash;
import org.attest.core.text.Tokens;

/// What the analysis of its sentence says of a token: classes, forms and links, the word on which
/// it depends, and the verb of its clause with what stands beside that.
final class GrammarClues {
  /// So many of the clues are of few sorts each, and are looked at together with the word too.
  static final int PLAIN = 13;

  private static final int MAX = 48;
  private static final int STEPS_MAX = 5;
  private static final Map<Link, Integer> LINKS = links();

  private final Analysis analysis;
  private final Tokens tokens;
  private final int size;
  private final long[] tags;
  private final long[] lemmas;
  private final long[] smalls;

  /// By verb: its auxiliaries, marker, denial, together.
  private final long[] auxiliaries;

  private final long[] markers;
  private final int[] subjects;
  private final int[] objects;
  private final int[] determiners;
  private final int[] cases;
  private final boolean[] isDenied;
  private final long[] out = new long[MAX];
  private int count;

  GrammarClues(Analysis analysis) {
    this.analysis = analysis;
    this.tokens = analysis.tokens();
    this.size = tokens.size();
    this.tags = new long[size];
    this.lemmas = new long[size];
    this.smalls = new long[size];
    this.auxiliaries = new long[size];
    this.markers = new long[size];
    this.subjects = new int[size];
    this.objects = new int[size];
    this.determiners = new int[size];
    this.cases = new int[size];
    this.isDenied = new boolean[size];
    for (int[] of : new int[][] {subjects, objects, determiners, cases}) {
      Arrays.fill(of, -1);
    }
    Map<String, Long> known = new HashMap<>();
    for (int i = 0; i < size; i++) {
      tags[i] = hash(analysis.tag(i), known);
      lemmas[i] = hash(analysis.lemma(i), known);
      smalls[i] = hash(tokens.words(i).toLowerCase(Locale.ROOT), known);
    }
    for (int i = 0; i < size; i++) {
      if (analysis.head(i) >= 0) {
        note(i, analysis.head(i));
      }
    }
  }

  private static Map<Link, Integer> links() {
    Map<Link, Integer> out = new EnumMap<>(Link.class);
    for (Link link : Link.values()) {
      out.put(link, out.size());
    }
    return out;
  }

  private static long hash(String words, Map<String, Long> known) {
    return known.computeIfAbsent(words, word -> Hash.of(word, 0, word.length()));
  }

  private void note(int token, int head) {
    switch (analysis.link(token)) {
      case AUXILIARY, PASSIVE_AUXILIARY, COPULA ->
          auxiliaries[head] = Hash.of(auxiliaries[head], smalls[token]);
      case MARKER -> markers[head] = Hash.of(markers[head], smalls[token]);
      case NEGATION -> isDenied[head] = true;
      case SUBJECT, PASSIVE_SUBJECT, EXPLETIVE -> subjects[head] = token;
      case OBJECT -> objects[head] = token;
      case DETERMINER, POSSESSOR -> determiners[head] = token;
      case CASE -> cases[head] = token;
      default -> {
        // says nothing of its head
      }
    }
  }

  /// Whether a token is a verb, a noun, an adjective or something rarer.
  boolean mayTell(int token) {
    return switch (analysis.wordClass(token)) {
      case DETERMINER, PRONOUN, SIGN, COORDINATOR, SUBORDINATOR, ADPOSITION, PARTICLE, NUMERAL ->
          false;
      default -> true;
    };
  }

  /// The token on which a token depends, or -1.
  int head(int token) {
    return analysis.head(token);
  }

  /// The subject of a token, or -1.
  int subject(int token) {
    return subjects[token];
  }

  long[] values() {
    return out;
  }

  private long tag(int token) {
    return token < 0 || token >= size ? 7 : tags[token];
  }

  private long lemma(int token) {
    return token < 0 || token >= size ? 7 : lemmas[token];
  }

  private long small(int token) {
    return token < 0 || token >= size ? 7 : smalls[token];
  }

  private int link(int token) {
    return token < 0 ? -1 : LINKS.getOrDefault(analysis.link(token), -1);
  }

  /// Fills [#values]; a clue that says nothing is 0.
  ///
  /// @return how many there are, always the same
  int of(int token) {
    count = 0;
    int head = analysis.head(token);
    int verb = verb(token);
    long tag = tags[token];
    add(tag);
    add(tag(token - 1));
    add(tag(token + 1));
    add(link(token) + 1);
    add(tag(head));
    add(auxiliaries[token]);
    add(markers[token]);
    add(small(determiners[token]));
    add(small(cases[token]));
    add(subjects[token] < 0 ? 1 : Hash.of(2, tag(subjects[token])));
    add(verb < 0 ? 1 : Hash.of(tags[verb], auxiliaries[verb]));
    add(verb < 0 ? 1 : Hash.of(link(verb), markers[verb]));
    add(isDenied[token] ? 1 : verb >= 0 && isDenied[verb] ? 2 : 3);
    pairs(token, head, verb, tag);
    return count;
  }

  private void pairs(int token, int head, int verb, long tag) {
    long own = lemmas[token];
    add(own);
    add(Hash.of(own, tag));
    add(lemma(head));
    add(Hash.of(lemma(head), link(token)));
    add(Hash.of(Hash.of(lemma(head), link(token)), tag));
    add(Hash.of(tag, tag(token - 1)));
    add(Hash.of(tag, tag(token + 1)));
    add(Hash.of(Hash.of(tag(token - 1), tag), tag(token + 1)));
    add(Hash.of(Hash.of(tag(token - 2), tag(token - 1)), tag));
    add(Hash.of(tag(token - 2), tag));
    add(Hash.of(tag(token + 2), tag));
    add(Hash.of(tag, auxiliaries[token]));
    add(Hash.of(Hash.of(tag, auxiliaries[token]), markers[token]));
    add(lemma(subjects[token]));
    add(Hash.of(own, subjects[token] < 0 ? 1 : tag(subjects[token])));
    add(lemma(objects[token]));
    add(Hash.of(own, objects[token] < 0 ? 1 : 2));
    add(Hash.of(own, auxiliaries[token]));
    add(Hash.of(own, small(determiners[token])));
    add(Hash.of(own, small(cases[token])));
    add(Hash.of(small(determiners[token]), small(cases[token])));
    add(verb < 0 ? 0 : lemmas[verb]);
    add(verb < 0 ? 0 : Hash.of(own, tags[verb]));
    int above = verb < 0 ? -1 : analysis.head(verb);
    add(Hash.of(lemma(above), link(verb)));
    add(Hash.of(Hash.of(tag(above), link(verb)), tag));
    add(Hash.of(Hash.of(link(token), tag(head)), tag));
    add(Hash.of(Hash.of(link(token), tag(head)), Hash.of(tag, link(head))));
  }

  /// The nearest verb on the way from a token to the top of its sentence, itself left out; -1 for
  /// none.
  private int verb(int token) {
    int at = analysis.head(token);
    for (int step = 0; step < STEPS_MAX && at >= 0; step++) {
      if (analysis.wordClass(at) == WordClass.VERB) {
        return at;
      }
      at = analysis.head(at);
    }
    return -1;
  }

  private void add(long value) {
    out[count++] = value;
  }
}
