package org.attest.bench.times;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.bench.gold.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures that the recogniser of times has reached on published sets; none may fall.
class TimesScoreTest {
  @TempDir private static Path folder;

  @Test
  void readsAccountsOfWarsBetterThanTheBestOfThePeers() throws IOException {
    String report = score("wikiwars");
    assertLeast(0.92, report, "strict .*F1 ([\\d.]+)");
    assertLeast(0.88, report, "value .*F1 ([\\d.]+)");
  }

  @ParameterizedTest
  @CsvSource({"fr, 0.55", "es, 0.75", "de, 0.80"})
  void readsWhatIsSaidToAnAssistant(String language, double least) throws IOException {
    assertLeast(least, score("recognizers-" + language), "cases +\\d+/\\d+ ([\\d.]+)");
  }

  private static void assertLeast(double least, String report, String figure) {
    Matcher matcher = Pattern.compile("(?m)^" + figure).matcher(report);
    assertTrue(matcher.find(), report);
    assertTrue(Double.parseDouble(matcher.group(1)) >= least, report);
  }

  private static String score(String set) throws IOException {
    Path gold = Shared.at("bench/dates/" + set + ".jsonl");
    Path system = folder.resolve(set + ".jsonl");
    Files.write(system, TimesRun.lines(gold));
    Process scorer =
        new ProcessBuilder(
                "python3",
                Shared.at("bench/score/dates.py").toString(),
                gold.toString(),
                system.toString())
            .redirectErrorStream(true)
            .start();
    return new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
