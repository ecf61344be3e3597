package org.attest.core.speech;

import org.attest.core.source.Span;

/// A name that stands in a text.
///
/// @param at in the reading text
/// @param isPerson or else a body, which speaks by declarations alone
public record Named(Span at, boolean isPerson) {}
