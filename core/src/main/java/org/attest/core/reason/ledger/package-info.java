/// Who owes what to whom, and what came of it as of any day.
///
/// Comes in: the accepted statements of one view and their timeline. Goes out: a [Ledger], which
/// gives for a day an [Entry] for each commitment that can have been made by then, and a
/// [LedgerFault] for what cannot be taken in.
///
/// The boundary: days are Julian day numbers. Nothing here chooses between rival statements: where
/// they or vague dates leave several states, all are given.
///
/// Law: the states depend on the set of statements, not on their order; that decides only which of
/// several particulars stands first.
@NullMarked
package org.attest.core.reason.ledger;

import org.jspecify.annotations.NullMarked;
