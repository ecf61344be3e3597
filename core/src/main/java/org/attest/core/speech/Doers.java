package org.attest.core.speech;

import java.util.Optional;
import org.attest.core.text.Tokens;

/// Finds the subjects of verbs that tell what somebody says.
final class Doers {
  /// A subject stands no further before its verb.
  private static final int REACH = 30;

  private static final int NOUN_MAX = 4;

  private final Scene scene;
  private final Tokens tokens;
  private final MentionIndex mentions;

  Doers(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.mentions = scene.mentions();
  }

  /// The subject of a verb; nothing where the verb tells of no words: `he did not say that`.
  ///
  /// @param block the first token of the block
  Optional<Telling.Doer> of(int verb, int block) {
    int start = start(verb, block);
    int at = light(verb, start);
    boolean isPassive = false;
    for (int i = at + 1; i < verb; i++) {
      if (scene.is(Sort.MODAL, i) || scene.is(Sort.NOT, i)) {
        return Optional.empty();
      }
      isPassive |= scene.is(Sort.WAS, i);
    }
    if (at >= start && (scene.is(Sort.MODAL, at) || scene.is(Sort.NOT, at))) {
      return Optional.empty();
    }
    if (isPassive) {
      return passive(verb, at, start);
    }
    return active(verb, at, start).filter(doer -> isTold(doer, start, verb));
  }

  /// The last token before a verb and its auxiliaries.
  int light(int verb, int start) {
    int at = verb - 1;
    while (at >= start && tokens.isWord(at) && isLight(at)) {
      at--;
    }
    return at;
  }

  private boolean isLight(int token) {
    boolean isSubject = scene.is(Sort.CLITIC, token) && !scene.is(Sort.MODAL, token);
    return !scene.is(Sort.MODAL, token)
        && !scene.is(Sort.NOT, token)
        && (scene.isBetween(token) || scene.is(Sort.WAS, token) || (isSubject && !isFirst(token)));
  }

  /// Whether a clitic that may be a subject too has none before it: `nous disons`.
  private boolean isFirst(int token) {
    boolean maybe = scene.is(Sort.WE, token) || scene.is(Sort.FIRST, token);
    return maybe && (token == 0 || mentions.endingAt(token).isEmpty());
  }

  int start(int verb, int block) {
    int start = Math.max(block, verb - REACH);
    int at = verb;
    while (at > start
        && !tokens.opensSentence(at)
        && scene.isQuoted(at - 1) == scene.isQuoted(verb)) {
      at--;
    }
    return at;
  }

  /// Whom a single comma parts from the verb, or what stands beside a name: `Holm, the clerk,
  /// said`.
  private Optional<Mention> aside(int comma) {
    Optional<Mention> last = mentions.endingAt(comma).filter(Mention::isDoer);
    if (last.isEmpty() || last.get().kind() == Mention.Kind.NAME) {
      return last;
    }
    int before = last.get().from() - 1;
    return isComma(before)
        ? mentions.endingAt(before).filter(who -> who.kind() == Mention.Kind.NAME)
        : Optional.empty();
  }

  private Optional<Telling.Doer> passive(int verb, int at, int start) {
    if (at < start) {
      return Optional.empty();
    }
    if (scene.is(Sort.IT, at) && scene.is(Sort.TELLS, verb)) {
      return Optional.of(Telling.Doer.unknown(at, at + 1));
    }
    return scene.is(Sort.HEARER, verb)
        ? mentions
            .endingAt(at + 1)
            .filter(who -> isFree(who.from(), start))
            .map(who -> new Telling.Doer(Optional.of(who), who.from(), who.to(), true))
        : Optional.empty();
  }

