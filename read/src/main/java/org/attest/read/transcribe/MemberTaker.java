package org.attest.read.transcribe;

import java.io.IOException;
import java.io.InputStream;

/// Is handed the files that a file holds, one after the other.
public interface MemberTaker {
  /// @param path inside the file that holds it, as that file has it; not to be trusted
  /// @param bytes may be read during this call only
  void take(String path, InputStream bytes) throws IOException;
}
