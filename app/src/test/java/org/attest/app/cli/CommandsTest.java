package org.attest.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private static final String LETTER =
      "\uD835\uDD0F letter.\n\nThe harbour closed on 3 May 1921, and Vera Holm saw the harbour"
          + " gate.\n\nNothing more was heard.\n";

  @TempDir Path folder;

  private Path archive = Path.of("");
  private Path documents = Path.of("");

  @BeforeEach
  void writesDocuments() throws IOException {
    archive = folder.resolve("archive");
    documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("letter.txt"), LETTER);
    Files.writeString(documents.resolve("note.txt"), "A note about the strike of 1921.\n");
  }

  @Test
  void readsAFolderAndEndsWithATableOfCounts() {
    Run run = Run.in(archive, "read", documents.toString());
    assertEquals(Exit.CLEAN, run.exit(), run.err());
    assertTrue(run.out().startsWith("2 files\n  read                 2  "), run.out());
    assertTrue(run.out().contains("  not read             0\n"), run.out());
  }

  @Test
  void addsNothingWhenReadingTwice() {
    read();
    String before = Run.in(archive, "export", "--as", "journal").out();
    Run again = Run.in(archive, "read", documents.toString());
    assertEquals(Exit.CLEAN, again.exit(), again.err());
    assertTrue(again.out().contains("already there        2"), again.out());
    assertEquals(before, Run.in(archive, "export", "--as", "journal").out());
  }

  @Test
  void goesOnPastABadFileAndSaysWhichAndWhy() throws IOException {
    Files.write(documents.resolve("bad.txt"), new byte[0]);
    Run run = Run.in(archive, "read", documents.toString());
    assertEquals(Exit.PROBLEMS, run.exit());
    assertTrue(run.err().contains("P001 "), run.err());
    assertTrue(run.out().contains("Not read:\n  P001 "), run.out());
    assertTrue(run.out().contains("bad.txt: "), run.out());
    assertTrue(run.out().contains("  read                 2"), run.out());
  }

  @Test
  void tellsOfAMissingFileAmongOthers() {
    Run run =
        Run.in(
            archive,
            "read",
            documents.resolve("missing.txt").toString(),
            documents.resolve("note.txt").toString());
    assertEquals(Exit.PROBLEMS, run.exit());
    assertTrue(run.err().contains("missing.txt"), run.err());
    assertTrue(run.out().contains("P006"), run.out());
  }

  @Test
  void makesNoArchiveWhereThereIsNothingToRead() {
    Run run = Run.in(archive, "read", documents.resolve("missing").toString());
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().contains("nothing to read"), run.err());
    assertTrue(Files.notExists(archive));
  }

  @Test
  void printsWhatWasReadAsJson() throws IOException {
    Files.write(documents.resolve("bad.txt"), new byte[0]);
    Run run = Run.in(archive, "read", documents.toString(), "--json");
    assertTrue(
        run.out()
            .startsWith(
                "{\"read\":2,\"newVersions\":0,\"alreadyThere\":0,\"notRead\":1,\"leftOut\":0,\"files\":["),
        run.out());
    assertTrue(run.out().contains("\"fate\":\"not read\""), run.out());
    assertTrue(run.out().contains("\"code\":\"P001\",\"severity\":\"error\""), run.out());
    assertEquals(1, run.out().lines().count());
  }

  @Test
  void exportsTheSourcesThatWereRead() {
    read();
    Run run = Run.in(archive, "export", "--as", "sources");
    assertEquals(Exit.CLEAN, run.exit(), run.err());
    assertEquals(2, run.out().lines().count());
    assertTrue(run.out().startsWith("{\"id\":\"letter.txt\""), run.out());
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parts",
        "names",
        "entities",
        "times",
        "quotations",
        "reported",
        "recognised",
        "statements",
        "events",
        "accounts",
        "contradictions",
        "commitments",
        "transmissions",
        "journal"
      })
  void exportsEveryKind(String kind) {
    read();
    Run run = Run.in(archive, "export", "--as", kind);
    assertEquals(Exit.CLEAN, run.exit(), run.err());
    assertTrue(run.out().lines().allMatch(line -> line.startsWith("{")), run.out());
  }

  @Test
  void exportsTheSameHoweverItIsAsked() {
    read();
    String plain = Run.of("export", "--archive", archive.toString(), "--as", "parts").out();
    assertEquals(plain, Run.of("export", "--as", "parts", "-a", archive.toString()).out());
    assertEquals(plain, Run.of("export", "--as=parts", "--archive=" + archive).out());
    assertTrue(plain.startsWith("{\"id\":\"letter.txt#"), plain);
  }

  @Test
  void listsTheKindsWhereOneIsUnknown() {
    read();
    Run run = Run.in(archive, "export", "--as", "peoples");
    assertEquals(Exit.USAGE, run.exit());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("'peoples'; there are sources, parts, names"), run.err());
  }

  @Test
  void findsAPassageThatShowUnderstands() {
    read();
    Run run = Run.in(archive, "search", "harbour");
    assertEquals(Exit.CLEAN, run.exit(), run.err());
    Matcher link = Pattern.compile("(?m)^letter\\.txt@\\d+-\\d+").matcher(run.out());
    assertTrue(link.find(), run.out());
    Run shown = Run.in(archive, "show", link.group());
    assertEquals(Exit.CLEAN, shown.exit(), shown.err());
    assertTrue(shown.out().startsWith("harbour\n"), shown.out());
    assertTrue(shown.out().contains("passage    " + link.group()), shown.out());
  }

  @Test
  void findsPassagesAsJson() {
    read();
    Run run = Run.in(archive, "search", "harbour", "--json");
    assertTrue(
        run.out().startsWith("{\"total\":1,\"hits\":[{\"source\":\"letter.txt\""), run.out());
    assertTrue(run.out().contains("\"exact\":\"harbour\""), run.out());
    int start = LETTER.codePointCount(0, LETTER.indexOf("harbour"));
    assertTrue(run.out().contains("\"id\":\"letter.txt@" + start + "-" + (start + 7)), run.out());
  }

  @Test
  void takesSeveralWordsAsOneQueryAndLimitsItToASource() {
    read();
    Run run = Run.in(archive, "search", "strike", "1921", "--source", "note.txt");
    assertTrue(run.out().startsWith("note.txt@"), run.out() + run.err());
    assertTrue(!run.out().contains("letter.txt"), run.out());
  }

  @Test
  void saysThatNothingWasFound() {
    read();
    Run run = Run.in(archive, "search", "zeppelin");
    assertEquals(new Run(Exit.CLEAN, "", "nothing found\n"), run);
  }

  @Test
  void refusesAKindThatCannotBeSearched() {
    read();
    Run run = Run.in(archive, "search", "a", "--kind", "pagemark");
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().contains("there are heading, paragraph"), run.err());
  }

  @Test
  void showsASourceAndAPart() {
    read();
    Run source = Run.in(archive, "show", "letter.txt");
    assertEquals(Exit.CLEAN, source.exit(), source.err());
    assertTrue(source.out().contains("  source     letter.txt\n"), source.out());
    assertTrue(source.out().contains("  version    1\n"), source.out());
    String parts = Run.in(archive, "export", "--as", "parts").out();
    Matcher id = Pattern.compile("\"id\":\"(letter\\.txt#[^\"]+)\"").matcher(parts);
    assertTrue(id.find(), parts);
    Run part = Run.in(archive, "show", id.group(1));
    assertEquals(Exit.CLEAN, part.exit(), part.err());
    assertTrue(part.out().contains("  part       " + id.group(1) + "\n"), part.out());
    Run json = Run.in(archive, "show", id.group(1), "--json");
    assertTrue(json.out().startsWith("{\"type\":\"part\",\"id\":\"" + id.group(1)), json.out());
  }

  @Test
  void showsAnEntityWithEveryPassage() {
    read();
    String entities = Run.in(archive, "export", "--as", "entities").out();
    Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"[^\n]*Vera Holm").matcher(entities);
    assertTrue(id.find(), entities);
    Run run = Run.in(archive, "show", id.group(1));
    assertEquals(Exit.CLEAN, run.exit(), run.err());
    int start = LETTER.codePointCount(0, LETTER.indexOf("Vera Holm"));
    assertTrue(run.out().contains("letter.txt@" + start + "-" + (start + 9) + "\n"), run.out());
    assertTrue(run.out().contains("proposed by machine"), run.out());
    Run json = Run.in(archive, "show", id.group(1), "--json");
    assertTrue(json.out().contains("\"exact\":\"Vera Holm\""), json.out());
  }

  @Test
  void showsASourceAndAPassageAsJson() {
    read();
    assertTrue(
        Run.in(archive, "show", "letter.txt", "--json")
            .out()
            .startsWith("{\"type\":\"source\",\"id\":\"letter.txt\""));
    assertTrue(
        Run.in(archive, "show", "letter.txt@0-1", "--json")
            .out()
            .contains("\"start\":0,\"end\":1,\"exact\":\"\uD835\uDD0F\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "letter.txt#p999", "letter.txt@9-9", "letter.txt@0-99999"})
  void saysInOneLineWhatItCannotShow(String id) {
    read();
    Run run = Run.in(archive, "show", id);
    assertEquals(Exit.USAGE, run.exit());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void findsNothingWrongWithAFreshArchive() {
    read();
    Run run = Run.in(archive, "check");
    assertEquals(Exit.CLEAN, run.exit(), run.err());
    assertEquals("nothing is wrong\n", run.out());
    Run json = Run.in(archive, "check", "--json");
    assertTrue(json.out().startsWith("{\"clean\":true"), json.out());
  }

  @Test
  void rebuildsToTheSameExports() {
    read();
    String before = Run.in(archive, "export", "--as", "parts").out();
    Run run = Run.in(archive, "rebuild");
    assertEquals(Exit.CLEAN, run.exit(), run.err());
    assertTrue(run.out().contains("rebuilt"), run.out());
    assertEquals(before, Run.in(archive, "export", "--as", "parts").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"export --as parts", "search x", "show x", "check", "rebuild", "serve"})
  void saysInOneLineThatThereIsNoArchive(String command) throws IOException {
    Run missing = Run.in(folder.resolve("nowhere"), command.split(" "));
    assertEquals(Exit.USAGE, missing.exit());
    assertEquals(1, missing.err().lines().count(), missing.err());
    assertTrue(missing.err().contains("nowhere"), missing.err());
    Run empty = Run.in(Files.createDirectories(folder.resolve("empty")), command.split(" "));
    assertEquals(Exit.USAGE, empty.exit(), empty.err());
    try (Stream<Path> made = Files.list(folder.resolve("empty"))) {
      assertEquals(0, made.count());
    }
    Path foreign = Files.createDirectories(folder.resolve("foreign"));
    Files.writeString(foreign.resolve("a.txt"), "not an archive");
    Run other = Run.in(foreign, command.split(" "));
    assertEquals(Exit.USAGE, other.exit(), other.err());
    assertEquals(1, other.err().lines().count(), other.err());
  }

  @Test
  void tellsTheFateOfEveryFileEverGiven() throws IOException {
    Files.write(documents.resolve("empty.txt"), new byte[0]);
    Files.writeString(documents.resolve(".hidden"), "x");
    Run.in(archive, "read", documents.toString(), documents.resolve("gone.txt").toString());
    Files.delete(documents.resolve("note.txt"));
    Files.writeString(documents.resolve("letter.txt"), LETTER + "And more.\n");
    Run.in(archive, "read", documents.toString());
    Run status = Run.in(archive, "status");
    assertEquals(Exit.PROBLEMS, status.exit(), status.err());
    String at = documents.toString() + "/";
    assertTrue(status.out().contains("read      " + at + "note.txt  -> note.txt\n"), status.out());
    assertTrue(status.out().contains(at + "letter.txt  -> letter.txt, version 2\n"), status.out());
    assertTrue(status.out().contains("left out  " + at + ".hidden  (a hidden file)\n"));
    assertTrue(status.out().contains("not read  " + at + "gone.txt\n            P0"));
    assertTrue(
        status.out().contains("not read  " + at + "empty.txt  -> empty.txt\n            P001"));
    assertTrue(status.out().contains("5 files\n  read            2  "), status.out());
    assertTrue(status.out().contains("  P001            1  in so many files\n"), status.out());
  }

  @Test
  void tellsTheFateOfAFileThatWasTurnedAwayOnlyOnce() throws IOException {
    Files.writeString(documents.resolve(".hidden"), "x");
    read();
    String before = Run.in(archive, "export", "--as", "journal").out();
    read();
    assertEquals(before, Run.in(archive, "export", "--as", "journal").out());
    Run json = Run.in(archive, "status", "--json");
    assertEquals(Exit.CLEAN, json.exit());
    assertEquals(3, json.out().lines().count());
    assertTrue(json.out().contains("\"fate\":\"left out\""), json.out());
    assertTrue(json.out().contains("\"why\":\"a hidden file\""), json.out());
  }

  private void read() {
    Run run = Run.in(archive, "read", documents.toString());
    assertEquals(Exit.CLEAN, run.exit(), run.err());
  }
}
