package org.attest.bench.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attest.core.problem.Code;
import org.attest.read.Limits;
import org.attest.read.MemberLimits;
import org.attest.read.scan.ScanLimits;
import org.junit.jupiter.api.Test;

/// The tables of the manual against the code.
class ManualTest {
  @Test
  void everyProblemCodeIsExplainedInItsOrder() {
    List<List<String>> told = rows("docs/problems.md", "| P", 3);
    List<List<String>> all =
        Stream.of(Code.values())
            .map(code ->
                List.of(code.id(), code.severity().name().toLowerCase(Locale.ROOT), code.summary()))
            .toList();
    assertEquals(all, told);
  }

  @Test
  void everyLimitIsToldWithItsStandardValue() {
    List<List<String>> told =
        rows("docs/limits.md", "| `", 2).stream()
            .map(row -> List.of(row.getFirst().replace("`", ""), row.getLast().split(" ", 2)[0]))
            .toList();
    List<List<String>> all = new ArrayList<>(limits(Limits.standard()));
    all.addAll(limits(MemberLimits.standard()));
    all.addAll(limits(ScanLimits.standard()));
    assertEquals(all, told);
  }

  /// From the text of the record, which names each component: `Limits[bytesMax=1, …]`.
  private static List<List<String>> limits(Record limits) {
    String text = limits.toString();
    return Stream.of(text.substring(text.indexOf('[') + 1, text.length() - 1).split(", ", -1))
        .map(each -> List.of(each.split("=", 2)))
        .toList();
  }

  /// The first cells of all rows of a table that begin so.
  private static List<List<String>> rows(String page, String begin, int cells) {
    return Repository.text(Repository.root().resolve(page))
        .lines()
        .filter(line -> line.startsWith(begin))
        .map(line -> List.of(line.substring(2).split(" \\| ", -1)).subList(0, cells))
        .toList();
  }
}
