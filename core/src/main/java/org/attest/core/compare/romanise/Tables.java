package org.attest.core.compare.romanise;

import java.util.List;

/// All tables of all systems, bases before what builds on them.
final class Tables {
  private Tables() {}

  static List<String> all() {
    return List.of(
        EastSlavic.RUSSIAN,
        EastSlavic.UKRAINIAN,
        EastSlavic.BELARUSIAN,
        SouthSlavic.BULGARIAN,
        SouthSlavic.SERBIAN,
        Greek.MODERN,
        Greek.ANCIENT,
        Caucasian.GEORGIAN,
        Caucasian.ARMENIAN,
        CentralAsian.TABLE);
  }
}
