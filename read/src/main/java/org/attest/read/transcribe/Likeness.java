package org.attest.read.transcribe;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Chooses between encodings that statistics confuse, because their letters stand at nearly the
/// same codes: by what would be odd in words, a sign between two letters or a capital within.
final class Likeness {
  private static final int LOOKED_AT_MOST = 60_000;
  private static final List<List<Charset>> FAMILIES =
      Stream.of(
              List.of("windows-1251", "KOI8-R", "KOI8-U", "IBM866", "ISO-8859-5", "x-MacCyrillic"),
              List.of("windows-1252", "IBM850", "x-MacRoman"),
              List.of("windows-1250", "ISO-8859-2", "IBM852"),
              List.of("windows-1253", "ISO-8859-7"))
          .map(names -> names.stream().flatMap(name -> Decoding.charset(name).stream()).toList())
          .toList();

  private Likeness() {}

  /// The member of the guess's family that makes the fewest odd words; the guess itself, if no
  /// other makes fewer.
  static Charset settle(Charset guess, byte[] bytes) {
    Optional<List<Charset>> family = FAMILIES.stream().filter(f -> f.contains(guess)).findFirst();
    List<Charset> candidates = new ArrayList<>(family.orElse(List.of()));
    if (!guess.name().startsWith("x-Mac")) {
      candidates.remove(guess);
      candidates.addFirst(guess);
    }
    Charset best = guess;
    long least = Long.MAX_VALUE;
    for (Charset candidate : candidates) {
      long odd = odd(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT_MOST), candidate));
      if (odd < least) {
        best = candidate;
        least = odd;
      }
    }
    return best;
  }

  private static long odd(String text) {
    long odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      if (Character.isLetter(c)) {
        boolean capitalWithin = Character.isUpperCase(c) && Character.isLowerCase(before);
        boolean mixed =
            Character.isLetter(before)
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.of(before);
        odd += (capitalWithin ? 1 : 0) + (mixed ? 1 : 0);
      } else if (c == '’' && Character.isLetter(after) && !Character.isLetter(before)) {
        odd++;
      } else if (c > 0x7F && !joinsWords(c)) {
        boolean within = Character.isLetter(before) && Character.isLetter(after);
        odd += (within ? 2 : 0) + (isPrinted(c) ? 0 : 2);
      }
    }
    return odd;
  }

  private static boolean joinsWords(char c) {
    return c == '’' || c == '–' || c == '—' || c == '\u00ad' || c == '\u00a0' || c == '…';
  }

  /// The signs beyond ASCII that printed prose has.
  private static boolean isPrinted(char c) {
    return "‘’‚“”„‹›«»¡¿§°№©·†‡•½¼¾£€ªº²³¹×".indexOf(c) >= 0;
  }
}
