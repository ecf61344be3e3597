/// What follows from statements: when what happened, and what cannot all be true.
///
/// Comes in: the statements of one view, and nothing else. Goes out: a [Timeline] with the bounds
/// of every event in days, the chain of reasons behind each, the interpretations that cannot be,
/// and the contradictions.
///
/// Law: only what is accepted and asserted or reported counts; the result depends on the statements
/// and their order in the archive alone.
@NullMarked
package org.attest.core.reason;

import org.jspecify.annotations.NullMarked;
