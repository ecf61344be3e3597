/// The journal and the catalogue in SQLite files.
///
/// Comes in: decisions and what was derived. Goes out: the same, after any crash.
///
/// Law: the journal file only grows and cannot be rebuilt; the catalogue file can be thrown away.
@NullMarked
package org.attest.store.sqlite;

import org.jspecify.annotations.NullMarked;
