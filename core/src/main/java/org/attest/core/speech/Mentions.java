package org.attest.core.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attest.core.text.Tokens;

/// Finds all words that stand for persons, in one pass over the tokens.
final class Mentions {
  /// Words between an article and its noun.
  private static final int ADJECTIVES_MAX = 3;

  private final Tokens tokens;
  private final String text;
  private final SpeechWords words;
  private final Cast cast;
  private final boolean[] quoted;
  private final List<Mention> all = new ArrayList<>();
  private int place;

  Mentions(Tokens tokens, SpeechWords words, Cast cast, boolean[] quoted) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.words = words;
    this.cast = cast;
    this.quoted = quoted;
  }

  List<Mention> all() {
    List<int[]> places = cast.places();
    int i = 0;
    while (i < tokens.size()) {
      while (place < places.size() && places.get(place)[0] < i) {
        place++;
      }
      if (place < places.size() && places.get(place)[0] == i) {
        name(i, places.get(place)[1]);
        i = places.get(place)[1];
        continue;
      }
      if (tokens.isWord(i)) {
        word(i);
      }
      i++;
    }
    return all;
  }

  private void name(int from, int to) {
    boolean isDescribed = from > 0 && isWord(from - 1, "the") && to - from == 1;
    if (isDescribed && words.noun(text, tokens.start(from), tokens.end(from)) > 0) {
      noun(from);
    } else {
      add(from, to, Mention.Kind.NAME, cast.person(place), Sex.UNKNOWN);
    }
  }

  private void word(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    if (end - start <= 4) {
      Sex sex = words.ofPronoun(text, start, end);
      if (sex != Sex.UNKNOWN) {
        add(token, token + 1, Mention.Kind.THIRD, -1, sex);
        return;
      }
      if (end - start == 1 && text.charAt(start) == 'I') {
        add(token, token + 1, Mention.Kind.FIRST, -1, Sex.UNKNOWN);
        return;
      }
      if (isWord(token, "they") || isWord(token, "we")) {
        Mention.Kind kind = isWord(token, "we") ? Mention.Kind.WE : Mention.Kind.THEY;
        add(token, token + 1, kind, -1, Sex.UNKNOWN);
        return;
      }
    }
    if (words.noun(text, start, end) > 0) {
      noun(token);
    } else if (token > 1 && !quoted[token] && isWord(token, "the")) {
      unknown(token);
    }
  }

  /// `the old man`, `her mother`, `Grandmother`.
  private void noun(int token) {
    int begin = token;
    while (begin > 0 && token - begin <= ADJECTIVES_MAX && isAdjective(begin - 1, begin)) {
      begin--;
    }
    int article = begin - 1;
    String before =
        article >= 0 && tokens.isWord(article)
            ? tokens.words(article).toLowerCase(Locale.ROOT)
            : "";
    boolean isOwned =
        " my his her our their your ".contains(" " + before + " ") && !before.isEmpty();
    boolean isArticled =
        !before.isEmpty() && " the a an this that one another ".contains(" " + before + " ");
    boolean isNamed = place < cast.places().size() && cast.places().get(place)[0] == token + 1;
    if (isNamed) {
      return;
    }
    int start = tokens.start(token);
    int noun = words.noun(text, start, tokens.end(token));
    String key = text.substring(start, tokens.end(token)).toLowerCase(Locale.ROOT);
    Sex sex = words.ofNoun(text, start, tokens.end(token));
    boolean isCalled = begin == token && tokens.isCapital(token) && !tokens.opensSentence(token);
    if (!isOwned && !isArticled && !isCalled) {
      return;
    }
    int from = isOwned || isArticled ? article : token;
    if (isOwned || (noun == SpeechWords.KIN && isArticled && !before.equals("the"))) {
      String reading = text.substring(tokens.start(token), tokens.end(token));
      add(from, token + 1, Mention.Kind.KIN, cast.role("of " + key, reading, sex), sex);
      return;
    }
    StringBuilder description = new StringBuilder();
    for (int i = begin; i < token; i++) {
      if (tokens.isCapital(token) && !tokens.isCapital(i)) {
        continue; // `the mollified General` is `the General`
      }
      description.append(tokens.words(i).toLowerCase(Locale.ROOT)).append(' ');
    }
    String reading =
        (isArticled ? "the " : "") + description + text.substring(start, tokens.end(token));
    boolean isLoose = words.isLoose(text, start, tokens.end(token)) && !tokens.isCapital(token);
    Mention.Kind kind = isLoose ? Mention.Kind.LOOSE : Mention.Kind.ROLE;
    add(from, token + 1, kind, cast.role(description + key, reading, sex), sex);
  }

  /// `” said the courier`, `” the courier said`: whatever the noun, it is somebody.
  private void unknown(int article) {
    boolean isBehindVerb = isVerb(article - 1) && isClosing(article - 2);
    if (!isBehindVerb && !isClosing(article - 1)) {
      return;
    }
    int end = article + 1;
    while (end < tokens.size()
        && end - article <= ADJECTIVES_MAX
        && tokens.isWord(end)
        && !tokens.touches(end)
        && !isVerb(end)
        && !words.isBetween(text, tokens.start(end), tokens.end(end))
        && !words.isPreposition(text, tokens.start(end), tokens.end(end))
        && words.noun(text, tokens.start(end), tokens.end(end)) == 0) {
      end++;
    }
    boolean isName = place < cast.places().size() && cast.places().get(place)[0] < end + 1;
    boolean isWhole =
        end < tokens.size() && words.noun(text, tokens.start(end), tokens.end(end)) == 0;
    if (end == article + 1 || isName || !isWhole || (!isBehindVerb && !isVerb(end))) {
      return;
    }
    String noun =
        text.substring(tokens.start(article + 1), tokens.end(end - 1)).replaceAll("\\s+", " ");
    int person = cast.role(noun.toLowerCase(Locale.ROOT), "the " + noun, Sex.UNKNOWN);
    add(article, end, Mention.Kind.ROLE, person, Sex.UNKNOWN);
  }

  private boolean isVerb(int token) {
    return tokens.kind(token) == Tokens.Kind.SMALL
        && words.verb(text, tokens.start(token), tokens.end(token)) == SpeechWords.SAY;
  }

  private boolean isClosing(int token) {
    return "”\"’'»“".indexOf(text.charAt(tokens.start(token))) >= 0;
  }

  private boolean isAdjective(int token, int next) {
    if (!tokens.isWord(token)
        || tokens.start(next) - tokens.end(token) > 1
        || tokens.touches(next)) {
      return false;
    }
    String word = tokens.words(token);
    return !" the a an my his her our their your this that one another and of to in on for with as by or but was is had "
        .contains(" " + word.toLowerCase(Locale.ROOT) + " ");
  }

  private boolean isWord(int token, String word) {
    return tokens.end(token) - tokens.start(token) == word.length()
        && text.regionMatches(true, tokens.start(token), word, 0, word.length());
  }

  private void add(int from, int to, Mention.Kind kind, int person, Sex sex) {
    boolean isBody = kind == Mention.Kind.NAME && cast.isBody(place);
    int before = from - 1;
    if (before > 0 && (isWord(before, "the") || isWord(before, "a") || isWord(before, "an"))) {
      before--;
    }
    boolean isGoverned =
        before >= 0 && words.isPreposition(text, tokens.start(before), tokens.end(before));
    all.add(
        new Mention(
            from, to, kind, person, sex, quoted[from], !isGoverned && !isOwner(to), isBody));
  }

  /// Whether `’s` follows.
  private boolean isOwner(int to) {
    return to + 1 < tokens.size()
        && tokens.touches(to)
        && "’'".indexOf(text.charAt(tokens.start(to))) >= 0
        && tokens.touches(to + 1)
        && isWord(to + 1, "s");
  }
}
