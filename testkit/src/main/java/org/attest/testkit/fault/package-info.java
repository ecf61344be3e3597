/// Stores that fail at a chosen write: a machine that breaks, on order.
///
/// A [Fuse] is put between a run and its stores; every write asks it first, and it throws at the
/// one that was chosen. What went through before stays written, as after a full disk or the end of
/// a process.
@NullMarked
package org.attest.testkit.fault;

import org.jspecify.annotations.NullMarked;
