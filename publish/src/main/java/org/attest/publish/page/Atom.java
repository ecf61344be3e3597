package org.attest.publish.page;

import org.attest.core.source.Span;

/// What stands between two cuts of a block.
///
/// @param place in the source text, in UTF-16 units; empty where the reading text adds words
record Atom(Span place, Inline inline) {}
