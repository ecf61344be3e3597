package org.attest.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.app.archive.Archive;
import org.attest.app.archive.DecisionDesk;
import org.attest.app.archive.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The ledger on its page.
class LedgerPagesTest {
  private static final String STATEMENT =
      "{\"id\":\"%s\",\"type\":\"%s\",\"status\":\"accepted\",\"attribution\":"
          + "[{\"speaker\":\"Holm\",\"stance\":\"asserts\"}],\"content\":{%s},"
          + "\"passages\":[{\"source\":\"a.txt\",\"exact\":\"the harbour was closed\"}]}";

  @TempDir static Path dir;

  private static Archive archive;
  private static Workbench workbench;
  private static HttpClient client;

  @BeforeAll
  static void serve() throws IOException {
    Files.writeString(dir.resolve("a.txt"), Told.TEXT);
    List<String> lines =
        List.of(
            promise("cm.visit", "Lind", "to visit us", "1920-10-24", ""),
            promise("cm.letter", "Lind", "to <b>write</b>", "1920-10-24", ",\"due\":\"P1M\""),
            promise("cm.open", "Ruta", "to open the gate", "1920-12-24", ""),
            outcome("o.kept", "cm.visit", "kept", "1921-01-05"),
            outcome("o.broken", "cm.visit", "broken", "1921-01-06"));
    try (Archive made = Archive.write(dir.resolve("archive"))) {
      made.read(List.of(dir.resolve("a.txt")), Progress.SILENT);
      assertEquals(List.of(), made.take(Map.of("statements.jsonl", lines), "me").problems());
    }
    archive = Archive.open(dir.resolve("archive"));
    workbench =
        Workbench.start(
            archive.view(), Optional.of(new DecisionDesk(dir.resolve("archive"), "me")), 0);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    workbench.close();
    archive.close();
  }

  private static String promise(String id, String debtor, String deed, String made, String more) {
    return STATEMENT.formatted(
        "s." + id,
        "commitment",
        "\"commitment\":\"%s\",\"kind\":\"promise\",\"debtor\":\"%s\",\"creditor\":\"Holm\",\"deed\":\"%s\",\"made\":\"%s\"%s"
            .formatted(id, debtor, deed, made, more));
  }

  private static String outcome(String id, String of, String state, String when) {
    return STATEMENT.formatted(
        id,
        "outcome",
        "\"of\":\"%s\",\"state\":\"%s\",\"when\":[\"%s\"]".formatted(of, state, when));
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create(workbench.address() + path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Document page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return Jsoup.parse(answer.body());
  }

  @Test
  void showsWhatIsOverdueFirstEachOneStepFromItsWords() throws IOException, InterruptedException {
    Document ledger = page("ledger?as-of=1921-01-01");
    assertEquals(
        List.of("to <b>write</b>", "to visit us", "to open the gate"),
        ledger.select(".commitment h2").eachText());
    assertEquals("overdue", ledger.select(".commitment .state").getFirst().text());
    assertEquals(
        "/sources/a.txt?v=1&at=8-30",
        ledger.select(".commitment .passages a").getFirst().attr("href"));
    assertTrue(ledger.select("nav a[href=/ledger]").hasAttr("aria-current"));
  }

  @Test
  void letsOneMoveFromDayToDay() throws IOException, InterruptedException {
    assertEquals(2, page("ledger?as-of=1920-10-25").select(".commitment").size());
    Document none = page("ledger?as-of=1919-01-01");
    assertEquals(0, none.select(".commitment").size());
    assertTrue(none.text().contains("No commitment like that can have been made by 1919-01-01"));
    assertEquals("1921-01-06", page("ledger").select("input[name=as-of]").attr("value"));
  }

  @Test
  void setsRivalOutcomesSideBySide() throws IOException, InterruptedException {
    Document one = page("ledger?id=cm.visit");
    assertEquals(List.of("kept", "broken"), one.select(".claim strong").eachText());
  }

  @Test
  void isNarrowedByDebtorCreditorAndState() throws IOException, InterruptedException {
    assertEquals(
        List.of("to open the gate"),
        page("ledger?debtor=Ruta&as-of=1921-01-01").select(".commitment h2").eachText());
    assertEquals(0, page("ledger?creditor=Nobody").select(".commitment").size());
    Document ledger = page("ledger?as-of=1921-01-01");
    String overdue = ledger.select("a.way:contains(overdue)").attr("href").substring(1);
    assertEquals(1, page(overdue).select(".commitment").size());
  }

  @Test
  void givesTableCalendarAndTwinOfWhatIsShown() throws IOException, InterruptedException {
    assertTrue(
        get("ledger.csv?debtor=Ruta").body().contains("\r\ncm.open,open,promise,Ruta,Holm,"));
    assertFalse(get("ledger.csv?debtor=Ruta").body().contains("cm.visit"));
    assertTrue(get("ledger.ics").body().contains("DTSTART;VALUE=DATE:19201124\r\n"));
    assertTrue(get("ledger.json?as-of=1921-01-01").body().contains("\"state\":\"overdue\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"as-of=1921", "as-of=soon", "as-of=1921-02-30", "state=happy", "from=x"})
  void refusesWhatCannotBeAskedFor(String query) throws IOException, InterruptedException {
    assertEquals(400, get("ledger?" + query).statusCode());
  }
}
