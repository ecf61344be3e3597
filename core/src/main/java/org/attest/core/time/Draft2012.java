package org.attest.core.time;

import java.util.Optional;
import java.util.regex.Pattern;

/// The notation of the draft of 2012, which catalogues still hold, in that of the standard.
///
/// Only whole values are rewritten: `u` and `x`, `open` and `unknown`, `?~`, small `y` and `e`.
/// Parentheses and what stands behind `^` have no plain counterpart.
public final class Draft2012 {
  private static final int LENGTH_MAX = 100;
  private static final Pattern SIGN = Pattern.compile("[uxye~]|open|unknown");

  private Draft2012() {}

  /// The same value as the standard writes it; empty if the text is no value of the draft, or one
  /// of the standard already.
  public static Optional<String> modern(String text) {
    if (text.isEmpty() || text.length() > LENGTH_MAX || !SIGN.matcher(text).find()) {
      return Optional.empty();
    }
    String modern =
        text.replace("?~", "%")
            .replaceAll("^unknown(?=/)|(?<=/)unknown$", "")
            .replaceAll("^open(?=/)|(?<=/)open$", "..")
            .replace('u', 'X')
            // A draft's x stands for a decade or century as a whole, which now is written short.
            .replaceAll("(\\d\\d\\d)x|(\\d\\d)xx", "$1$2")
            .replaceAll("^y(-?\\d+)", "Y$1")
            .replaceAll("(?<=^Y-?\\d{1,9})e", "E");
    boolean isNew = !modern.equals(text) && new EdtfParser(modern).isRead();
    return isNew ? Optional.of(modern) : Optional.empty();
  }
}
