package org.attest.publish.record;

import java.io.PrintWriter;
import java.util.List;

/// Writes rows of a table in CSV as RFC 4180 has it, lines ended by CR LF.
///
/// What a spreadsheet would take for a formula begins with an apostrophe.
final class Cells {
  private static final String FORMULA = "=+-@\t\r";

  private Cells() {}

  /// Several values of one cell are parted by `|`, which within a value becomes a space.
  static String several(List<String> values) {
    return String.join("|", values.stream().map(value -> value.replace('|', ' ')).toList());
  }

  static void row(PrintWriter rows, List<String> cells) {
    rows.print(String.join(",", cells.stream().map(Cells::cell).toList()));
    rows.print("\r\n");
  }

  private static String cell(String value) {
    boolean isFormula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    String safe = isFormula ? "'" + value : value;
    boolean isPlain = safe.chars().noneMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
    return isPlain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
