/// Measures the recogniser of times on published sets, in the notations of these sets.
///
/// In come the sets' texts, out go lines that their scorer reads.
@NullMarked
package org.attest.bench.times;

import org.jspecify.annotations.NullMarked;
