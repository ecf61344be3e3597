package org.attest.core.speech;

import java.util.Optional;
import org.attest.core.text.Tokens;

/// Reads from the words beside quoted ones who says them.
final class Cues {
  /// How far a verb of saying may stand from the marks, in tokens.
  private static final int REACH = 14;

  private static final int SUBJECT_REACH = 12;
  private static final String ENDS = ".!?;:";

  private final Tokens tokens;
  private final String text;
  private final SpeechWords words;
  private final MentionIndex mentions;

  Cues(Tokens tokens, SpeechWords words, MentionIndex mentions) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.words = words;
    this.mentions = mentions;
  }

  /// `… ” said Hanna`, `… ” she said`.
  ///
  /// @param from the first token behind the marks
  /// @param to one past the last token before the next marks, or of the paragraph
  Optional<Cue> behind(int from, int to) {
    int end = sentenceEnd(from, to);
    if (end == to && to > from && text.charAt(tokens.start(to - 1)) == ':') {
      end = Math.min(end, announcing(from, to));
    }
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      if (!isVerb(i)) {
        continue;
      }
      Optional<Mention> subject = subjectBefore(from, i);
      if (subject.isEmpty() && isLight(from, i)) {
        subject = subjectBehind(i, end);
      }
      if (subject.isPresent()) {
        int verb = i;
        return subject.map(speaker -> new Cue(speaker, verb, Cue.Strength.SAID));
      }
    }
    return unusual(from, end);
  }

  /// `” subjoined Hanna`, `” Hanna rippled;`, `” was Hanna’s comment`: whatever the verb, it says
  /// who speaks.
  private Optional<Cue> unusual(int from, int end) {
    if (from + 1 >= end || (tokens.opensSentence(from) && !mentions.startsAt(from))) {
      return Optional.empty();
    }
    boolean isVerb = isPast(from) || is(Sort.WAS, from);
    if (isVerb && mentions.startsAt(from + 1)) {
      return Optional.of(new Cue(mentions.get(mentions.from(from + 1)), from, Cue.Strength.SAID));
    }
    if (!mentions.startsAt(from)) {
      return Optional.empty();
    }
    Mention subject = mentions.get(mentions.from(from));
    int verb = subject.to();
    boolean isAlone = verb + 1 >= end || !tokens.isWord(verb + 1) || is(Sort.BETWEEN, verb + 1);
    return verb < end && isPast(verb) && isAlone
        ? Optional.of(new Cue(subject, verb, Cue.Strength.SAID))
        : Optional.empty();
  }

  private boolean isPast(int token) {
    return tokens.kind(token) == Tokens.Kind.SMALL
        && words.isPast(text, tokens.start(token), tokens.end(token));
  }

  /// Where what announces the next words begins: behind a semicolon, or right away unless a cue
  /// goes on the sentence of the words before.
  private int announcing(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (text.charAt(tokens.start(i)) == ';') {
        return i;
      }
    }
    return tokens.opensSentence(from) || tokens.isCapital(from) ? from : Math.min(to, from + 3);
  }

  /// `Hanna said: “ …`, `and then she asked, “ …`.
  ///
  /// @param from the first token of what stands before the marks
  /// @param to the token of the opening mark
  Optional<Cue> before(int from, int to) {
    if (to <= from) {
      return Optional.empty();
    }
    char last = text.charAt(tokens.start(to - 1));
    if (".!?".indexOf(last) >= 0) {
      return Optional.empty();
    }
    int start = sentenceStart(from, to - 1);
    for (int i = to - 1; i >= start; i--) {
      if (!isVerb(i)) {
        continue;
      }
      Optional<Mention> subject = subjectBefore(start, i);
      if (subject.isEmpty() || i - subject.get().to() > SUBJECT_REACH) {
        subject = subjectBehind(i, to).or(() -> mentions.firstDoer(start, to));
      }
      if (subject.isPresent()) {
        int verb = i;
        return subject.map(speaker -> new Cue(speaker, verb, Cue.Strength.SAID));
      }
    }
    if (last == ':') {
      Optional<Cue> owned = owned(start, to);
      if (owned.isPresent()) {
        return owned;
      }
      return mentions
          .lastDoer(start, to)
          .map(speaker ->
              new Cue(mentions.firstDoer(start, to).orElse(speaker), -1, Cue.Strength.ANNOUNCED));
    }
    return Optional.empty();
  }

  /// `This is its declaration:` is said by the body or person named last.
  private Optional<Cue> owned(int start, int to) {
    for (int i = start; i + 1 < to; i++) {
      boolean isOwner = words.is(Sort.OWNER, text, tokens.start(i), tokens.end(i));
      int noun = i + 1;
      if (isOwner && noun + 1 < to && words.isBetween(text, tokens.start(noun), tokens.end(noun))) {
        noun++;
      }
      if (isOwner && words.is(Sort.UTTERANCE, text, tokens.start(noun), tokens.end(noun))) {
        boolean mayBeBody =
            !words.is(Sort.HE, tokens.words(i)) && !words.is(Sort.SHE, tokens.words(i));
        return mentions.lastNamed(i, mayBeBody).map(m -> new Cue(m, -1, Cue.Strength.ANNOUNCED));
      }
    }
    return Optional.empty();
  }

  /// Who does something right beside the words.
  Optional<Cue> beside(int from, int to, boolean isBehind) {
    int start = isBehind ? from : sentenceStart(from, to - 1);
    int end = isBehind ? sentenceEnd(from, to) : to;
    return mentions.firstDoer(start, end).map(speaker -> new Cue(speaker, -1, Cue.Strength.BESIDE));
  }

  private boolean isVerb(int token) {
    if (tokens.kind(token) != Tokens.Kind.SMALL && !tokens.opensSentence(token)) {
      return false;
    }
    int sort = words.verb(text, tokens.start(token), tokens.end(token));
    return sort == SpeechWords.SAY || sort == SpeechWords.WRITE;
  }

  /// The subject of a verb that stands before it: whoever `who` follows; the first of the sentence
  /// where `and` or a comma goes on with what that one does; else the nearest.
  private Optional<Mention> subjectBefore(int from, int verb) {
    Optional<Mention> nearest = mentions.lastDoer(from, verb);
    int who = verb - 1;
    int behind = nearest.map(Mention::to).orElse(from);
    while (who > behind && !is(Sort.WHO, who)) {
      who--;
    }
    if (who > from && is(Sort.WHO, who)) {
      Optional<Mention> antecedent = mentions.lastBefore(who);
      if (antecedent.isPresent() && who - antecedent.get().to() <= 1) {
        return antecedent;
      }
    }
    int before = verb - 1;
    while (before > from && words.isBetween(text, tokens.start(before), tokens.end(before))) {
      before--;
    }
    boolean goesOn =
        before > from && (is(Sort.AND, before) || text.charAt(tokens.start(before)) == ',');
    return goesOn && !is(Sort.WHEN, from)
        ? mentions.firstDoer(from, verb).or(() -> nearest)
        : nearest;
  }

  private boolean is(Sort sort, int token) {
    return words.is(sort, text, tokens.start(token), tokens.end(token));
  }

  private Optional<Mention> subjectBehind(int verb, int end) {
    Optional<Mention> next = mentions.firstDoer(verb + 1, Math.min(end, verb + 4));
    return next.filter(m -> isLight(verb + 1, m.from()));
  }

  /// Whether nothing but words between subject and verb stand here, and signs as in `dit-il`.
  private boolean isLight(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i) && !words.isBetween(text, tokens.start(i), tokens.end(i))) {
        return false;
      }
    }
    return true;
  }

  int sentenceEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (i > from && tokens.opensSentence(i)) {
        return i;
      }
      if (ENDS.indexOf(text.charAt(tokens.start(i))) >= 0
          && i + 1 < to
          && tokens.opensSentence(i + 1)) {
        return i;
      }
    }
    return to;
  }

  int sentenceStart(int from, int last) {
    int i = last;
    while (i > from && !tokens.opensSentence(i)) {
      i--;
    }
    return i;
  }
}
