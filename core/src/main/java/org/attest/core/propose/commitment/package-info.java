/// Proposes who demands, asks, promises, offers or agrees to what, and what is said to have come of
/// it.
///
/// Comes in: a [Told][org.attest.core.propose.Told]. Goes out: commitments and outcomes, each with
/// the words that carry it. [Frames][org.attest.core.propose.commitment.Frames] finds the phrases
/// of `en.properties`, [Parties][org.attest.core.propose.commitment.Parties] says who is meant,
/// [Lists][org.attest.core.propose.commitment.Lists] reads numbered points,
/// [Fates][org.attest.core.propose.commitment.Fates] ties outcomes to what they are the outcome of.
@NullMarked
package org.attest.core.propose.commitment;

import org.jspecify.annotations.NullMarked;
