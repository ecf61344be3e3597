package org.attest.read.transcribe;

import java.util.Optional;
import java.util.regex.Pattern;

/// What stands in a text for a picture that cannot be seen, where its author described it.
public final class PictureWords {
  /// What programs write for a picture that nobody described.
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|bmp|emf|wmf|tiff?|svg|webp)|[A-Z]:\\\\.*");

  private PictureWords() {}

  /// The description in square brackets. A picture of one letter is an initial, and is that letter.
  ///
  /// @return nothing if the description says nothing
  public static Optional<String> of(String description) {
    String words = description.strip().replaceAll("\\s+", " ");
    if (words.isEmpty() || FILE_NAME.matcher(words).matches()) {
      return Optional.empty();
    }
    boolean initial =
        words.codePointCount(0, words.length()) == 1 && Character.isLetter(words.codePointAt(0));
    return Optional.of(initial ? words : " [" + words + "] ");
  }
}
