package org.attest.read.transcribe;

import java.io.IOException;
import java.io.InputStream;

/// Is handed the files that a file holds, one after the other.
public interface MemberTaker {
  /// @param path inside the file that holds it, as that file has it; not to be trusted
  /// @param bytes may be read during this call only
  void take(String path, InputStream bytes) throws IOException;

  /// Hears of a file that is named and cannot be handed over: it is locked, or a link to another.
  ///
  /// @param line its path and what else is to be said
  default void pass(String line) {}
}
