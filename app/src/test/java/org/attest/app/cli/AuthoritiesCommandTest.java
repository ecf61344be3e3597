package org.attest.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthoritiesCommandTest {
  private static final String TABLE =
      """
      name,kind,born,viaf,wikidata
      "Veskar, Anton",person,1873,7,Q42
      "Holm, Berta",person,,8,
      """;

  @TempDir Path folder;

  private Path archive = Path.of("");

  @BeforeEach
  void readsALetterAndAnAuthorityFile() throws IOException {
    archive = folder.resolve("archive");
    Files.writeString(
        folder.resolve("a.txt"),
        "Comrade Anton Veskar said so. Comrade Veskar went on. Comrade Berta Holm said no.\n");
    clean("read", folder.resolve("a.txt").toString());
    Files.writeString(folder.resolve("persons.csv"), TABLE);
    assertEquals(
        "persons.csv: 2 records; see attest authorities\n",
        clean("import", folder.resolve("persons.csv").toString()).out());
  }

  private Run clean(String... arguments) {
    Run run = Run.in(archive, arguments);
    assertEquals(Exit.CLEAN, run.exit(), run.err());
    return run;
  }

  @Test
  void proposesRecordsForNames() {
    assertEquals(
        """
        persons.csv: 2 records, decision 2
        1.00  person.anton-veskar            http://www.wikidata.org/entity/Q42  Veskar, Anton  (the same words)
        1.00  person.berta-holm              http://viaf.org/viaf/8  Holm, Berta  (the same words)
        """,
        clean("authorities").out());
    assertTrue(
        clean("export", "--as", "statements")
            .out()
            .contains("\"by\":\"authorities/1\",\"reason\":\"the same words\""));
  }

  @Test
  void givesAnEntityTheIdentifiersOfTheRecordThatWasAccepted() {
    clean("same", "anton veskar", "http://viaf.org/viaf/7", "--because", "born in 1873");
    String entity = clean("names", "anton", "--json").out();
    String keys = "\"keys\":[\"http://viaf.org/viaf/7\",\"http://www.wikidata.org/entity/Q42\"]";
    assertTrue(entity.contains(keys), entity);
    assertFalse(clean("authorities").out().contains("Veskar"));
    clean("rebuild");
    assertTrue(clean("names", "anton", "--json").out().contains(keys), "it outlives rebuilding");
    assertTrue(
        clean("names", "--csv")
            .out()
            .contains("http://viaf.org/viaf/7|http://www.wikidata.org/entity/Q42"));
    clean("undo", "3");
    assertFalse(clean("names", "anton", "--json").out().contains("keys"));
    assertTrue(clean("authorities").out().contains("Veskar"), "it is proposed again");
  }

  @Test
  void proposesNoMoreWhatWasRefused() {
    clean("different", "http://viaf.org/viaf/8", "Berta Holm");
    assertFalse(clean("authorities").out().contains("Holm"));
    clean("undo", "3");
    assertTrue(clean("authorities").out().contains("Holm"));
  }

  @Test
  void takesAnIdentifierThatNoFileHas() {
    clean("same", "Berta Holm", "https://example.org/holm");
    assertTrue(clean("names", "berta", "--json").out().contains("https://example.org/holm"));
  }

  @Test
  void takesAFileOutAndInAgain() throws IOException {
    clean("undo", "2");
    assertEquals("no authority files\n", clean("authorities").out());
    clean("undo", "3");
    assertTrue(clean("authorities").out().startsWith("persons.csv: 2 records"));
    Files.writeString(folder.resolve("persons.csv"), "name,viaf\nVera Thale,9\n");
    clean("import", folder.resolve("persons.csv").toString());
    assertEquals("persons.csv: 1 record, decision 5\n", clean("authorities").out());
    clean("import", folder.resolve("persons.csv").toString());
    assertEquals("persons.csv: 1 record, decision 5\n", clean("authorities").out());
  }

  @Test
  void takesADecisionOfOneArchiveIntoAnother() throws IOException {
    clean("same", "Berta Holm", "http://viaf.org/viaf/8");
    Path statements = folder.resolve("statements.jsonl");
    Files.writeString(statements, clean("export", "--as", "statements").out());
    Path other = folder.resolve("other");
    Run.in(other, "read", folder.resolve("a.txt").toString());
    Run taken = Run.in(other, "import", statements.toString());
    assertTrue(taken.out().startsWith("1 decision kept"), taken.out() + taken.err());
    assertTrue(Run.in(other, "names", "berta", "--json").out().contains("viaf/8"));
  }

  @Test
  void refusesADecisionAboutTwoIdentifiersAndATableWithoutNames() throws IOException {
    Run two = Run.in(archive, "same", "http://viaf.org/viaf/7", "http://viaf.org/viaf/8");
    assertEquals(Exit.USAGE, two.exit());
    assertTrue(two.err().contains("P022 http://viaf.org/viaf/7: both are identifiers"), two.err());
    Files.writeString(folder.resolve("odd.csv"), "a,b\n1,2\n");
    Run odd = Run.in(archive, "import", folder.resolve("odd.csv").toString());
    assertEquals(Exit.PROBLEMS, odd.exit());
    assertTrue(odd.err().startsWith("P025 odd.csv: it has no column of names"), odd.err());
    assertFalse(clean("authorities").out().contains("odd.csv"));
  }
}
