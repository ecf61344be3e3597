/// What every implementation of a port or reader must pass.
///
/// Law: an implementation extends the contract in its own tests; a deviation is an overriding test
/// with its reason.
@NullMarked
package org.attest.testkit;

import org.jspecify.annotations.NullMarked;
