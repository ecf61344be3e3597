package org.attest.publish.record;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The names that statements and sources of an archive bear outside it, and what such a name means.
///
/// An id may hold any character, a name may not: what is not a letter of ASCII, a digit or one of
/// `-._~` is written as its UTF-8 bytes in per cent notation.
final class Urn {
  private static final String STATEMENT = "urn:attest:statement:";
  private static final String SOURCE = "urn:attest:source:";
  private static final String PLAIN = "-._~";

  private Urn() {}

  static String statement(String id) {
    return STATEMENT + encoded(id);
  }

  static String source(String id) {
    return SOURCE + encoded(id);
  }

  /// The id of a source that bears this name; nothing where it is no name of this kind.
  static Optional<String> sourceOf(String name) {
    return name.startsWith(SOURCE) ? decoded(name.substring(SOURCE.length())) : Optional.empty();
  }

  /// The file name at the end of any other address: of `http://example.org/files/a%20b.txt?v=2` it
  /// is `a b.txt`.
  static Optional<String> fileOf(String address) {
    String path = address.replaceFirst("[?#].*", "");
    return decoded(path.substring(path.lastIndexOf('/') + 1)).filter(name -> !name.isEmpty());
  }

  private static String encoded(String id) {
    StringBuilder out = new StringBuilder();
    for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (each & 0xFF);
      boolean isPlain =
          (letter >= 'a' && letter <= 'z')
              || (letter >= 'A' && letter <= 'Z')
              || (letter >= '0' && letter <= '9')
              || PLAIN.indexOf(letter) >= 0;
      out.append(isPlain ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
    }
    return out.toString();
  }

  private static Optional<String> decoded(String name) {
    try {
      // A plus is a plus here; only forms of web pages mean a space by it.
      return Optional.of(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
