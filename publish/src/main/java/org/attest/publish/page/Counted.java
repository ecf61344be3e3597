package org.attest.publish.page;

import java.util.Locale;

/// Says how many there are of something: `1 source`, `12,345 characters`.
final class Counted {
  private Counted() {}

  /// @param singular takes an `s` for many, and `ies` for a last `y`
  static String of(long count, String singular) {
    String noun =
        count == 1
            ? singular
            : singular.endsWith("y")
                ? singular.substring(0, singular.length() - 1) + "ies"
                : singular + "s";
    return String.format(Locale.ROOT, "%,d %s", count, noun);
  }
}
