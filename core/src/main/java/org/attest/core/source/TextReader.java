package org.attest.core.source;

import org.attest.core.problem.Outcome;

/// Reads the bytes of one original.
///
/// Implementations never throw for what stands in the bytes: damage becomes a problem in the
/// outcome.
public interface TextReader {
  /// @param bytes the whole original; not kept and not changed
  Outcome<Transcript> read(Original original, byte[] bytes);
}
