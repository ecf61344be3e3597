package org.attest.bench.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attest.app.Main;
import org.attest.app.cli.Exit;
import org.attest.app.cli.Terminal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads the edition and the memoir with `attest read` and measures what `attest export` gives
/// against the gold standard, with the scorer that comes with it.
class EditionGoldTest {
  private static final double APPARATUS_LEAST = 0.95;
  private static final double PARTS_LEAST = 0.90;

  @TempDir private static Path folder;

  private record Run(Exit exit, String out, String err) {}

  @BeforeAll
  static void readsBothTextsWithoutAProblem() {
    Run run =
        attest(
            "read",
            Shared.at("texts/000.txt").toString(),
            Shared.at("texts/001.txt").toString(),
            "--archive",
            folder.resolve("archive").toString());
    assertEquals(Exit.CLEAN, run.exit(), run.err());
  }

  @Test
  void findsTheNotesWithTheirMarksAndHands() throws IOException {
    JsonNode figures = figures("notes", "parts");
    assertLeast(APPARATUS_LEAST, figures, "notes strict", "f1");
    assertLeast(APPARATUS_LEAST, figures, "anchor at its mark", "share");
    assertLeast(APPARATUS_LEAST, figures, "hand (best match of labels)", "share");
  }

  @Test
  void joinsTheSentencesThatAPageHasTorn() throws IOException {
    assertLeast(APPARATUS_LEAST, figures("tornsentences", "parts"), "torn sentences joined", "f1");
  }

  @Test
  void findsThePageMarks() throws IOException {
    assertLeast(APPARATUS_LEAST, figures("pagemarks", "parts"), "page marks strict", "f1");
  }

  @Test
  void findsTheCitationsWithTheirPages() throws IOException {
    JsonNode figures = figures("citations", "parts");
    assertLeast(APPARATUS_LEAST, figures, "citations found", "f1");
    assertLeast(APPARATUS_LEAST, figures, "with the right pages", "share");
  }

  @Test
  void findsDocumentsAppendicesHeadingsAndParagraphs() throws IOException {
    assertLeast(PARTS_LEAST, figures("parts", "parts"), "all parts strict", "f1");
  }

  @Test
  void findsNamesTimesAndQuotationsAsWellAsBefore() throws IOException {
    assertLeast(0.845, figures("names", "names"), "names (span and kind) strict", "f1");
    assertLeast(0.88, figures("entities", "names"), "B-cubed", "f1");
    assertLeast(0.97, figures("times", "times"), "times strict", "f1");
    JsonNode quotations = figures("quotations", "quotations");
    assertLeast(0.95, quotations, "quotations strict", "f1");
    assertLeast(0.85, quotations, "speaker right (of those found)", "share");
  }

  @Test
  void bringsTogetherTheFormsOfAPersonAndNoOthers() throws IOException {
    Path persons = Files.createDirectories(folder.resolve("persons"));
    List<String> names =
        Files.readAllLines(Shared.at("gold/000/names.jsonl")).stream()
            .filter(line -> line.contains("\"kind\": \"person\""))
            .toList();
    Files.write(persons.resolve("names.jsonl"), names);
    JsonNode figures = figures(persons, "entities", "names");
    assertLeast(0.98, figures, "B-cubed", "f1");
    assertLeast(1, figures, "B-cubed", "precision");
  }

  private static void assertLeast(double least, JsonNode figures, String name, String measure) {
    double value = figures.path(name).path(measure).asDouble(-1);
    assertTrue(value >= least, () -> name + ": " + value + " is below " + least + ": " + figures);
  }

  private static JsonNode figures(String kind, String export) throws IOException {
    return figures(Shared.at("gold/000"), kind, export);
  }

  private static JsonNode figures(Path gold, String kind, String export) throws IOException {
    Path records = folder.resolve(kind + ".jsonl");
    Run run = attest("export", "--archive", folder.resolve("archive").toString(), "--as", export);
    assertEquals(Exit.CLEAN, run.exit(), run.err());
    Files.writeString(records, run.out());
    Process scorer =
        new ProcessBuilder(
                "python3",
                Shared.at("gold/score.py").toString(),
                "--gold",
                gold.toString(),
                "--kind",
                kind,
                "--json",
                records.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(out.startsWith("{"), out);
    JsonNode figures = new ObjectMapper().readTree(out).path("figures");
    assertEquals(0, figures.path("passages whose words do not stand there").asInt(), kind);
    return figures;
  }

  private static Run attest(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(out, err, new Terminal.Setting(false, false, false, Map.of(), () -> 0));
    Exit exit = Main.run(arguments, terminal);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
