package org.attest.core.recognise;

import org.attest.core.source.Span;

/// Something recognised in a source.
public sealed interface Finding permits Name, TimeExpression, Quotation, Emendation {
  /// From its first to its last character in the source's text.
  Span span();
}
