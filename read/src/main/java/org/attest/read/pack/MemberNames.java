package org.attest.read.pack;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.attest.read.transcribe.Decoding;

/// The paths of members whose encoding the archive does not say.
///
/// UTF-8 if they are valid; otherwise what their letters look like, all names that came before
/// taken together, since one name is too short to tell.
final class MemberNames {
  private final StringBuilder doubtful = new StringBuilder();

  String decoded(byte[] raw) {
    Optional<String> certain = Decoding.strictly(raw, StandardCharsets.UTF_8);
    if (certain.isPresent()) {
      return plain(certain.get());
    }
    doubtful.append(new String(raw, StandardCharsets.ISO_8859_1)).append('\n');
    byte[] all = doubtful.toString().getBytes(StandardCharsets.ISO_8859_1);
    Charset charset = Decoding.charsetOfNames(all);
    return plain(new String(raw, charset));
  }

  /// With the strokes that paths have here, whatever the system that they come from.
  static String plain(String path) {
    return path.replace('\\', '/').replace('\0', ' ').strip();
  }
}
