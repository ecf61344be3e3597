package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.core.time.Bounds;
import org.attest.core.time.Edtf;
import org.attest.core.time.Parsed;

/// Prints what each row of a table of dates comes to, in the form that the collection's scorer
/// `edtf.py` reads.
///
/// Argument: a table with a header, its cells parted by tabs, with a column `input`.
public final class EdtfRun {
  private EdtfRun() {}

  public static void main(String[] arguments) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    List<String> header = List.of(lines.getFirst().split("\t", -1));
    List<String> rows = lines.subList(1, lines.size());
    System.out.println("input\tvalid\tnormalised\tlower\tupper\tlevel");
    rows.forEach(row -> {
      String input = row.split("\t", -1)[header.indexOf("input")];
      System.out.println(input + "\t" + answer(input));
    });
  }

  private static String answer(String input) {
    return switch (Edtf.parse(input)) {
      case Parsed.Invalid _ -> "false\t\t\t\t";
      case Parsed.Valid(Edtf value) -> {
        Bounds bounds = value.bounds();
        yield String.join(
            "\t",
            "true",
            value.print(),
            bounds.earliest().print("-inf"),
            bounds.latest().print("inf"),
            Integer.toString(value.level()));
      }
    };
  }
}
