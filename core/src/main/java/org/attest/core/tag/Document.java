package org.attest.core.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.text.Tokens;

/// A text as the tagger sees it: the forms of its tokens, and the stretches in which names can be.
final class Document {
  /// How many tokens around a capital may belong to its name.
  private static final int REACH = 2;

  /// How many small words a name may hold one after another: `Department of the Navy`.
  private static final int BRIDGE = 3;

  /// A longer stretch is cut: a table in capitals may be the whole of a text.
  private static final int STRETCH_MAX = 400;

  final Tokens tokens;
  final Form[] forms;
  final int style;

  /// What rules say of each token, as a label, or nothing.
  private final int[] hints;

  /// Tokens from one to before another.
  record Stretch(int from, int to) {}

  /// @param hints what rules say of each token, as a label; empty if no rules were asked
  /// @param isPlain whether the document is taken as one of no known style
  Document(Tokens tokens, int[] hints, Vocabulary vocabulary, boolean isPlain) {
    this.hints = hints;
    this.tokens = tokens;
    this.forms = new Form[tokens.size()];
    Map<String, Form> known = new HashMap<>();
    for (int i = 0; i < forms.length; i++) {
      forms[i] = known.computeIfAbsent(tokens.words(i), vocabulary::form);
    }
    count();
    Map<Long, Form> byHash = new HashMap<>();
    known.values().forEach(form -> byHash.put(form.word, form));
    known.values().forEach(form -> form.settle(byHash.getOrDefault(form.small, Form.NONE)));
    this.style = isPlain ? Vocabulary.NO_STYLE : vocabulary.style(forms);
  }

  private void count() {
    for (int i = 0; i < forms.length; i++) {
      if (forms[i].isWord) {
        forms[i].seen(wordBefore(i), at(i + 1), tokens.opensSentence(i));
      }
    }
  }

  /// The form at a token, or none outside of the text.
  Form at(int token) {
    return token < 0 || token >= forms.length ? Form.NONE : forms[token];
  }

  /// What rules say of a token, as a label.
  int hint(int token) {
    return token < 0 || token >= hints.length ? 0 : hints[token];
  }

  /// The nearest word or number before, when no more than a point stands between.
  Form wordBefore(int token) {
    Form before = at(token - 1);
    return isPoint(token - 1) ? at(token - 2) : before;
  }

  /// The nearest word or number behind, when no more than a point stands between.
  Form wordAfter(int token) {
    return isPoint(token + 1) ? at(token + 2) : at(token + 1);
  }

  private boolean isPoint(int token) {
    return token >= 0 && token < forms.length && tokens.text().charAt(tokens.start(token)) == '.';
  }

  /// Whether an empty line stands before a token.
  boolean opensBlock(int token) {
    return token == 0
        || (!tokens.touches(token) && tokens.text().startsWith("\n\n", tokens.end(token - 1)));
  }

  /// The stretches in which names can be, in order.
  List<Stretch> stretches() {
    List<Stretch> out = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int i = 0; i < forms.length; i++) {
      boolean isNew =
          from < 0 || i - last > 2 * REACH + BRIDGE || opensBlock(i) || i - from >= STRETCH_MAX;
      if (from >= 0 && isNew && (forms[i].isCapital || opensBlock(i) || i - from >= STRETCH_MAX)) {
        out.add(new Stretch(from, Math.min(i, last + REACH + 1)));
        from = -1;
      }
      if (forms[i].isCapital) {
        if (from < 0) {
          from = start(i, out);
        }
        last = i;
      }
    }
    if (from >= 0) {
      out.add(new Stretch(from, Math.min(forms.length, last + REACH + 1)));
    }
    return out;
  }

  private int start(int capital, List<Stretch> before) {
    int least = before.isEmpty() ? 0 : before.getLast().to();
    int from = capital;
    while (from > least && capital - from < REACH && !opensBlock(from)) {
      from--;
    }
    return from;
  }
}
