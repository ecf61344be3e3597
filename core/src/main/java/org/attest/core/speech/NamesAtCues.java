package org.attest.core.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.core.source.Span;
import org.attest.core.text.Tokens;

/// Adds names that nobody proposed, but that a cue shows to be some: `” said Baby`.
final class NamesAtCues {
  private static final String CLOSING = "”\"’'»“";
  private static final List<Sort> NO_NAMES =
      List.of(
          Sort.FIRST,
          Sort.WE,
          Sort.THEY,
          Sort.HE,
          Sort.SHE,
          Sort.ARTICLE,
          Sort.OWN,
          Sort.SMALL,
          Sort.BETWEEN,
          Sort.NOBODY,
          Sort.PREPOSITION);

  private final Tokens tokens;
  private final String text;
  private final SpeechWords words;
  private final BitSet taken = new BitSet();

  NamesAtCues(Tokens tokens, SpeechWords words, List<Named> names) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.words = words;
    for (Named name : names) {
      taken.set(tokens.after(name.at().start()), tokens.after(name.at().end() - 1) + 1);
    }
  }

  List<Named> all() {
    Set<String> found = new HashSet<>();
    for (int i = 2; i + 1 < tokens.size(); i++) {
      if (isFree(i) && isAtCue(i)) {
        found.add(tokens.words(i));
      }
    }
    List<Named> out = new ArrayList<>();
    for (int i = 0; i < tokens.size() && !found.isEmpty(); i++) {
      if (isFree(i)
          && (!tokens.opensSentence(i) || isAtCue(i))
          && found.contains(tokens.words(i))) {
        out.add(new Named(new Span(tokens.start(i), tokens.end(i)), true));
      }
    }
    return out;
  }

  private boolean isFree(int token) {
    return tokens.isCapital(token)
        && !taken.get(token)
        && NO_NAMES.stream()
            .noneMatch(sort -> words.is(sort, text, tokens.start(token), tokens.end(token)));
  }

  private boolean isAtCue(int token) {
    if (token < 2 || token + 1 >= tokens.size()) {
      return false;
    }
    boolean isBehindVerb = isVerb(token - 1) && isClosing(token - 2);
    boolean isBeforeVerb = isClosing(token - 1) && isVerb(token + 1);
    return (isBehindVerb || isBeforeVerb)
        && words.noun(text, tokens.start(token), tokens.end(token)) == 0;
  }

  private boolean isVerb(int token) {
    return tokens.kind(token) == Tokens.Kind.SMALL
        && words.verb(text, tokens.start(token), tokens.end(token)) == SpeechWords.SAY;
  }

  private boolean isClosing(int token) {
    return CLOSING.indexOf(text.charAt(tokens.start(token))) >= 0;
  }
}
