/// All that is told of one event or one question, and where what is told cannot all be true.
///
/// Comes in: the statements of one view, one by one, and
/// [Terms][org.attest.core.account.term.Terms]. Goes out: [Accounts], which gives an [Account] for
/// each event and each question, and a [Disagreement] for each smallest set of statements that do
/// not go together.
///
/// The boundary: rejected statements are nowhere; proposals stand in accounts, where each says what
/// it is, and make no disagreement. Times are reckoned with by the
/// [Timeline][org.attest.core.reason.Timeline]; its contradictions stand beside the others.
///
/// Law: what is given depends on the set of statements alone: not on the order in which they came,
/// nor on what was there before and was taken away.
@NullMarked
package org.attest.core.account;

import org.jspecify.annotations.NullMarked;
