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
      if (subject.isEmpty() && (i == from || isLight(from, i))) {
        subject = subjectBehind(i, end);
      }
      if (subject.isPresent()) {
        int verb = i;
        return subject.map(speaker -> new Cue(speaker, verb, Cue.Strength.SAID));
      }
    }
    return Optional.empty();
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
      boolean isOwner = words.isOwner(text, tokens.start(i), tokens.end(i));
      int noun = i + 1;
      if (isOwner && noun + 1 < to && words.isBetween(text, tokens.start(noun), tokens.end(noun))) {
        noun++;
      }
      if (isOwner && words.isUtterance(text, tokens.start(noun), tokens.end(noun))) {
        boolean mayBeBody =
            text.regionMatches(true, tokens.start(i), "its", 0, 3)
                || text.regionMatches(true, tokens.start(i), "their", 0, 5);
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

  private Optional<Mention> subjectBefore(int from, int verb) {
    return mentions.lastDoer(from, verb);
  }

  private Optional<Mention> subjectBehind(int verb, int end) {
    Optional<Mention> next = mentions.firstDoer(verb + 1, Math.min(end, verb + 4));
    return next.filter(m -> m.from() == verb + 1 || isLight(verb + 1, m.from()));
  }

  /// Whether nothing but words between subject and verb stand here.
  private boolean isLight(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isBetween(text, tokens.start(i), tokens.end(i))) {
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
