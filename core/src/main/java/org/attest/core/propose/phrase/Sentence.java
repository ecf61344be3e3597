package org.attest.core.propose.phrase;

import org.attest.core.text.Part;

/// A sentence of the reading text, or a bounded piece of one that has no end.
///
/// @param block the paragraph, heading, note … that holds it
/// @param from its first token
/// @param to one past its last token
/// @param opensBlock whether it is the first of its block
/// @param endsBlock whether it is the last of its block
public record Sentence(Part block, int from, int to, boolean opensBlock, boolean endsBlock) {}
