package org.attest.read.transcribe;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.mozilla.universalchardet.UniversalDetector;

/// Guesses an encoding from the frequency of its letters; apart from [Decoding] so that its
/// libraries are loaded only when they are needed.
final class Guesswork {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Guesswork() {}

  static Charset charsetOf(byte[] bytes) {
    return CodePages.best(bytes)
        .map(charset -> charset.equals(WESTERN) ? western(bytes) : charset)
        .orElseGet(() -> Likeness.settle(byLetters(bytes), bytes));
  }

  private static Charset byLetters(byte[] bytes) {
    Optional<Charset> universal = universal(bytes);
    if (universal.isPresent() && !universal.get().equals(WESTERN)) {
      return universal.get();
    }
    for (CharsetMatch match : new CharsetDetector(60_000).setText(bytes).detectAll()) {
      Optional<Charset> charset = Decoding.charset(match.getName());
      if (charset.isPresent() && isLikely(charset.get())) {
        return charset.get().equals(StandardCharsets.ISO_8859_1) ? western(bytes) : charset.get();
      }
    }
    return western(bytes);
  }

  private static boolean isLikely(Charset charset) {
    String name = charset.name();
    return !name.startsWith("UTF-") && !name.startsWith("IBM4") && !name.startsWith("IBM5");
  }

  private static Optional<Charset> universal(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(Decoding::charset)
        .filter(Guesswork::isLikely);
  }

  /// Windows-1252 holds all of ISO 8859-1 that is printed, but lacks five codes.
  private static Charset western(byte[] bytes) {
    for (byte b : bytes) {
      switch (b & 0xFF) {
        case 0x81, 0x8D, 0x8F, 0x90, 0x9D -> {
          return StandardCharsets.ISO_8859_1;
        }
        default -> {}
      }
    }
    return WESTERN;
  }
}
