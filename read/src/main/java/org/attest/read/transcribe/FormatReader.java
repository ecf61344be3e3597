package org.attest.read.transcribe;

import java.io.IOException;
import java.util.List;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;

/// Reads the bytes of one format; runs behind the guard of [org.attest.read.Readers], which turns
/// whatever it throws into a problem.
public interface FormatReader {
  /// @param problems receives what is wrong but does not stop the reading
  /// @throws IOException if the bytes are damaged
  /// @throws Refusal if the file must not or cannot be read
  Transcript read(Original original, byte[] bytes, List<Problem> problems) throws IOException;
}