  private Optional<Telling.Doer> active(int verb, int at, int start) {
    if (at < start) {
      return behind(verb)
          .or(() ->
              scene.words().mayDropSubject()
                  ? Optional.of(Telling.Doer.unknown(-1, -1))
                  : Optional.empty());
    }
    Optional<Mention> who = mentions.endingAt(at + 1);
    if (who.isPresent()) {
      return mention(who.get(), start);
    }
    if (scene.is(Sort.WHO, at)) {
      int behind = isComma(at - 1) ? at - 1 : at;
      return mentions.endingAt(behind).filter(m -> m.from() >= start).map(Telling.Doer::of);
    }
    if (isComma(at)) {
      Optional<Mention> beside = aside(at);
      if (beside.isPresent()) {
        return beside.map(Telling.Doer::of);
      }
    }
    if (isComma(at) || scene.is(Sort.AND, at)) {
      boolean isSubordinate = scene.is(Sort.WHEN, start);
      return (isSubordinate ? mentions.lastSubject(start, at) : mentions.firstSubject(start, at))
          .map(Telling.Doer::of);
    }
    if (scene.is(Sort.YOU, at)) {
      return isFree(at, start) && scene.isQuoted(at)
          ? Optional.of(Telling.Doer.unknown(at, at + 1))
          : Optional.empty();
    }
    return behind(verb).or(() -> noun(at, start));
  }

  /// `sagte Hanna, dass`, in languages that put the verb first.
  private Optional<Telling.Doer> behind(int verb) {
    return scene.words().areNounsCapital()
        ? mentions.at(verb + 1).filter(Mention::isDoer).map(Telling.Doer::of)
        : Optional.empty();
  }

  /// A name or pronoun right before the verb, or what it hangs on: `the clerk of the Union said`.
  private Optional<Telling.Doer> mention(Mention who, int start) {
    if (who.isDoer()) {
      return isFree(who.from(), start) ? Optional.of(Telling.Doer.of(who)) : Optional.empty();
    }
    int before = who.from() - 1;
    before -= before > start && scene.is(Sort.ARTICLE, before) ? 1 : 0;
    if (before <= start || !scene.is(Sort.PREPOSITION, before)) {
      return Optional.empty();
    }
    Optional<Mention> head = mentions.endingAt(before).filter(Mention::isDoer);
    return head.isPresent() ? head.map(Telling.Doer::of) : noun(before - 1, start);
  }

  /// Words for somebody who has no name: `the newspapers reported that`.
  private Optional<Telling.Doer> noun(int last, int start) {
    int at = last;
    while (at >= start
        && last - at < NOUN_MAX
        && tokens.isWord(at)
        && !scene.is(Sort.PREPOSITION, at)) {
      if (scene.is(Sort.HAD, at)) {
        return mentions.endingAt(at).filter(Mention::isDoer).map(Telling.Doer::of);
      }
      if (scene.is(Sort.ARTICLE, at) || scene.is(Sort.OWN, at)) {
        boolean isSomebody = !scene.is(Sort.SOME, at) || scene.isPerson(last);
        boolean isNoun = at < last && isFree(at, start) && isSomebody;
        return isNoun ? Optional.of(Telling.Doer.unknown(at, last + 1)) : Optional.empty();
      }
      at--;
    }
    return Optional.empty();
  }

  /// Whether what a verb tells ends with the next comma: `when he said that …, we left`.
  boolean isAside(int verb, Telling.Doer doer, int start) {
    boolean isSubordinate = doer.from() > start && scene.is(Sort.WHEN, doer.from() - 1);
    boolean isFirst = doer.from() == start && scene.is(Sort.WHEN, start);
    boolean isBetween = verb > start && isComma(verb - 1) && tokens.words(verb).endsWith("ing");
    return isSubordinate || isFirst || isBetween;
  }

  /// Whether nothing before a subject makes it another's or asks.
  private boolean isFree(int from, int start) {
    int before = from - 1;
    return before < start
        || !(scene.is(Sort.PREPOSITION, before)
            || scene.is(Sort.IF, before)
            || scene.is(Sort.MODAL, before));
  }

  /// Whether words are told: who says `I say that` says it and does not tell of it.
  private boolean isTold(Telling.Doer doer, int start, int verb) {
    boolean isOwn = doer.who().map(Narrator::isNarrating).orElse(false);
    boolean isPast = scene.is(Sort.PAST, verb) || scene.isPast(verb);
    boolean isHad = false;
    for (int i = Math.max(start, doer.to()); i < verb; i++) {
      isHad |= scene.is(Sort.HAD, i);
    }
    return !isOwn || isPast || isHad;
  }

  private boolean isComma(int token) {
    return token >= 0 && tokens.text().charAt(tokens.start(token)) == ',';
  }
}
