/// The hash chain of the journal.
///
/// Comes in: the fields of an entry and the hash of the entry before it. Goes out: its own hash, or
/// what is wrong with a chain.
///
/// Law: an entry's hash depends on every byte of every entry up to it, so a changed, missing or
/// inserted entry shows. `docs/formats.md` gives the form that is hashed.
@NullMarked
package org.attest.store.chain;

import org.jspecify.annotations.NullMarked;
