package org.attest.core.recognise;

import java.util.List;
import java.util.Optional;
import org.attest.core.source.Span;

/// Words that a source gives as somebody's own: one turn.
///
/// @param passages the stretches between quotation marks, the marks included, in order
/// @param speaker the name of who speaks, as the text has it
/// @param cue the words that say who speaks: `he said`
public record Quotation(List<Span> passages, Optional<String> speaker, Optional<Span> cue)
    implements Finding {
  public Quotation {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("passages: a quotation quotes something");
    }
  }

  @Override
  public Span span() {
    return new Span(passages.getFirst().start(), passages.getLast().end());
  }
}
