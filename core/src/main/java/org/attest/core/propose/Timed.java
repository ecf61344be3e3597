package org.attest.core.propose;

import org.attest.core.recognise.TimeExpression;
import org.attest.core.source.Span;

/// A time that a source tells.
///
/// @param at where it stands in the reading text
public record Timed(TimeExpression time, Span at) {}
