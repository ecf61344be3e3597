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

class AccountCommandTest {
  private static final String STATEMENT =
      "{\"id\":\"%s\",\"type\":\"%s\",\"attribution\":[{\"speaker\":\"%s\",\"stance\":\"asserts\"}],"
          + "\"content\":{%s},\"passages\":[{\"source\":\"a.txt\",\"exact\":\"%s\"}]}\n";

  @TempDir Path folder;

  private Path archive = Path.of("");

  @BeforeEach
  void takesWhatTwoSayOfOneStrikeIn() throws IOException {
    archive = folder.resolve("archive");
    Files.writeString(folder.resolve("a.txt"), "Ten days, says Holm. Eleven, says Lind. No.\n");
    Files.writeString(
        folder.resolve("records.jsonl"),
        event("st.holm", "Holm", "10 days", "Ten days")
            + event("st.lind", "Lind", "eleven days", "Eleven")
            + argument("cl.a", "Holm", "", "Ten days")
            + argument("cl.b", "Lind", "{\"relation\":\"opposes\",\"to\":\"cl.a\"}", "Eleven"));
    Run.in(archive, "read", folder.resolve("a.txt").toString());
    clean("import", folder.resolve("records.jsonl").toString());
  }

  private static String event(String id, String speaker, String length, String words) {
    return STATEMENT.formatted(
        id,
        "event",
        speaker,
        "\"event\":\"ev.strike\",\"type\":\"hunger strike\",\"number\":{\"length\":\"%s\"}"
            .formatted(length),
        words);
  }

  private static String argument(String id, String speaker, String answers, String words) {
    return STATEMENT.formatted(
        "st." + id,
        "argument",
        speaker,
        "\"claim\":\"%s\",\"kind\":\"reply\",\"topic\":\"the strike\",\"text\":\"%s\",\"answers\":[%s]"
            .formatted(id, words, answers),
        words);
  }

  private Run clean(String... arguments) {
    Run run = Run.in(archive, arguments);
    assertEquals(Exit.CLEAN, run.exit(), run.err());
    return run;
  }

  private Run take(String record) throws IOException {
    Path file = Files.writeString(folder.resolve("more.jsonl"), record + "\n");
    return Run.in(archive, "import", file.toString());
  }

  @Test
  void laysSideBySideWhatIsToldOfAnEvent() {
    assertEquals(
        """
        what happened: ev.strike
          2 statements, 2 origins
          type                     hunger strike [1 2] (2 origins)
          length                   10 days [1]
                                   eleven days [2]
          [1] Holm asserts (st.holm)
              “Ten days” a.txt@0-8
          [2] Lind asserts (st.lind)
              “Eleven” a.txt@21-27
        in question (hard): length of ev.strike: Holm says 10 days; Lind says eleven days
        """,
        clean("account", "ev.strike").out());
    assertEquals(
        clean("export", "--as", "accounts").out(), clean("account", "ev.strike", "--json").out());
  }

  @Test
  void saysWhereNothingIsTold() {
    Run run = Run.in(archive, "account", "ev.nothing");
    assertEquals(Exit.USAGE, run.exit());
    assertEquals("attest: P021 ev.nothing: no statement tells of this\n", run.err());
    assertEquals(Exit.USAGE, Run.in(archive, "debate", "the weather").exit());
  }

  @Test
  void endsWithOneWhereSomethingThatIsListedIsHard() {
    Run run = Run.in(archive, "disagreements");
    assertEquals(Exit.PROBLEMS, run.exit());
    assertEquals(
        """
        hard, number: length of ev.strike: Holm says 10 days; Lind says eleven days
            Holm asserts (st.holm)
              “Ten days” a.txt@0-8
            Lind asserts (st.lind)
              “Eleven” a.txt@21-27
        """,
        run.out());
    assertEquals(
        clean("export", "--as", "contradictions").out(),
        Run.in(archive, "disagreements", "--json").out());
  }

