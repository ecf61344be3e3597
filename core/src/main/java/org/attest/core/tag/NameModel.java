package org.attest.core.tag;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.attest.core.text.Tokens;

/// A linear-chain conditional random field that has learnt to find names.
///
/// Method: J. Lafferty, A. McCallum, F. Pereira, Conditional Random Fields (2001).
public final class NameModel {
  /// Weights are whole numbers of these parts of one.
  static final int STEPS = 24;

  /// Changes whenever models of before cannot be used any more.
  private static final int FORMAT = 0x4E414D31;

  private static final int NEVER = -1_000_000;

  /// How much every name is helped against there being none, in steps: the likelihood that is
  /// climbed in learning finds too few. Found by cross-validation, as are the next two.
  private static final int HELP = 8;

  /// How much more a label is helped that rules hint at, where the text is of no style that was
  /// learnt.
  private static final int HINT_HELP = 80;

  /// The same for bodies, of which the texts that were learnt hold few.
  private static final int BODY_HINT_HELP = 120;

  private final Vocabulary vocabulary;
  private final Weights weights;

  /// What one label speaks for the next, in steps.
  private final int[][] transitions;

  /// A stretch of tokens that names somebody or something.
  ///
  /// @param from the first token
  /// @param to the token behind the last
  /// @param kind as [Labels] number the kinds
  /// @param margin by how much the best reading of the stretch as a name beats the best label other
  ///   than it for its first token, in units of the model
  public record Tagged(int from, int to, int kind, double margin) {}

  NameModel(Vocabulary vocabulary, Weights weights, int[][] transitions) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.transitions = transitions;
  }

  /// The names of a text, in order.
  ///
  /// @param hints what rules say of each token, as a label
  /// @param areTrusted whether the rules were written for the language of the text
  public List<Tagged> tag(Tokens tokens, int[] hints, boolean areTrusted) {
    Document document = new Document(tokens, hints, vocabulary, false);
    Features features = new Features(document, vocabulary);
    List<Tagged> out = new ArrayList<>();
    for (Document.Stretch stretch : document.stretches()) {
      features.enter(stretch);
      int[][] scores = new int[stretch.to() - stretch.from()][Labels.COUNT];
      for (int i = 0; i < scores.length; i++) {
        weights.sum(features.values(), features.of(stretch.from() + i), scores[i]);
        adjust(document, stretch.from() + i, i == 0, areTrusted, scores[i]);
      }
      collect(tokens, stretch.from(), best(scores), scores, out);
    }
    return new Consistency(document).of(out);
  }

  /// Weighs in what holds beyond the learnt weights: hints, and that no name goes on into the next
  /// sentence.
  private static void adjust(
      Document document, int token, boolean isFirst, boolean areTrusted, int[] scores) {
    scores[Labels.OUTSIDE] -= HELP;
    int hint = document.hint(token);
    if (areTrusted && hint > 0 && hint < Labels.COUNT && document.style == Vocabulary.NO_STYLE) {
      scores[hint] += Labels.kind(hint) == Labels.ORGANISATION ? BODY_HINT_HELP : HINT_HELP;
    }
    if (!isFirst && document.tokens.opensSentence(token)) {
      for (int label = 1; label < Labels.COUNT; label++) {
        scores[label] += Labels.opens(label) ? 0 : NEVER;
      }
    }
  }

  /// The labels that together score best (Viterbi, 1967).
  private int[] best(int[][] scores) {
    int[][] from = new int[scores.length][Labels.COUNT];
    int[] at = new int[Labels.COUNT];
    for (int label = 0; label < Labels.COUNT; label++) {
      at[label] = scores[0][label] + (Labels.follows(Labels.OUTSIDE, label) ? 0 : NEVER);
    }
    for (int i = 1; i < scores.length; i++) {
      int[] next = new int[Labels.COUNT];
      for (int label = 0; label < Labels.COUNT; label++) {
        next[label] = Integer.MIN_VALUE;
        for (int before = 0; before < Labels.COUNT; before++) {
          int score = at[before] + transitions[before][label];
          if (score > next[label]) {
            next[label] = score;
            from[i][label] = before;
          }
        }
        next[label] += scores[i][label];
      }
      at = next;
    }
    return path(from, at);
  }

  private static int[] path(int[][] from, int[] last) {
    int[] out = new int[from.length];
    int best = 0;
    for (int label = 1; label < Labels.COUNT; label++) {
      boolean isBetter = Labels.closes(label) && last[label] > last[best];
      best = isBetter ? label : best;
    }
    for (int i = from.length - 1; i >= 0; i--) {
      out[i] = best;
      best = from[i][best];
    }
    return out;
  }

  private static boolean hasCapital(Tokens tokens, int from, int last) {
    for (int i = from; i <= last; i++) {
      if (tokens.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  private static void collect(
      Tokens tokens, int at, int[] labels, int[][] scores, List<Tagged> out) {
    int from = 0;
    for (int i = 0; i < labels.length; i++) {
      if (Labels.opens(labels[i])) {
        from = i;
      }
      if (labels[i] != Labels.OUTSIDE
          && Labels.closes(labels[i])
          && hasCapital(tokens, at + from, at + i)) {
        out.add(
            new Tagged(
                at + from, at + i + 1, Labels.kind(labels[i]), margin(scores, labels, from, i)));
      }
    }
  }

  private static double margin(int[][] scores, int[] labels, int from, int last) {
    int least = Integer.MAX_VALUE;
    for (int i = from; i <= last; i++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        if (Labels.kind(label) != Labels.kind(labels[i])) {
          least = Math.min(least, scores[i][labels[i]] - scores[i][label]);
        }
      }
    }
    return least / (double) STEPS;
  }

  /// The model as [#parse] reads it.
  public byte[] bytes() {
    int size = Integer.BYTES * (2 + Labels.COUNT * Labels.COUNT);
    ByteBuffer out = ByteBuffer.allocate(size + vocabulary.bytes() + weights.bytes());
    out.putInt(FORMAT);
    vocabulary.write(out);
    weights.write(out);
    for (int[] row : transitions) {
      for (int value : row) {
        out.putInt(value);
      }
    }
    out.putInt(FORMAT);
    return out.array();
  }

  /// @throws IllegalArgumentException if these are not the bytes of a model of this version
  public static NameModel parse(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      requireFormat(in.getInt());
      Vocabulary vocabulary = Vocabulary.read(in);
      Weights weights = Weights.read(in, Labels.COUNT);
      int[][] transitions = new int[Labels.COUNT][Labels.COUNT];
      for (int[] row : transitions) {
        for (int i = 0; i < row.length; i++) {
          row[i] = in.getInt();
        }
      }
      requireFormat(in.getInt());
      return new NameModel(vocabulary, weights, transitions);
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("a model of names that is cut off", e);
    }
  }

  private static void requireFormat(int found) {
    if (found != FORMAT) {
      throw new IllegalArgumentException("no model of names of this version");
    }
  }

  /// A transition that cannot be.
  static int never() {
    return NEVER;
  }
}
