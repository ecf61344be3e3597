package org.attest.core.grammar;

import java.util.Arrays;
import org.attest.core.text.Tokens;

/// Where the sentences of a text begin.
///
/// A sentence begins where its tokens say so, at the mark of quotation or bracket that stands
/// before it, and at a blank line. One that does not end is cut.
final class Sentences {
  /// A longer sentence is cut, for no reader takes it for one: a table, a list without points.
  static final int TOKENS_MAX = 200;

  private static final String CUTS = ";:—–";

  private Sentences() {}

  /// The first token of each, in order.
  static int[] starts(Tokens tokens) {
    int[] out = new int[16];
    int count = 0;
    int last = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean isNew = i == 0 || opensBlock(tokens, i);
      int at = i;
      if (!isNew && tokens.opensSentence(i)) {
        at = opening(tokens, i, last);
        isNew = at > last;
      } else if (!isNew && i - last >= TOKENS_MAX) {
        at = cut(tokens, last, i);
        isNew = true;
      }
      if (isNew) {
        out = count == out.length ? Arrays.copyOf(out, count * 2) : out;
        out[count++] = at;
        last = at;
      }
    }
    return Arrays.copyOf(out, count);
  }

  private static boolean opensBlock(Tokens tokens, int token) {
    return !tokens.touches(token) && tokens.text().startsWith("\n\n", tokens.end(token - 1));
  }

  /// Goes back over signs that touch the first word and not what stands before them.
  private static int opening(Tokens tokens, int token, int last) {
    int at = token;
    while (at > last + 1 && tokens.touches(at) && tokens.kind(at - 1) == Tokens.Kind.SIGN) {
      at--;
    }
    return tokens.touches(at) ? token : at;
  }

  private static int cut(Tokens tokens, int from, int to) {
    for (int i = to - 1; i > (from + to) / 2; i--) {
      if (CUTS.indexOf(tokens.text().charAt(tokens.start(i))) >= 0) {
        return i + 1;
      }
    }
    return to;
  }
}
