package org.attest.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/// Accounts, disagreements and debates on their pages.
class AccountPagesTest {
  private static final String TEXT =
      "Anna Lessing had twelve boats. The clerk wrote of twenty boats. The pilot said so too.\n";

  @TempDir static Path dir;

  private static Archive archive;
  private static Workbench workbench;
  private static HttpClient client;

  @BeforeAll
  static void serve() throws IOException {
    Files.writeString(dir.resolve("a.txt"), TEXT);
    List<String> lines =
        List.of(
            "{\"id\":\"per.ruta\",\"kind\":\"person\",\"name\":\"Anna Lessing\",\"forms\":[\"A. Lessing\"]}",
            raid("s.one", "per.ruta", "twelve boats", 12),
            raid("s.two", "the clerk", "twenty boats", 20),
            statement(
                "s.promise",
                "commitment",
                "the clerk",
                "\"commitment\":\"cm.boats\",\"kind\":\"promise\",\"deed\":\"give the boats back\"",
                "The clerk wrote of twenty boats"),
            argument("s.claim", "per.ruta", "cl.one", "position", "the raid was lawful", ""),
            argument(
                "s.reply",
                "the clerk",
                "cl.two",
                "reply",
                "it <b>was</b> not",
                ",\"answers\":[{\"relation\":\"opposes\",\"to\":\"cl.one\"}]"));
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

  private static String statement(
      String id, String type, String speaker, String content, String exact) {
    return """
    {"id":"%s","type":"%s","attribution":[{"speaker":"%s","stance":"asserts"}],"content":{%s},\
    "passages":[{"source":"a.txt","exact":"%s"}],"status":"accepted"}\
    """
        .formatted(id, type, speaker, content, exact);
  }

  private static String raid(String id, String speaker, String exact, int boats) {
    String content = "\"event\":\"ev.raid\",\"type\":\"raid\",\"number\":{\"boats\":" + boats + "}";
    return statement(id, "event", speaker, content, exact);
  }

  private static String argument(
      String id, String speaker, String claim, String kind, String text, String more) {
    String content =
        "\"claim\":\"%s\",\"kind\":\"%s\",\"topic\":\"the raid\",\"text\":\"%s\"%s"
            .formatted(claim, kind, text, more);
    return statement(id, "argument", speaker, content, "The pilot said so too");
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
  void setsWhatEachSpeakerTellsOfAnEventSideBySideEachValueOneStepFromItsWords()
      throws IOException, InterruptedException {
    Document event = page("events/ev.raid");
    assertEquals(
        List.of("particular", "Anna Lessing", "the clerk", "values"),
        event.select(".account thead th").eachText());
    assertTrue(event.select(".account caption").text().endsWith("2 statements, 2 origins"));
    var boats = event.select(".account tr:has(th:contains(boats))").getFirst();
    assertEquals(List.of("12", "20"), boats.select("a.value").eachText());
    assertEquals("/sources/a.txt?v=1&at=17-29", boats.select("a.value").getFirst().attr("href"));
    assertEquals(
        List.of("12: 1 statement, 1 origin", "20: 1 statement, 1 origin"),
        boats.select(".split span").eachText());
    assertEquals(
        event.select(".account").text(), page("accounts?about=ev.raid").select(".account").text());
  }

  @Test
  void callsIdsOfOtherProgramsByTheNamesOfTheirRecordsAndLeadsToTheEntity()
      throws IOException, InterruptedException {
    Document event = page("events/ev.raid");
    assertEquals(
        "/entities/person.anna-lessing", event.select(".account thead a").getFirst().attr("href"));
    assertTrue(page("disagreements").text().contains("Anna Lessing says 12"));
  }

  @Test
  void listsDisagreementsWithTheirSidesAndFilters() throws IOException, InterruptedException {
    Document all = page("disagreements");
    assertEquals(1, all.select(".clash").size());
    assertEquals(List.of("12", "20"), all.select(".clash h3").eachText());
    assertEquals(2, all.select("form.verdict").size());
    assertEquals(1, page("disagreements?kind=number&severity=hard").select(".clash").size());
    assertEquals(0, page("disagreements?kind=place").select(".clash").size());
    assertTrue(get("disagreements.json").body().contains("\"severity\":\"hard\""));
    assertTrue(page("accounts").select("li:contains(raid) .disputed").text().startsWith("1 dis"));
  }

  @Test
  void callsACommitmentByItsDeed() throws IOException, InterruptedException {
    assertEquals(
        "/accounts?about=cm.boats",
        page("accounts").select("a:contains(give the boats back)").attr("href"));
    assertEquals("give the boats back", page("accounts?about=cm.boats").select("h1").text());
  }

  @Test
  void drawsADebateWithEachReplyBelowWhatItMeets() throws IOException, InterruptedException {
    Document debates = page("debates");
    assertEquals(
        List.of("Anna Lessing: the raid was lawful", "opposes the clerk: it <b>was</b> not"),
        debates.select(".point .who").eachText());
    assertEquals(1, debates.select(".point.depth1").size());
    assertEquals(2, debates.select(".point .passages").size());
    assertTrue(get("debates.json").body().contains("\"topic\":\"the raid\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"accounts?about=ev.none", "events/ev.none", "accounts.json?about=none"})
  void hasNoPageForWhatNobodyTellsOf(String path) throws IOException, InterruptedException {
    assertEquals(404, get(path).statusCode());
  }
}
