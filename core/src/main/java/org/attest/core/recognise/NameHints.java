package org.attest.core.recognise;

import java.util.List;
import org.attest.core.source.Span;
import org.attest.core.tag.Labels;
import org.attest.core.text.StructuredSource;
import org.attest.core.text.Tokens;

/// What the rules for names say of each token, for a model to weigh.
public final class NameHints {
  private NameHints() {}

  /// A label for each token of the reading text.
  public static int[] of(StructuredSource source) {
    return of(source.tokens(), NamesByRule.judged(source));
  }

  static int[] of(Tokens tokens, List<NamesByRule.Judged> names) {
    int[] out = new int[tokens.size()];
    for (NamesByRule.Judged judged : names) {
      judged.kind().ifPresent(kind -> mark(out, tokens, judged.candidate().at(), kind));
    }
    return out;
  }

  private static void mark(int[] out, Tokens tokens, Span at, NameKind kind) {
    int from = tokens.after(at.start());
    int to = tokens.after(at.end() - 1) + 1;
    for (int i = from; i < to && i < out.length; i++) {
      out[i] = Labels.of(label(kind), i == from, i == to - 1);
    }
  }

  private static int label(NameKind kind) {
    return switch (kind) {
      case PERSON -> Labels.PERSON;
      case PLACE -> Labels.PLACE;
      case ORGANISATION -> Labels.ORGANISATION;
      case WORK -> Labels.WORK;
    };
  }
}
