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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChronologyCommandTest {
  private static final String PASSAGE =
      "\"passages\":[{\"source\":\"a.txt\",\"exact\":\"the raid\"}]";

  @TempDir Path folder;

  private Path archive = Path.of("");

  @BeforeEach
  void readsALetter() throws IOException {
    archive = folder.resolve("archive");
    Files.writeString(
        folder.resolve("a.txt"), "On October 24 came the raid, and then the letter.\n");
    Run.in(archive, "read", folder.resolve("a.txt").toString());
  }

  private static String statement(String id, String type, String content) {
    return "{\"id\":\"%s\",\"type\":\"%s\",\"attribution\":[{\"speaker\":\"Holm\",\"stance\":\"asserts\"}],\"content\":{%s},%s}\n"
        .formatted(id, type, content, PASSAGE);
  }

  private static String event(String id, String when) {
    String told = when.isEmpty() ? "" : ",\"when\":[\"" + when + "\"]";
    return statement("st." + id, "event", "\"event\":\"" + id + "\",\"type\":\"raid\"" + told);
  }

  private static String before(String id, String from, String to) {
    return statement(
        id, "order", "\"from\":\"%s\",\"relation\":\"before\",\"to\":\"%s\"".formatted(from, to));
  }

  private Run take(String records) throws IOException {
    Path file = folder.resolve("records.jsonl");
    Files.writeString(file, records);
    return Run.in(archive, "import", file.toString());
  }

  private Run clean(String... arguments) {
    Run run = Run.in(archive, arguments);
    assertEquals(Exit.CLEAN, run.exit(), run.err());
    return run;
  }

  @Test
  void listsEventsWithTheirBoundsAndWhy() throws IOException {
    Run taken =
        take(
            event("ev.raid", "1920-10-24")
                + event("ev.letter", "")
                + before("o", "ev.raid", "ev.letter"));
    assertEquals("3 statements and 0 decisions kept, 0 known before\n", taken.out(), taken.err());
    assertEquals(
        """
        1920-10-24                ev.raid                        raid
        1920-10-24/..             ev.letter                      raid
        """,
        clean("chronology").out());
    String why = clean("why", "ev.letter").out();
    assertTrue(why.contains("not earlier than 1920-10-24, because\n"), why);
    assertTrue(why.contains("Holm says that ev.raid was before ev.letter (o)\n"), why);
    assertTrue(why.contains("“the raid” a.txt@19-27\n"), why);
    assertTrue(
        clean("export", "--as", "events")
            .out()
            .contains("\"earliest\":\"1920-10-24\",\"latest\":\"..\""));
    assertTrue(clean("chronology", "--csv").out().contains("ev.raid,raid,1920-10-24,1920-10-24,"));
    String calendar = clean("chronology", "--ics").out();
    assertTrue(calendar.contains("DTSTART;VALUE=DATE:19201024\r\nDTEND;VALUE=DATE:19201025\r\n"));
    assertFalse(calendar.contains("ev.letter"), "it is open");
  }

  @Test
  void tellsTimesOfDayWhereTheyAreKnown() throws IOException {
    take(
        event("ev.raid", "1920-10-24T14:30")
            + event("ev.letter", "1920-10-24")
            + before("o", "ev.raid", "ev.letter")
                .replace("\"before\"", "\"before\",\"gap\":\"PT5H\""));
    assertEquals(
        """
        1920-10-24T14:30          ev.raid                        raid
        1920-10-24T19:30/1920-10-24 ev.letter                      raid
        """,
        clean("chronology").out());
    assertTrue(clean("why", "ev.letter").out().contains("not earlier than 1920-10-24T19:30"));
    assertTrue(clean("chronology", "--csv").out().contains("1920-10-24T14:30,1920-10-24T14:30"));
    String calendar = clean("chronology", "--ics").out();
    assertTrue(calendar.contains("DTSTART:19201024T143000\r\n"), calendar);
    assertTrue(calendar.contains("DTEND:19201025T000000\r\n"), calendar);
  }

  @Test
  void aContradictionIsToldAndEndsWhenAStatementIsRejected() throws IOException {
    take(event("a", "1920-10-24") + event("b", "1920-10-01") + before("o", "a", "b"));
    Run clash = Run.in(archive, "contradictions");
    assertEquals(Exit.PROBLEMS, clash.exit());
    assertTrue(clash.out().contains("these cannot all be true\n"), clash.out());
    assertTrue(clean("chronology").out().endsWith("1 contradiction; see attest contradictions\n"));
    assertTrue(
        clean("export", "--as", "contradictions")
            .out()
            .contains("\"statements\":[\"st.a\",\"st.b\",\"o\"]"));
    clean("reject", "o", "--because", "misread");
    assertEquals("no contradictions\n", clean("contradictions").out());
    clean("rebuild");
    assertEquals("no contradictions\n", clean("contradictions").out());
    clean("undo", "5");
    assertEquals(Exit.PROBLEMS, Run.in(archive, "contradictions").exit());
    clean("reject", "st.b");
    clean("accept", "st.b");
    assertEquals(Exit.PROBLEMS, Run.in(archive, "contradictions").exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1920-02-30", "1921-13", "1921/1920"})
  void refusesAFileWithATimeThatCannotBe(String when) throws IOException {
    Run run = take(event("a", "1920") + event("b", when));
    assertEquals(Exit.PROBLEMS, run.exit());
    assertTrue(run.err().contains("records.jsonl line 2: '" + when + "' is no time: "), run.err());
    assertEquals("no events; attest import takes statements in\n", clean("chronology").out());
  }

  @Test
  void refusesOrdersOfUnknownEventsAndCircles() throws IOException {
    Run unknown = take(event("a", "1920") + before("o", "a", "nobody"));
    assertTrue(
        unknown.err().contains("line 2: no statement tells of the event nobody"), unknown.err());
    Run circle =
        take(
            event("a", "")
                + event("b", "")
                + event("c", "")
                + before("1", "a", "b")
                + before("2", "b", "c")
                + before("3", "c", "a"));
    assertTrue(circle.err().contains("line 6: c before a closes a circle of orders"), circle.err());
    assertEquals("no events; attest import takes statements in\n", clean("chronology").out());
    Run why = Run.in(archive, "why", "a");
    assertEquals(Exit.USAGE, why.exit());
    assertEquals("attest: P021 a: no statement tells of this event\n", why.err());
  }

  @Test
  void refusesAFileWhoseWordsDoNotStandInTheSource() throws IOException {
    Run run = take(event("a", "1920") + event("b", "1920").replace("the raid", "the rain"));
    assertTrue(run.err().contains("line 2: 'the rain' does not stand in a.txt"), run.err());
    assertEquals("0 decisions kept, 0 known before\n", run.out());
  }

  @Test
  void takesAStatementTwiceAsKnownAndAChangedOneAsAChange() throws IOException {
    take(event("a", "1920"));
    assertEquals("0 decisions kept, 1 known before\n", take(event("a", "1920")).out());
    take(event("a", "1921"));
    assertTrue(clean("chronology").out().startsWith("1921-01-01/1921-12-31"));
    clean("undo", "3");
    assertTrue(clean("chronology").out().startsWith("1920-01-01/1920-12-31"));
  }
}
