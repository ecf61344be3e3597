/// Proposals of statements: what the machine makes of a source for a person to review.
///
/// Comes in: [Told][org.attest.core.propose.Told], all that is known of one source, with its names
/// resolved. Goes out: [Statement][org.attest.core.relate.Statement]s that are proposed, each with
/// the passages that carry it and a reason in words. A [Proposer][org.attest.core.propose.Proposer]
/// finds one [Kind][org.attest.core.propose.Kind]; [Proposing][org.attest.core.propose.Proposing]
/// runs them over a source.
///
/// Law: the same source, names and models give the same proposals; a proposal says nothing that no
/// passage carries.
@NullMarked
package org.attest.core.propose;

import org.jspecify.annotations.NullMarked;
