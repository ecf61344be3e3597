package org.attest.core.recognise;

import java.util.List;
import org.attest.core.source.Span;

/// A passage that names somebody or something.
///
/// @param segments the stretches of the name where notes or a page break tear it, else empty
/// @param reading the name as the reading text has it: `Alexander Shapiro` for `A[lexander]
///   Shapiro`
public record Name(Span span, List<Span> segments, String reading, NameKind kind)
    implements Finding {
  public Name {
    segments = List.copyOf(segments);
  }
}
