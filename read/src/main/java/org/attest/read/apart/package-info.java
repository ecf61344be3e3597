/// Another process that reads, and the language in which one speaks with it.
///
/// Comes in: an original and its bytes. Goes out: what the reader in that process made of it, or how
/// the process ended ([Ended]), which is the fault of that file alone.
///
/// Law: whatever a parser does (never end, take all memory, stop Java, write to the standard
/// streams), it does it to its own process; what comes back is the very outcome that reading here
/// would have had. A process ends with the one that started it, however that ends. The language is
/// one of frames: a kind, a length, and that many bytes ([Frame]); both sides must speak the same
/// version.
///
///     Outcome<Transcript> outcome = workers.read(original, bytes);
@NullMarked
package org.attest.read.apart;

import org.jspecify.annotations.NullMarked;
