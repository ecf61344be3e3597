/// What all catalogues do alike about who is who.
///
/// Comes in: what is asked of a catalogue. Goes out: the same to its register, one at a time.
@NullMarked
package org.attest.store.register;

import org.jspecify.annotations.NullMarked;
