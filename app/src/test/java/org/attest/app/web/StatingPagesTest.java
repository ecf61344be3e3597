package org.attest.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.app.archive.Archive;
import org.attest.app.archive.DecisionDesk;
import org.attest.app.archive.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a passage says, said by a person on a page.
class StatingPagesTest {
  private static final String FORM = "statements/new?source=a.txt&at=8-30";

  @TempDir private Path dir = Path.of("");

  private Optional<Archive> open = Optional.empty();
  private Optional<Workbench> workbench = Optional.empty();
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void serve() throws IOException {
    Files.writeString(dir.resolve("a.txt"), Told.TEXT);
    Files.writeString(dir.resolve("b.txt"), "The gate was\nshut at\r\nnoon.\n");
    try (Archive made = Archive.write(dir.resolve("archive"))) {
      made.read(List.of(dir.resolve("a.txt"), dir.resolve("b.txt")), Progress.SILENT);
      made.take(Map.of("s.jsonl", List.of(Told.event("s.one", "ev.one", "[\"1921\"]"))), "me");
    }
    start(Optional.of(new DecisionDesk(dir.resolve("archive"), "Ruta")));
  }

  private void start(Optional<DecisionDesk> desk) {
    Archive opened = Archive.open(dir.resolve("archive"));
    open = Optional.of(opened);
    workbench = Optional.of(Workbench.start(opened.view(), desk, 0));
  }

