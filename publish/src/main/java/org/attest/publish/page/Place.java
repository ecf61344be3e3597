package org.attest.publish.page;

import java.util.Optional;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;

/// Where in a source a reader wants to begin, as an address tells it.
///
/// @param from a code point
/// @param at the first and the last code point of a passage
/// @param version the version that the passage was cited from
public record Place(int from, Optional<Span> at, Optional<Integer> version) {
  public static final Place START = new Place(0, Optional.empty(), Optional.empty());

  /// The passage in UTF-16 units, unless it lies behind the end of the text.
  Optional<Span> in(SourceText text) {
    return at.filter(span -> span.end() <= text.characters())
        .map(span -> new Span(text.toUnit(span.start()), text.toUnit(span.end())));
  }
}