  @Test
  void listsOnlyWhatIsAskedFor() {
    assertEquals("no disagreements\n", clean("disagreements", "--kind", "place").out());
    assertEquals("no disagreements\n", clean("disagreements", "--severity", "tension").out());
    assertEquals("no disagreements\n", clean("disagreements", "--source", "b.txt").out());
    assertEquals(
        Exit.PROBLEMS,
        Run.in(archive, "disagreements", "--kind", "number", "--source", "a.txt").exit());
    Run unknown = Run.in(archive, "disagreements", "--kind", "colour");
    assertEquals(Exit.USAGE, unknown.exit());
    assertTrue(unknown.err().contains("'colour' is none of time, number, role"), unknown.err());
  }

  @Test
  void showsADebateAsATree() {
    String tree =
        """
        the strike
          Holm: Ten days
            “Ten days” a.txt@0-8
            opposes — Lind: Eleven
              “Eleven” a.txt@21-27
          unanswered: Eleven
        """;
    assertEquals(tree, clean("debate").out());
    assertEquals(tree, clean("debate", "the", "strike").out());
    assertTrue(clean("debate", "--json").out().contains("\"moves\":[{\"relation\":\"opposes\""));
  }

  @Test
  void anArchiveChangesTheVocabularyAndTakesItBack() throws IOException {
    String many =
        "{\"type\":\"term\",\"family\":\"attribute\",\"line\":\"length | | many | | | | |\"}";
    assertEquals(Exit.CLEAN, take(many).exit());
    assertTrue(take(many).out().contains("1 known before"));
    assertEquals("no disagreements\n", clean("disagreements").out());
    String journal = clean("export", "--as", "journal").out();
    String last = journal.lines().toList().getLast();
    assertTrue(last.contains("\"subject\":\"attribute/length\""), last);
    clean("undo", last.replaceAll("^\\{\"seq\":(\\d+).*", "$1"));
    assertEquals(Exit.PROBLEMS, Run.in(archive, "disagreements").exit());
  }

  @Test
  void refusesWhatCannotBeWithItsLine() throws IOException {
    String tail =
        STATEMENT
            .formatted("st.tail", "attribute", "Holm", "\"of\":\"x\",\"value\":\"y\"", "No")
            .replace(
                "[{\"speaker\":\"Holm\",\"stance\":\"asserts\"}]",
                "[{\"speaker\":\"Holm\",\"stance\":\"reports\"},{\"speaker\":\"Lind\",\"stance\":"
                    + "\"reports\"},{\"speaker\":\"Holm\",\"stance\":\"asserts\"}]");
    Run run = take(tail);
    assertEquals(Exit.PROBLEMS, run.exit());
    assertTrue(
        run.err().contains("line 1: its attribution bites its own tail: Holm is in it twice"),
        run.err());
    String event = "\"event\":\"ev.x\",\"participants\":[{\"role\":\"victim\",\"count\":-1}]";
    Run below = take(STATEMENT.formatted("st.below", "event", "Holm", event, "No"));
    assertTrue(below.err().contains("its number of 'victim' is below zero: -1"), below.err());
    String number = "\"event\":\"ev.x\",\"number\":{\"men\":\"-3\"}";
    Run words = take(STATEMENT.formatted("st.below", "event", "Holm", number, "No"));
    assertTrue(words.err().contains("its number of 'men' is below zero: -3"), words.err());
    Run term = take("{\"type\":\"term\",\"family\":\"attribute\",\"line\":\"length\"}");
    assertTrue(term.err().contains("it is no term: line: 8 cells, not 1"), term.err());
    Run family = take("{\"type\":\"term\",\"family\":\"fish\",\"line\":\"\"}");
    assertTrue(family.err().contains("its family is none of event, role"), family.err());
    assertFalse(clean("export", "--as", "statements").out().contains("st.below"));
  }
}
