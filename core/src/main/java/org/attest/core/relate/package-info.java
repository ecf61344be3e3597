/// Statements: what somebody says in a passage, on whose word.
///
/// Comes in: nothing yet but what people state and other programs hand over; recognisers of
/// statements will add proposals. Goes out: statements, from which chronology, accounts and ledger
/// are reckoned.
///
/// Law: a statement cites at least one passage and says who says it; nothing is stated by the
/// program itself.
@NullMarked
package org.attest.core.relate;

import org.jspecify.annotations.NullMarked;
