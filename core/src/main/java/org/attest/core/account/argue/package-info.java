/// The map of a debate: who claims what, what supports it, what stands against it, what was
/// conceded.
///
/// Comes in: statements of type `argument`. Goes out: a [Debate] for each topic, with its claims
/// and the moves between them.
///
/// Law: nothing is weighed here. A claim is unanswered if no move meets it, not if it is right.
@NullMarked
package org.attest.core.account.argue;

import org.jspecify.annotations.NullMarked;
