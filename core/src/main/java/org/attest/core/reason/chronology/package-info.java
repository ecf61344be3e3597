/// When what happened: the bounds that all statements together put on every moment.
///
/// Comes in: [Statement]s of how moments lie, each a number with its [Claim]s and [Choice]s, about
/// the beginnings and ends of numbered events. Goes out: a [Chronology] that tells for each moment
/// its earliest and latest time with the chain of [Step]s that led to it, which alternatives are
/// [RuledOut], and each [Contradiction] as a smallest set of statements.
///
/// The boundary: times are `long`s in one unit, days or minutes, counted from any origin; which one
/// is for the caller to choose and to keep. Whoever calls numbers the events and the statements,
/// reads dates and words ("a month later", "on Monday") into claims, and puts the numbers of
/// statements back into what they stand for. Event `e` begins at [Claim#begin] and ends at
/// [Claim#end]. Numbers of statements are ranks too: where statements contradict each other, the
/// one of the highest number gives way, so what is surer should bear the lower number.
///
/// Law: the result depends on the set of statements alone, not on the order in which they came.
@NullMarked
package org.attest.core.reason.chronology;

import org.jspecify.annotations.NullMarked;
