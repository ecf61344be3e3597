/// Long measurements, run by hand.
///
/// Comes in: folders of the bench collection. Goes out: figures on standard output, for
/// `docs/figures.md`. Nothing here is shipped.
@NullMarked
package org.attest.bench;

import org.jspecify.annotations.NullMarked;
