package org.attest.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attest.bench.calendar.DateTables;
import org.attest.bench.calendar.Row;
import org.attest.core.time.Bounds;
import org.attest.core.time.Edtf;
import org.attest.core.time.EnglishDates;
import org.attest.core.time.Parsed;

/// Prints what each row of a table of dates comes to, in the form that the collection's scorer
/// `edtf.py` reads.
///
/// Arguments: a table with a header, its cells parted by tabs, with a column `input`; or with the
/// columns `text` and `edtf`, of which the words are read; or with `language`, `input` and `text`,
/// where what the input is called in words is put beside the text. Then perhaps `python-edtf`, to
/// write down what was read by the habits of that program.
public final class EdtfRun {
  private EdtfRun() {}

  public static void main(String[] arguments) throws IOException {
    List<Row> rows = Row.of(Path.of(arguments[0]));
    EnglishDates.Habit habit =
        arguments.length > 1 ? EnglishDates.Habit.PYTHON_EDTF : EnglishDates.Habit.STANDARD;
    if (rows.getFirst().cells().containsKey("edtf")) {
      System.out.println("text\tedtf");
      rows.forEach(row -> System.out.println(row.cell("text") + "\t" + read(row, habit)));
    } else if (rows.getFirst().cells().containsKey("language")) {
      System.out.println("language\tinput\ttext\tsaid");
      rows.forEach(row ->
          System.out.println(
              String.join(
                  "\t",
                  row.cell("language"),
                  row.cell("input"),
                  row.cell("text"),
                  DateTables.said(row))));
    } else {
      System.out.println("input\tvalid\tnormalised\tlower\tupper\tlevel");
      rows.forEach(row -> System.out.println(row.cell("input") + "\t" + answer(row.cell("input"))));
    }
  }

  private static String read(Row row, EnglishDates.Habit habit) {
    return EnglishDates.read(row.cell("text"), habit).orElse("");
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
