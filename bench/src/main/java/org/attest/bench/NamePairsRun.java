package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.attest.core.compare.ComparedName;
import org.attest.core.compare.Comparison;
import org.attest.core.compare.NameComparison;
import org.attest.core.recognise.NameKind;

/// Prints the score of each pair of names of a table, in the form that the collection's scorer
/// `names.py` reads.
///
/// Argument: a table with a header, its cells parted by tabs, with the columns `id`, `left`,
/// `right` and, where the pairs are not all of persons, `kind`. With `reasons` as a second argument
/// each line also has the answer and the reasons.
public final class NamePairsRun {
  private NamePairsRun() {}

  public static void main(String[] arguments) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    List<String> header = List.of(lines.getFirst().split("\t", -1));
    boolean reasons = arguments.length > 1;
    System.out.println("id\tscore" + (reasons ? "\tanswer\treasons" : ""));
    for (String line : lines.subList(1, lines.size())) {
      Comparison comparison = compare(List.of(line.split("\t", -1)), header);
      String id = line.substring(0, line.indexOf('\t'));
      System.out.printf(Locale.ROOT, "%s\t%.4f", id, comparison.score());
      System.out.println(
          reasons
              ? "\t" + comparison.answer() + "\t" + String.join("; ", comparison.reasons())
              : "");
    }
  }

  private static Comparison compare(List<String> row, List<String> header) {
    NameKind kind = kind(row, header);
    return NameComparison.compare(
        ComparedName.of(kind, row.get(header.indexOf("left"))),
        ComparedName.of(kind, row.get(header.indexOf("right"))));
  }

  /// Whatever is no person is an organisation: companies, ships, and bodies of any kind.
  static NameKind kind(List<String> row, List<String> header) {
    int column = header.indexOf("kind");
    return column < 0 || row.get(column).equals("Person") ? NameKind.PERSON : NameKind.ORGANISATION;
  }
}
