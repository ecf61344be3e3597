package org.attest.core.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private final Bearers bearers;
  private int place;

  Mentions(Tokens tokens, SpeechWords words, Cast cast, boolean[] quoted) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.words = words;
    this.cast = cast;
    this.quoted = quoted;
    this.bearers = new Bearers(tokens, words);
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
    boolean isDescribed = from > 0 && is(Sort.ARTICLE, from - 1) && to - from == 1;
    if (isDescribed && words.noun(text, tokens.start(from), tokens.end(from)) > 0) {
      noun(from);
    } else {
      add(from, to, Mention.Kind.NAME, cast.person(place), Sex.UNKNOWN);
      if (!cast.isBody(place) && cast.person(place) >= 0) {
        bearers.note(from, to, cast.person(place));
      }
    }
  }

  private void word(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    Sex sex = words.ofPronoun(text, start, end);
    if (sex != Sex.UNKNOWN) {
      add(token, token + 1, Mention.Kind.THIRD, -1, sex);
    } else if (is(Sort.FIRST, token)) {
      add(token, token + 1, Mention.Kind.FIRST, -1, Sex.UNKNOWN);
    } else if (is(Sort.WE, token)) {
      add(token, token + 1, Mention.Kind.WE, -1, Sex.UNKNOWN);
    } else if (is(Sort.THEY, token)) {
      add(token, token + 1, Mention.Kind.THEY, -1, Sex.UNKNOWN);
    } else if (words.noun(text, start, end) > 0) {
      noun(token);
    } else if (token > 1 && !quoted[token] && is(Sort.ARTICLE, token)) {
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
    boolean isOwned = article >= 0 && is(Sort.OWN, article);
    boolean isArticled = article >= 0 && !isOwned && is(Sort.ARTICLE, article);
    boolean isNamed = place < cast.places().size() && cast.places().get(place)[0] == token + 1;
    if (isNamed) {
      return;
    }
    int start = tokens.start(token);
    int noun = words.noun(text, start, tokens.end(token));
    String key = text.substring(start, tokens.end(token)).toLowerCase(Locale.ROOT);
    Sex sex = words.ofNoun(text, start, tokens.end(token));
    boolean isCapital = tokens.isCapital(token) && !words.areNounsCapital();
    boolean isCalled = begin == token && isCapital && !tokens.opensSentence(token);
    if (!isOwned && !isArticled && !isCalled) {
      return;
    }
    int from = isOwned || isArticled ? article : token;
    if (isOwned || (noun == SpeechWords.KIN && isArticled && !isWord(article, "the"))) {
      String reading = text.substring(tokens.start(token), tokens.end(token));
      add(from, token + 1, Mention.Kind.KIN, cast.role("of " + key, reading, sex), sex);
      return;
    }
    StringBuilder description = new StringBuilder();
    for (int i = begin; i < token; i++) {
      if (isCapital && !tokens.isCapital(i)) {
        continue; // `the mollified General` is `the General`
      }
      description.append(tokens.words(i).toLowerCase(Locale.ROOT)).append(' ');
    }
    String reading =
        (isArticled ? article(article) : "")
            + description
            + text.substring(start, tokens.end(token));
    boolean isLoose = is(Sort.LOOSE, token) && !isCapital;
    Optional<Integer> bearer =
        isArticled && isWord(article, "the") && description.isEmpty() && !isLoose
            ? bearers.of(token)
            : Optional.empty();
    if (bearer.isPresent()) {
      add(from, token + 1, Mention.Kind.ROLE, bearer.get(), sex);
      return;
    }
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
        && (isHyphen(end) || (tokens.isWord(end) && (!tokens.touches(end) || isHyphen(end - 1))))
        && !isVerb(end)
        && !words.isBetween(text, tokens.start(end), tokens.end(end))
        && !is(Sort.PREPOSITION, end)
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
    int person = cast.role(noun.toLowerCase(Locale.ROOT), article(article) + noun, Sex.UNKNOWN);
    add(article, end, Mention.Kind.ROLE, person, Sex.UNKNOWN);
  }

  /// `the`, whatever article stands there.
  private String article(int token) {
    boolean isIndefinite = isWord(token, "a") || isWord(token, "an") || isWord(token, "this");
    return (isIndefinite ? "the" : tokens.words(token).toLowerCase(Locale.ROOT)) + " ";
  }

  private boolean is(Sort sort, int token) {
    return words.is(sort, text, tokens.start(token), tokens.end(token));
  }

  private boolean isVerb(int token) {
    return tokens.kind(token) == Tokens.Kind.SMALL
        && words.verb(text, tokens.start(token), tokens.end(token)) == SpeechWords.SAY;
  }

  /// Whether a hyphen ties two words here.
  private boolean isHyphen(int token) {
    return text.charAt(tokens.start(token)) == '-'
        && tokens.touches(token)
        && token + 1 < tokens.size()
        && tokens.touches(token + 1);
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
    return !is(Sort.ARTICLE, token)
        && !is(Sort.OWN, token)
        && !is(Sort.PREPOSITION, token)
        && !is(Sort.SMALL, token);
  }

  private boolean isWord(int token, String word) {
    return tokens.end(token) - tokens.start(token) == word.length()
        && text.regionMatches(true, tokens.start(token), word, 0, word.length());
  }

  private void add(int from, int to, Mention.Kind kind, int person, Sex sex) {
    boolean isBody = kind == Mention.Kind.NAME && cast.isBody(place);
    int before = from - 1;
    if (before > 0 && is(Sort.ARTICLE, before)) {
      before--;
    }
    boolean isGoverned = before >= 0 && is(Sort.PREPOSITION, before);
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
