package org.attest.app.cli;

import java.util.Locale;

/// Numbers as people read them.
final class Amount {
  private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};

  private Amount() {}

  /// `1 file`, `1,204 files`.
  static String of(long count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /// `70.0 kB`; a kilobyte is a thousand bytes.
  static String bytes(long count) {
    double value = count;
    int unit = 0;
    while (value >= 1000 && unit < UNITS.length - 1) {
      value /= 1000;
      unit++;
    }
    return unit == 0
        ? number(count) + (count == 1 ? " byte" : " bytes")
        : String.format(Locale.ROOT, "%.1f %s", value, UNITS[unit]);
  }
}
