/// Whose word a statement is, and how many independent ones there are.
///
/// Comes in: statements with their attributions, transmissions, and who is the author of what. Goes
/// out: the [Voice] of a statement, and the [Origin]s of several: *3 statements, 2 origins*.
///
/// Example: a newspaper that reports the minister and a reprint of that newspaper are one origin;
/// two people who were there are two.
///
/// Law: there are never more origins than voices, and their number does not depend on the order of
/// statements.
@NullMarked
package org.attest.core.account.origin;

import org.jspecify.annotations.NullMarked;
