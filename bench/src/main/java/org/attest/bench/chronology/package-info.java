/// Made-up histories, and other ways to reckon their bounds, for
/// [ChronologyRun][org.attest.bench.ChronologyRun].
///
/// Comes in: a number of events and a seed. Goes out: constraints in columns
/// ([History][org.attest.bench.chronology.History]) and the bounds that a peer finds.
@NullMarked
package org.attest.bench.chronology;

import org.jspecify.annotations.NullMarked;
