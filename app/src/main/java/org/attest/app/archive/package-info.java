/// An archive: one folder with originals, journal, catalogue and index, and what is done with it.
///
/// Comes in: files. Goes out: a [View][org.attest.core.port.View].
///
/// Law: an original is kept first, then journalled, then everything is derived from the two; what
/// is cut off at any moment is made up for by the next run, because deriving looks only at what the
/// journal says and the catalogue and index lack.
@NullMarked
package org.attest.app.archive;

import org.jspecify.annotations.NullMarked;
