/// What can be wrong with a document, as values.
///
/// Comes in: nothing. Goes out: [Problem] and [Outcome], used by every other package.
///
/// Law: a document can cause problems, never exceptions. Each [Code] is stable, is documented in
/// `docs/problems.md` and has a fixture.
@NullMarked
package org.attest.core.problem;

import org.jspecify.annotations.NullMarked;
