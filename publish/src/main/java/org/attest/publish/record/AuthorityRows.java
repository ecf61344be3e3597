package org.attest.publish.record;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.core.resolve.Entity;

/// Entities as rows of a table, for programs that keep authority files.
///
/// CSV as RFC 4180 has it, in UTF-8: a header, then one row for each entity, lines ended by CR LF.
/// Several values of one cell are parted by `|`, which within a value becomes a space. What a
/// spreadsheet would take for a formula begins with an apostrophe.
public final class AuthorityRows {
  private AuthorityRows() {}

  /// Writes header and rows, and flushes the stream, which stays open.
  public static void write(List<Entity> entities, OutputStream out) {
    PrintWriter rows = new PrintWriter(out, false, StandardCharsets.UTF_8);
    Cells.row(rows, List.of("id", "kind", "name", "variants", "identifiers", "names"));
    for (Entity entity : entities) {
      List<String> variants =
          entity.forms().stream().filter(form -> !form.equals(entity.name())).toList();
      Cells.row(
          rows,
          List.of(
              entity.id(),
              entity.kind().label(),
              entity.name(),
              Cells.several(variants),
              Cells.several(entity.keys()),
              Integer.toString(entity.names())));
    }
    rows.flush();
  }
}
