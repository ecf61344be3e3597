/// Trains and measures the model of event triggers.
///
/// Comes in: the collection's texts in which events are marked, and plain books. Goes out: a model,
/// or lines that the collection's scorer reads.
@NullMarked
package org.attest.bench.events;

import org.jspecify.annotations.NullMarked;
