/// The in-memory twins of the ports: for tests, for trying things, and as the plain statement of
/// what a store must do.
///
/// Comes in and goes out: what [the ports][org.attest.core.port] say. Nothing survives the process.
///
/// Law: each twin passes the same contract suite as the lasting store beside it. All are safe for
/// use by many threads.
@NullMarked
package org.attest.store.memory;

import org.jspecify.annotations.NullMarked;
