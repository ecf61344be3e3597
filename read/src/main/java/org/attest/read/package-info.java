/// Bytes to texts: picks a reader by what stands in the file, and keeps it inside its limits.
///
/// Comes in: the bytes of an original and its name, which is only a hint. Goes out: a transcript, or
/// the problem that says why there is none.
///
/// Law: nothing that stands in a file throws, hangs, writes or reaches outside; a file beyond a
/// limit gives the code of that limit. Each format has its own package, and the libraries of a
/// format are loaded when its first file comes: two letters in plain text load none.
///
///     try (Reading reading = Reading.standard()) {
///       Outcome<Transcript> read = reading.read(original, bytes);
///     }
@NullMarked
package org.attest.read;

import org.jspecify.annotations.NullMarked;
