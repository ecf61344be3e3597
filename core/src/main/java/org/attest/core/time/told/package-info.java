/// Times as texts tell them: dates, times of day, lengths, intervals, repetitions, and all that is
/// reckoned from something else.
///
/// In comes a text with its language, out come stretches of it with what their words say
/// ([Told][org.attest.core.time.told.Told]) and what values they have once they are reckoned
/// ([Reckoned][org.attest.core.time.told.Reckoned]).
@NullMarked
package org.attest.core.time.told;

import org.jspecify.annotations.NullMarked;
