/// What a number in words can be: ranges, vague counts, lengths of time.
///
/// Comes in: words, as *two or three dozen*, `30~`, *eleven days* or `P10D`. Goes out: an [Amount],
/// the least and the most that they can mean.
///
/// Law: a number is within every amount that its words can be meant as: two amounts that have
/// nothing in common cannot both be true of one thing.
@NullMarked
package org.attest.core.account.amount;

import org.jspecify.annotations.NullMarked;
