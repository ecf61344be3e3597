package org.attest.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.attest.bench.calendar.CalendarTables;
import org.attest.bench.calendar.Row;

/// Asks every row of the shared tables of conversions, and prints for each table how many are
/// exact, and the rows that are not.
///
/// Argument: the folder of the tables.
public final class CalendarRun {
  private CalendarRun() {}

  public static void main(String[] arguments) throws IOException {
    int exact = 0;
    int rows = 0;
    for (CalendarTables.Result result : CalendarTables.results(Path.of(arguments[0]))) {
      int right = result.rows() - result.wrong().size();
      System.out.println(result.table() + "\t" + right + " / " + result.rows());
      for (Row wrong : result.wrong()) {
        System.out.println("\t" + wrong.cells());
      }
      exact += right;
      rows += result.rows();
    }
    System.out.println("all\t" + exact + " / " + rows);
  }
}
