package org.attest.core.propose;

import java.util.Optional;
import java.util.function.Function;
import org.attest.core.grammar.Analysis;
import org.attest.core.grammar.GrammarModel;
import org.attest.core.text.Tokens;

/// The grammar of one source's sentences, analysed when somebody first asks and then kept.
///
/// Used by one thread at a time.
public final class Grammar {
  private final Function<Tokens, Optional<Analysis>> analysing;
  private Optional<Analysis> analysis = Optional.empty();
  private boolean isAsked;

  private Grammar(Function<Tokens, Optional<Analysis>> analysing) {
    this.analysing = analysing;
  }

  /// Of a source whose language has no model.
  public static Grammar unknown() {
    return new Grammar(_ -> Optional.empty());
  }

  /// As a model finds it.
  public static Grammar of(GrammarModel model) {
    return new Grammar(tokens -> Optional.of(model.analyse(tokens)));
  }

  Optional<Analysis> of(Tokens tokens) {
    if (!isAsked) {
      analysis = analysing.apply(tokens);
      isAsked = true;
    }
    return analysis;
  }
}
