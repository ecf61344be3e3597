package org.attest.core.speech;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.source.Span;
import org.attest.core.text.Tokens;

/// Finds speech that a dash opens at the beginning of a paragraph, as French, Spanish and some
/// English books have it: `— Viens, dit Jeanne. Il est tard.`
///
/// Nothing closes such speech but the end of the paragraph; what a verb of saying with its subject
/// or a pair of dashes parts from it is the cue.
final class Dashes {
  private static final int DIALOGUE_MIN = 3;
  private static final int CUE_TOKENS_MAX = 24;
  private static final String DASHES = "—–―-";
  private static final String BEFORE_CUE = ",!?…";
  private static final String ENDS = ".!?:;";

  private final Tokens tokens;
  private final String text;
  private final SpeechWords words;
  private final List<Span> blocks;

  Dashes(Tokens tokens, SpeechWords words, List<Span> blocks) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.words = words;
    this.blocks = blocks;
  }

  /// Whether the text has its dialogues so, and not between marks.
  boolean areUsed() {
    int dashed = 0;
    int marked = 0;
    for (Span block : blocks) {
      dashed += isOpened(block) ? 1 : 0;
      marked += block.length() > 0 && "“\"‘«„»".indexOf(text.charAt(block.start())) >= 0 ? 1 : 0;
    }
    return dashed >= DIALOGUE_MIN && dashed > marked;
  }

  List<Marks.Stretch> stretches() {
    List<Marks.Stretch> out = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (isOpened(blocks.get(i))) {
        block(i, out);
      }
    }
    return out;
  }

  /// A stretch between marks without the cue that stands in it, as French books have it: `« Non,
  /// dit Jeanne, pas encore. »`
  List<Marks.Stretch> parted(Marks.Stretch stretch) {
    int from = tokens.after(stretch.at().start());
    int end = tokens.after(stretch.at().end() - 1);
    for (int i = from + 2; i < end; i++) {
      boolean isCue = BEFORE_CUE.indexOf(text.charAt(tokens.start(i - 1))) >= 0 && isVerb(i);
      if (isCue) {
        int behind = i + 1;
        while (behind < end && ",.;!?".indexOf(text.charAt(tokens.start(behind))) < 0) {
          behind++;
        }
        Span before = new Span(stretch.at().start(), tokens.end(i - 1));
        Span rest = new Span(tokens.start(Math.min(end, behind + 1)), stretch.at().end());
        boolean isLast = behind + 1 >= end;
        Marks.Stretch first =
            new Marks.Stretch(before, stretch.block(), stretch.leads(), true, stretch.continued());
        Marks.Stretch second =
            new Marks.Stretch(rest, stretch.block(), false, stretch.closed(), false);
        return isLast ? List.of(first) : List.of(first, second);
      }
    }
    return List.of(stretch);
  }

  private boolean isOpened(Span block) {
    int at = block.start();
    while (at < block.end() && DASHES.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int dashes = at - block.start();
    while (at < block.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean isLong = dashes > 1 || (dashes == 1 && text.charAt(block.start()) != '-');
    return isLong
        && at < block.end()
        && (Character.isLetter(text.charAt(at)) || "¡¿".indexOf(text.charAt(at)) >= 0);
  }

  private void block(int number, List<Marks.Stretch> out) {
    Span block = blocks.get(number);
    int end = tokens.after(block.end() - 1) + 1;
    int from = tokens.after(block.start());
    boolean leads = true;
    int i = from;
    while (i < end && DASHES.indexOf(text.charAt(tokens.start(i))) >= 0) {
      i++;
    }
    while (i < end) {
      int cue = cue(i, end);
      add(number, from, Math.min(cue, end), leads, out);
      leads = false;
      i = cue < end ? cueEnd(cue, end) : end;
      from = i;
    }
  }

  private void add(int number, int from, int to, boolean leads, List<Marks.Stretch> out) {
    if (to > from) {
      Span at = new Span(tokens.start(from), tokens.end(to - 1));
      out.add(new Marks.Stretch(at, number, leads, true, false));
    }
  }

  /// The token with which a cue begins, or the end.
  private int cue(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      char before = text.charAt(tokens.start(i - 1));
      boolean isDash = DASHES.indexOf(before) >= 0 && !tokens.touches(i - 1);
      if (isDash && tokens.isWord(i) && !Character.isUpperCase(text.charAt(tokens.start(i)))) {
        return i - 1;
      }
      if (BEFORE_CUE.indexOf(before) >= 0 && isCue(i, end)) {
        return i;
      }
    }
    return end;
  }

  private boolean isCue(int token, int end) {
    if (isVerb(token)) {
      return true;
    }
    boolean isSubject =
        tokens.isCapital(token)
            || words.is(Sort.HE, text, tokens.start(token), tokens.end(token))
            || words.is(Sort.SHE, text, tokens.start(token), tokens.end(token));
    boolean isTwo = token + 2 < end && tokens.isCapital(token) && tokens.isCapital(token + 1);
    boolean isFollowed = token + 1 < end && isVerb(token + 1);
    return isSubject && (isFollowed || (isTwo && isVerb(token + 2)));
  }

  private boolean isVerb(int token) {
    return tokens.kind(token) == Tokens.Kind.SMALL
        && words.verb(text, tokens.start(token), tokens.end(token)) == SpeechWords.SAY;
  }

  /// Where the words go on: behind the end of the cue's sentence, or behind the dash that closes
  /// it.
  private int cueEnd(int cue, int end) {
    boolean isDashed = DASHES.indexOf(text.charAt(tokens.start(cue))) >= 0;
    for (int i = cue + 1; i < Math.min(end, cue + CUE_TOKENS_MAX); i++) {
      char sign = text.charAt(tokens.start(i));
      boolean isDash =
          DASHES.indexOf(sign) >= 0 && !(tokens.touches(i) && i + 1 < end && tokens.touches(i + 1));
      if (isDashed ? isDash : ENDS.indexOf(sign) >= 0 && !isShortened(i)) {
        int next = i + 1;
        while (next < end
            && !tokens.isWord(next)
            && ENDS.indexOf(text.charAt(tokens.start(next))) >= 0) {
          next++;
        }
        return next;
      }
    }
    return end;
  }

  /// Whether the point belongs to a title: the sentence goes on.
  private boolean isShortened(int point) {
    return words.isTitle(text, tokens.start(point - 1), tokens.end(point - 1));
  }
}
