package org.attest.core.speech;

import org.attest.core.source.Span;
import org.attest.core.text.Tokens;

/// Tells somebody's words from what stands between marks for another reason: a title, a nickname, a
/// word that the writer doubts.
final class ScareQuotes {
  /// So many words are no title.
  private static final int LONG = 12;

  private static final int SHORT = 4;
  private static final int CUE_REACH = 30;
  private static final String MARKS = "”\"»“’'«";
  private static final String ENDS = ".!?…—-";

  private final Tokens tokens;
  private final String text;
  private final SpeechWords words;

  ScareQuotes(Tokens tokens, SpeechWords words) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.words = words;
  }

  /// Whether these are words that somebody says.
  ///
  /// @param within the block in which they stand
  /// @param from where the block begins, or the marks before these close
  /// @param goesOn whether somebody speaks before them in the block, or in the block before
  boolean isSpeech(Marks.Stretch stretch, Span within, int from, boolean goesOn) {
    Span at = stretch.at();
    if (stretch.continued()) {
      return true;
    }
    boolean ended = stretch.closed() && endsWith(at, ENDS);
    boolean broken = stretch.closed() && endsWith(at, ",;:");
    if (stretch.leads()) {
      return !stretch.closed()
          || ended
          || (goesOn && hasWords(at, 2))
          || broken
          || isLast(at.end(), within.end())
          || ",.!?".indexOf(text.charAt(at.end())) >= 0
          || hasVerb(at.end(), Math.min(within.end(), at.end() + CUE_REACH))
          || hasWords(at, LONG);
    }
    char before = lastBefore(at.start(), from);
    if (isTitled(at.start(), from)) {
      return false;
    }
    boolean isAnnounced = before == ':' || before == ',';
    if (!stretch.closed()) {
      return isAnnounced || ".!?…—”\"".indexOf(before) >= 0;
    }
    if (ended && (hasWords(at, LONG) || (goesOn && hasWords(at, 2)))) {
      return true;
    }
    boolean isCapital = isCapital(at);
    if (isCapital
        && (ended || broken)
        && (".!?…:”\"—-;*_".indexOf(before) >= 0 || (goesOn && !Character.isLetter(before)))) {
      return true;
    }
    if (ended && before == '(' && hasWords(at, SHORT)) {
      return true;
    }
    boolean cued =
        before == ':'
            || hasVerb(sentence(at.start(), from), at.start())
            || ((broken || ended)
                && hasVerb(at.end(), Math.min(within.end(), at.end() + 2 * CUE_REACH)));
    return cued && (ended || broken || hasWords(at, SHORT));
  }

  /// Whether a word before the marks says that a title or a list follows.
  private boolean isTitled(int place, int from) {
    int at = tokens.after(place) - 1;
    if (at >= 0 && tokens.start(at) >= from && ":,".indexOf(text.charAt(tokens.start(at))) >= 0) {
      at--;
    }
    return at >= 0
        && tokens.start(at) >= from
        && words.is(Sort.TITLING, text, tokens.start(at), tokens.end(at));
  }

  /// Whether a block has no more tokens from this place on.
  private boolean isLast(int from, int end) {
    int next = tokens.after(from);
    return from >= end || next >= tokens.size() || tokens.start(next) >= end;
  }

  private boolean isCapital(Span at) {
    int first = tokens.after(at.start());
    while (first < tokens.size() && tokens.start(first) < at.end() && !tokens.isWord(first)) {
      first++;
    }
    return first < tokens.size() && tokens.isCapital(first);
  }

  /// The last character before a place that is no blank, or a blank.
  private char lastBefore(int place, int from) {
    int at = place - 1;
    while (at >= from
        && (Character.isWhitespace(text.charAt(at)) || "*_".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at < from ? ' ' : text.charAt(at);
  }

  private int sentence(int place, int from) {
    int at = tokens.after(place) - 1;
    while (at > 0 && tokens.start(at) > from && !tokens.opensSentence(at)) {
      at--;
    }
    return at < 0 ? from : Math.max(from, tokens.start(at));
  }

  private boolean hasVerb(int from, int to) {
    for (int i = tokens.after(from); i < tokens.size() && tokens.end(i) <= to; i++) {
      int verb = tokens.isWord(i) ? words.verb(text, tokens.start(i), tokens.end(i)) : 0;
      if (verb == SpeechWords.SAY || verb == SpeechWords.WRITE) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWith(Span at, String signs) {
    int end = at.end();
    while (end > at.start() + 1 && (MARKS + "*_ ").indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return signs.indexOf(text.charAt(end - 1)) >= 0;
  }

  /// Whether a stretch has so many words at least, counted no further.
  private boolean hasWords(Span at, int least) {
    int count = 0;
    for (int i = tokens.after(at.start());
        i < tokens.size() && tokens.start(i) < at.end() && count < least;
        i++) {
      count += tokens.isWord(i) ? 1 : 0;
    }
    return count >= least;
  }
}
