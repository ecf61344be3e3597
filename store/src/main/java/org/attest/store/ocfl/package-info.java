/// Originals in a folder, as OCFL objects.
///
/// Comes in: the bytes of an original with its checksum. Goes out: the same bytes, the list of what
/// is kept, and what is wrong with it.
///
/// Each original is one object named by its SHA-256, with one version and one file named
/// `original`; the name the file had is in the journal. Any OCFL 1.1 tool can read and validate the
/// folder without this product.
///
/// Law: an object is written once and never changed or removed.
@NullMarked
package org.attest.store.ocfl;

import org.jspecify.annotations.NullMarked;