  @AfterEach
  void stop() {
    workbench.ifPresent(Workbench::close);
    open.ifPresent(Archive::close);
    client.close();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create(workbench.orElseThrow().address() + path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private Document page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }

  /// Sends the form of a page with more fields filled in.
  private HttpResponse<String> send(Document page, Map<String, String> filled)
      throws IOException, InterruptedException {
    Map<String, String> fields = new TreeMap<>();
    Element form = page.select("form.stating").getFirst();
    form.select("input:not([type=checkbox])")
        .forEach(input -> fields.put(input.attr("name"), input.val()));
    form.select("select")
        .forEach(select -> {
          List<String> chosen = select.select("option[selected]").eachText();
          fields.put(
              select.attr("name"),
              chosen.isEmpty() ? select.select("option").getFirst().text() : chosen.getFirst());
        });
    fields.putAll(filled);
    String body =
        fields.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    URI address = URI.create(workbench.orElseThrow().address() + "statements");
    return client.send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  @Test
  void keepsAnEventWithSpeakersParticipantsNumbersAndReadings()
      throws IOException, InterruptedException {
    HttpResponse<String> kept =
        send(
            page(FORM),
            Map.ofEntries(
                Map.entry("event", "ev.closing"),
                Map.entry("type", "closure"),
                Map.entry("speaker.0", "the clerk"),
                Map.entry("stance.0", "reports"),
                Map.entry("speaker.1", "the pilot"),
                Map.entry("role.0", "closed"),
                Map.entry("entity.0", "org.harbour"),
                Map.entry("count.0", "2"),
                Map.entry("name.0", "days"),
                Map.entry("many.0", "two or three dozen"),
                Map.entry("when", "1921-07-12; 1921-12-07"),
                Map.entry("because", "it says so")));
    assertEquals(303, kept.statusCode(), kept.body());
    assertEquals(Optional.of("/sources/a.txt?v=1&at=8-30"), kept.headers().firstValue("Location"));
    String twin = get("statements.json?source=a.txt").body();
    assertTrue(
        twin.contains(
            """
            {"id":"own.2","type":"event","attribution":[{"speaker":"the clerk","stance":"reports"},{"speaker":"the pilot","stance":"asserts"}],"content":{"event":"ev.closing","type":"closure","participants":[{"role":"closed","entity":"org.harbour","count":2}],"number":{"days":"two or three dozen"},"when":["1921-07-12","1921-12-07"]},"passages":[{"source":"a.txt","start":8,"end":30,"exact":"the harbour was closed"}],"status":"accepted","by":"Ruta","reason":"it says so","score":1.0}\
            """),
        twin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "event",
        "attribute",
        "relation",
        "order",
        "commitment",
        "outcome",
        "identity",
        "transmission",
        "argument"
      })
  void hasAFormForEveryTypeThatComesBackWithWhatWasFilledInWhereItCannotBeTaken(String type)
      throws IOException, InterruptedException {
    Document form = page(FORM + "&type=" + type);
    assertEquals("the harbour was closed", form.select(".passages mark").text());
    HttpResponse<String> refused = send(form, Map.of("speaker.0", "<i>Ruta</i>"));
    assertEquals(422, refused.statusCode());
    Document back = Jsoup.parse(refused.body());
    assertTrue(back.select("[role=alert]").text().startsWith("Not taken: "), back.text());
    assertEquals("<i>Ruta</i>", back.select("input[name=speaker.0]").val());
    assertEquals(1, page("statements").select("article").size());
  }

  @Test
  void takesAPassageOfSeveralLinesAsBrowsersSendThem() throws IOException, InterruptedException {
    Document form = page("statements/new?source=b.txt&at=4-26");
    String sent = form.select("input[name=exact.0]").val().replaceAll("\\R", "\r\n");
    HttpResponse<String> kept = send(form, Map.of("event", "ev.gate", "exact.0", sent));
    assertEquals(303, kept.statusCode(), kept.body());
    assertTrue(
        get("statements.json?source=b.txt")
            .body()
            .contains("\"exact\":\"gate was\\nshut at\\r\\nnoon\""));
    HttpResponse<String> other =
        send(form, Map.of("event", "ev.gate", "exact.0", "gate was open all day"));
    assertEquals(422, other.statusCode());
  }

  @Test
  void changesAStatementAndUndoesIt() throws IOException, InterruptedException {
    Document form = page("statements/change?id=s.one");
    assertEquals("closing", form.select("input[name=type]").val());
    assertEquals("the pilot", form.select("input[name=speaker.1]").val());
    assertEquals("1921", form.select("input[name=when]").val());
    assertEquals(303, send(form, Map.of("when", "1922")).statusCode());
    String changed = get("statements.json").body();
    assertTrue(changed.contains("\"id\":\"s.one\""), changed);
    assertTrue(changed.contains("\"when\":[\"1922\"]"), changed);
    new DecisionDesk(dir.resolve("archive"), "Ruta").undo(lastEntry(), "");
    assertTrue(get("statements.json").body().contains("\"when\":[\"1921\"]"));
  }

  private long lastEntry() {
    return open.orElseThrow().view().journal().after(0).getLast().seq();
  }

  @Test
  void leadsFromTheReadingViewToTheFormAndFromASourceToWhatIsSaidOfIt()
      throws IOException, InterruptedException {
    Document source = page("sources/a.txt");
    assertEquals(1, source.select("button[data-does=state]").size());
    String said = source.select("a:contains(what is said of it)").attr("href");
    assertEquals(1, page(said.substring(1)).select("article").size());
    assertEquals(0, page("statements?status=rejected").select("article").size());
    assertEquals(400, get("statements?status=good").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source=a.txt&at=8-3000",
        "source=c.txt&at=8-30",
        "source=a.txt",
        "source=a.txt&at=8-8"
      })
  void hasNoFormForWhatIsNoPassage(String query) throws IOException, InterruptedException {
    assertEquals(404, get("statements/new?" + query).statusCode());
  }

  @Test
  void refusesAFormFromElsewhere() throws IOException, InterruptedException {
    assertEquals(403, send(page(FORM), Map.of("_csrf", "wrong", "event", "ev")).statusCode());
  }

  @Test
  void hasNoFormsWhereTheServerOnlyShows() throws IOException, InterruptedException {
    stop();
    workbench = Optional.empty();
    Archive opened = Archive.open(dir.resolve("archive"));
    open = Optional.of(opened);
    workbench = Optional.of(Workbench.start(opened.view(), Optional.empty(), 0));
    HttpClient other = HttpClient.newHttpClient();
    try (other) {
      URI address = URI.create(workbench.orElseThrow().address() + "sources/a.txt");
      String body =
          other
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
              .body();
      assertEquals(0, Jsoup.parse(body).select("button[data-does=state]").size());
      URI form = URI.create(workbench.orElseThrow().address() + FORM);
      assertEquals(
          404,
          other
              .send(HttpRequest.newBuilder(form).build(), HttpResponse.BodyHandlers.discarding())
              .statusCode());
    }
  }
}
