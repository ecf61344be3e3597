package org.attest.core.speech;

import org.attest.core.source.Span;
import org.attest.core.text.Tokens;

/// Where one turn goes on in a paragraph that opens with a mark of its own, though the paragraph
/// before was closed.
///
/// Most texts leave a paragraph open where the same turn goes on in the next. In a text that does
/// so nowhere, and where long paragraphs without a cue stand together, a long paragraph behind
/// another one is likelier the same turn than an answer, unless the first asks or the second
/// answers.
final class Onward {
  /// A paragraph of so many tokens is long, one of fewer than the other number short.
  private static final int LONG = 25;

  private static final int SHORT = 10;

  /// A question of more tokens that asks nobody may be the speaker's own.
  private static final int ASKS_MAX = 35;

  private static final double ONE_LONG = 0.6;
  private static final double CONNECTED = 0.4;
  private static final double SAME_STANCE = 0.3;

  // What makes an answer likelier, by how much of the rest it leaves.
  private static final double ASKED = 0.3;
  private static final double ASKED_AT_LENGTH = 0.6;
  private static final double ASKED_OF_NOBODY = 0.9;
  private static final double ANSWERS = 0.2;
  private static final double ASKS = 0.4;
  private static final double ANOTHER_STANCE = 0.3;

  /// Of so many turns on both sides, such a part must look like going on.
  private static final int WINDOW = 6;

  private static final double CUSTOM = 0.3;
  private static final double MAYBE = 0.5;

  private final Scene scene;
  private final Tokens tokens;

  Onward(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens();
  }

  /// How much speaks for each turn being the one before, from 0 to 1.
  double[] all() {
    double[] raw = new double[scene.units().size()];
    for (int i = 1; i < raw.length; i++) {
      raw[i] = of(i);
    }
    double[] out = new double[raw.length];
    for (int i = 1; i < raw.length; i++) {
      out[i] = isCustom(raw, i) ? raw[i] : 0;
    }
    return out;
  }

  /// Whether many turns around may go on with the one before.
  private static boolean isCustom(double[] raw, int turn) {
    int from = Math.max(0, turn - WINDOW);
    int to = Math.min(raw.length, turn + WINDOW + 1);
    int count = 0;
    for (int i = from; i < to; i++) {
      count += raw[i] >= MAYBE ? 1 : 0;
    }
    return count >= CUSTOM * (to - from);
  }

  /// @param turn not the first
  private double of(int turn) {
    Unit before = scene.units().get(turn - 1);
    Unit own = scene.units().get(turn);
    boolean isNext = own.firstBlock() == before.lastBlock() + 1;
    if (scene.leavesOpen() || !isNext || own.cue().isPresent() || own.beside().isPresent()) {
      return 0;
    }
    int first = length(before);
    int second = length(own);
    if (first < SHORT) {
      return 0;
    }
    double out =
        first >= LONG && second >= LONG ? 1 : first >= LONG || second >= LONG ? ONE_LONG : 0;
    int word = firstWord(own);
    boolean isAnswer = scene.is(Sort.ANSWER, word) || challenges(word, own.lastToken());
    boolean isOnward = scene.is(Sort.ONWARD, word) || scene.is(Sort.THEY, word);
    out += isOnward && !isAnswer ? CONNECTED : 0;
    out *= isAnswer ? ANSWERS : 1;
    out *= asked(before);
    boolean isAsking = second < ASKS_MAX ? asks(own) : endsAsking(own) && has(own, Sort.YOU);
    out *= isAsking ? ASKS : 1;
    return Math.min(1, stance(out, before, own));
  }

  /// Who says `you` is answered by who says `we`; who says `we` on both sides is one.
  private double stance(double value, Unit before, Unit own) {
    boolean isOfHearer = has(before, Sort.YOU);
    boolean isOfSpeaker = isFirst(own) && !has(own, Sort.YOU);
    if (isOfHearer && isOfSpeaker && !isFirst(before)) {
      return value * ANOTHER_STANCE;
    }
    return !isOfHearer && isOfSpeaker && isFirst(before) ? value + SAME_STANCE : value;
  }

  /// How likely a turn is not to be followed by an answer, as far as it asks.
  private double asked(Unit before) {
    if (!asks(before)) {
      return 1;
    }
    boolean isLong = length(before) >= LONG;
    return !isLong ? ASKED : has(before, Sort.YOU) ? ASKED_AT_LENGTH : ASKED_OF_NOBODY;
  }

  /// `So, you …`: what another holds is taken up.
  private boolean challenges(int word, int end) {
    int next = word + 1;
    while (next < end && !tokens.isWord(next)) {
      next++;
    }
    return scene.is(Sort.YOU, word)
        || (scene.is(Sort.ONWARD, word) && next < end && scene.is(Sort.YOU, next));
  }

  private boolean isFirst(Unit unit) {
    return has(unit, Sort.FIRST) || has(unit, Sort.WE);
  }

  private boolean has(Unit unit, Sort sort) {
    for (int i = unit.firstToken(); i < unit.lastToken(); i++) {
      if (scene.is(sort, i)) {
        return true;
      }
    }
    return false;
  }

  private static int length(Unit unit) {
    return unit.lastToken() - unit.firstToken();
  }

  private int firstWord(Unit unit) {
    int at = unit.firstToken();
    while (at + 1 < unit.lastToken() && !tokens.isWord(at)) {
      at++;
    }
    return at;
  }

  /// Whether a turn holds a question.
  private boolean asks(Unit unit) {
    for (Span stretch : unit.stretches()) {
      if (tokens.text().indexOf('?', stretch.start(), stretch.end()) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean endsAsking(Unit unit) {
    Span last = unit.stretches().getLast();
    int at = last.end() - 1;
    while (at > last.start() && !Character.isLetterOrDigit(tokens.text().charAt(at))) {
      if (tokens.text().charAt(at) == '?') {
        return true;
      }
      at--;
    }
    return false;
  }
}
