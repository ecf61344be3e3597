package org.attest.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attest.app.archive.Archive;
import org.attest.app.archive.DecisionDesk;
import org.attest.app.archive.Progress;
import org.attest.core.port.JournalEntry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is who, decided on the pages.
class DecidingTest {
  @TempDir private Path dir = Path.of("");

  private Optional<Archive> open = Optional.empty();
  private Optional<Workbench> workbench = Optional.empty();
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void serve() throws IOException {
    write("a.xml", "[Anton Veskar], delegate of the Port Guild, met [Berta Holm] in 1920.");
    write("b.xml", "[A. Veskar] wrote to [Berta Holm]. [A. Veskar] did not answer.");
    write("c.xml", "[Alma Veskar] kept the books with [Oskar Lind].");
    write("d.xml", "[Anton\u202E Veskar] and [Антон Вескар] are written so; &lt;b>Lise&lt;/b>.");
    try (Archive made = Archive.write(archive())) {
      made.read(List.of(dir.resolve("files")), Progress.SILENT);
    }
    start(Optional.of(new DecisionDesk(archive(), "a reader")));
  }

  private void start(Optional<DecisionDesk> desk) {
    Archive opened = Archive.open(archive());
    open = Optional.of(opened);
    workbench = Optional.of(Workbench.start(opened.view(), desk, 0));
  }

  private Path archive() {
    return dir.resolve("archive");
  }

  /// Names in square brackets are marked up, so that the test does not hang on a recogniser.
  private void write(String name, String words) throws IOException {
    String named = words.replace("[", "<persName>").replace("]", "</persName>");
    String edition =
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>%s</title>
        </titleStmt></fileDesc></teiHeader><text><body><p>%s</p></body></text></TEI>
        """
            .formatted(name, named);
    Files.createDirectories(dir.resolve("files"));
    Files.writeString(dir.resolve("files").resolve(name), edition);
  }

  @AfterEach
  void stop() {
    workbench.ifPresent(Workbench::close);
    open.ifPresent(Archive::close);
    client.close();
  }

  private String address() {
    return workbench.orElseThrow().address();
  }

  private Document page(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path)).build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }

  private String token() throws IOException, InterruptedException {
    return page("pairs").select("input[name=_csrf]").attr("value");
  }

  private HttpResponse<String> post(String path, List<String> fields, String... headers)
      throws IOException, InterruptedException {
    List<String> form = new ArrayList<>();
    for (int i = 0; i < fields.size(); i += 2) {
      form.add(fields.get(i) + "=" + URLEncoder.encode(fields.get(i + 1), StandardCharsets.UTF_8));
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", form)));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private List<String> fields(String token, String verdict, String first, String second) {
    return List.of("_csrf", token, "verdict", verdict, "first", first, "second", second);
  }

  private List<JournalEntry> decisions() {
    return open.orElseThrow().view().decisions().stream()
        .filter(entry -> List.of("same", "different", "undo").contains(entry.action()))
        .toList();
  }

  private String id(String name) {
    return open.orElseThrow().view().catalogue().entities().stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void aPairIsDecidedByAButtonAndTheViewShowsIt() throws Exception {
    HttpResponse<String> answer =
        post(
            "decide",
            fields(token(), "same", id("Berta Holm"), id("Oskar Lind")),
            "Origin",
            address().substring(0, address().length() - 1),
            "Sec-Fetch-Site",
            "same-origin");
    assertEquals(303, answer.statusCode(), answer.body());
    String back = answer.headers().firstValue("Location").orElse("");
    assertTrue(back.matches("/pairs\\?done=\\d+"), back);
    assertEquals("a reader", decisions().getLast().actor());
    Document card = page("entities/person.berta-holm");
    assertTrue(card.select("table.forms").text().contains("Oskar Lind"), card.text());
    assertTrue(card.select(".past").text().contains("is the same as"), card.text());
    assertTrue(card.select(".chain .decided").text().contains("decided"), card.text());
    assertTrue(page(back.substring(1)).select(".done").text().contains("is kept"));
  }

  @Test
  void aDecisionIsUndoneFromTheCard() throws Exception {
    String token = token();
    post("decide", fields(token, "same", id("Berta Holm"), id("Oskar Lind")));
    Document card = page("entities/person.berta-holm");
    String seq = card.select(".past input[name=seq]").attr("value");
    HttpResponse<String> answer =
        post("undo", List.of("_csrf", token, "seq", seq, "back", "/entities/person.berta-holm"));
    assertEquals(303, answer.statusCode());
    assertEquals(
        Optional.of("/entities/person.berta-holm"), answer.headers().firstValue("Location"));
    Document after = page("entities/person.berta-holm");
    assertFalse(after.select("table.forms").text().contains("Oskar Lind"));
    assertTrue(after.select(".past").text().contains("undone by a reader"), after.text());
    assertEquals(0, after.select(".past form").size());
  }

  @Test
  void aProgramGetsTheNumberOfTheDecision() throws Exception {
    HttpResponse<String> answer =
        post(
            "decide",
            fields(token(), "different", id("Berta Holm"), id("Oskar Lind")),
            "Accept",
            "application/json");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().startsWith("{\"seq\":"), answer.body());
  }

  @Test
  void whatContradictsEarlierDecisionsIsRefusedWithTheirChain() throws Exception {
    String token = token();
    post("decide", fields(token, "different", "Oskar Lind", "Anton Veskar"));
    post("decide", fields(token, "same", "Berta Holm", "Oskar Lind"));
    int before = decisions().size();
    HttpResponse<String> answer =
        post(
            "decide",
            fields(token, "same", "Berta Holm", "Anton Veskar"),
            "Accept",
            "application/json");
    assertEquals(409, answer.statusCode());
    assertTrue(answer.body().contains("P023"), answer.body());
    assertTrue(answer.body().contains("Oskar Lind is not same as Anton Veskar"), answer.body());
    assertEquals(before, decisions().size());
  }

  @Test
  void nobodyDecidesFromElsewhere() throws Exception {
    List<String> fields = fields(token(), "same", id("Berta Holm"), id("Oskar Lind"));
    for (List<String> from :
        List.of(
            List.of("Origin", "http://evil.example"),
            List.of("Origin", "null"),
            List.of("Sec-Fetch-Site", "cross-site"),
            List.of("Sec-Fetch-Site", "same-site"),
            List.of("Sec-Fetch-Site", "none"))) {
      assertEquals(
          403,
          post("decide", fields, from.getFirst(), from.getLast()).statusCode(),
          from::toString);
    }
    List<String> guessed = fields("a", "same", id("Berta Holm"), id("Oskar Lind"));
    assertEquals(403, post("decide", guessed).statusCode());
    assertEquals(403, post("decide", fields.subList(2, fields.size())).statusCode());
    assertEquals(List.of(), decisions());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example/", "//evil.example", "/decide", "/pairs\r\nX: y"})
  void nobodyIsLedElsewhere(String back) throws Exception {
    List<String> fields =
        new ArrayList<>(fields(token(), "same", id("Berta Holm"), id("Oskar Lind")));
    fields.addAll(List.of("back", back));
    HttpResponse<String> answer = post("decide", fields);
    assertTrue(answer.headers().firstValue("Location").orElse("/pairs").startsWith("/pairs?done="));
  }

  @Test
  void whileSomebodyElseWritesNothingIsDecidedAndTheLineSaysSo() throws Exception {
    List<String> fields = fields(token(), "same", id("Berta Holm"), id("Oskar Lind"));
    try (Archive _ = Archive.write(archive())) {
      HttpResponse<String> answer = post("decide", fields, "Accept", "application/json");
      assertEquals(409, answer.statusCode());
      assertTrue(answer.body().contains("another program"), answer.body());
    }
    assertEquals(List.of(), decisions());
    assertEquals(303, post("decide", fields).statusCode());
  }

  @Test
  void severalWhoDecideAtOnceAreAllHeard() throws Exception {
    String token = token();
    List<String> names = List.of("Oskar Lind", "Alma Veskar", "Anton Veskar");
    List<Future<Integer>> answers = new ArrayList<>();
    try (ExecutorService several = Executors.newFixedThreadPool(3)) {
      for (String name : names) {
        answers.add(
            several.submit(
                () -> post("decide", fields(token, "same", "Berta Holm", name)).statusCode()));
      }
    }
    for (Future<Integer> answer : answers) {
      assertEquals(303, answer.get());
    }
    assertEquals(3, decisions().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"perhaps", "", "SAME", "x"})
  void anUnknownVerdictIsNotUnderstood(String verdict) throws Exception {
    assertEquals(400, post("decide", fields(token(), verdict, "a", "b")).statusCode());
  }

  @Test
  void aDecisionAboutSomebodyUnknownIsRefused() throws Exception {
    HttpResponse<String> answer = post("decide", fields(token(), "same", "person.none", "x"));
    assertEquals(409, answer.statusCode());
    assertTrue(answer.body().contains("P021"), answer.body());
    assertEquals(409, post("undo", List.of("_csrf", token(), "seq", "99999")).statusCode());
    assertEquals(400, post("undo", List.of("_csrf", token(), "seq", "no")).statusCode());
  }

  @Test
  void aFormLargerThanTheLimitIsTurnedAway() throws Exception {
    List<String> fields = new ArrayList<>(fields(token(), "same", "Berta Holm", "Oskar Lind"));
    fields.addAll(List.of("because", "x".repeat(1_000_000)));
    assertTrue(List.of(400, 403, 413).contains(post("decide", fields).statusCode()));
    assertEquals(List.of(), decisions());
  }

  @Test
  void aServerThatOnlyShowsHasNoButtonsAndDecidesNothing() throws Exception {
    stopServer();
    start(Optional.empty());
    assertEquals(0, page("pairs").select("form[method=post]").size());
    assertTrue(page("pairs").text().contains("only shows"));
    assertEquals(0, page("entities/person.berta-holm").select("form[method=post]").size());
    int status = post("decide", fields("x", "same", "Berta Holm", "Oskar Lind")).statusCode();
    assertTrue(status == 403 || status == 405, "" + status);
  }

  private void stopServer() {
    workbench.ifPresent(Workbench::close);
    open.ifPresent(Archive::close);
  }

  @Test
  void aCardTellsRolesCompanyFormsAndScripts() throws Exception {
    Document card = page("entities/person.anton-veskar");
    assertTrue(card.select("#roles + ul").text().contains("delegate of the port guild"));
    assertTrue(card.select("#beside + ul").text().contains("Berta Holm"), card.text());
    String forms = card.select("table.forms").text();
    assertTrue(forms.contains("Latin"), forms);
    for (var link : card.select("table.forms a, #roles + ul a")) {
      assertTrue(
          link.attr("href").matches("/sources/[a-d]\\.xml\\?v=1&at=\\d+-\\d+"), link.attr("href"));
    }
    assertEquals(0, card.select("main b").size());
    assertFalse(card.html().contains("\u202E"), "controls of direction are shown by number");
  }

  @Test
  void thePairsStandBestFirstWithTheirReasonsAndTwin() throws Exception {
    Document pairs = page("pairs");
    List<String> scores = pairs.select(".score strong").eachText();
    assertFalse(scores.isEmpty());
    for (int i = 1; i < scores.size(); i++) {
      assertTrue(percent(scores.get(i - 1)) >= percent(scores.get(i)), scores::toString);
    }
    assertTrue(pairs.select(".reasons .for").size() >= scores.size());
    assertTrue(pairs.select(".pair .passages a").size() >= 2 * scores.size());
    assertEquals(scores.size(), Jsoup.parse(page("pairs/alone").html()).select(".pair").size());
    HttpRequest twin = HttpRequest.newBuilder(URI.create(address() + "pairs.json")).build();
    String json = client.send(twin, HttpResponse.BodyHandlers.ofString()).body();
    assertTrue(json.startsWith("{\"total\":"), json);
    assertTrue(json.contains("\"status\":\"proposed\""), json);
  }

  private void takeAuthority(String table) {
    try (Archive deciding = Archive.decideIn(archive())) {
      deciding.takeAuthority("persons.csv", table.getBytes(StandardCharsets.UTF_8), "a reader");
    }
  }

  @Test
  void aRecordOfAnAuthorityFileIsAcceptedOnItsPage() throws Exception {
    assertTrue(page("authorities").text().contains("No authority file was taken in."));
    takeAuthority("name,viaf,note\n\"Holm, Berta\",8,<b>docker</b>\u202E\n");
    Document proposals = page("authorities");
    assertTrue(proposals.text().contains("persons.csv, 1 record"));
    assertEquals(1, proposals.select(".pair").size());
    assertEquals(0, proposals.select("main b").size());
    assertFalse(proposals.html().contains("\u202E"), "controls of direction are shown by number");
    String holm = id("Berta Holm");
    assertTrue(page("entities/" + holm).select("#records ~ ul").text().contains("Holm, Berta"));
    post("decide", fields(token(), "same", holm, "http://viaf.org/viaf/8"));
    assertEquals(1, decisions().size());
    assertEquals(0, page("authorities").select(".pair").size());
    Document card = page("entities/" + holm);
    assertEquals("http://viaf.org/viaf/8", card.select(".identifiers code").text());
    assertTrue(card.select(".past").text().contains("Holm, Berta (http://viaf.org/viaf/8)"));
  }

  @Test
  void theTwinOfAuthorityFilesHasTheirProposals() throws Exception {
    takeAuthority("name,viaf\n\"Holm, Berta\",8\n");
    HttpRequest twin = HttpRequest.newBuilder(URI.create(address() + "authorities.json")).build();
    String json = client.send(twin, HttpResponse.BodyHandlers.ofString()).body();
    assertTrue(json.startsWith("{\"files\":[{\"name\":\"persons.csv\""), json);
    assertTrue(json.contains("\"record\":{\"id\":\"http://viaf.org/viaf/8\""), json);
  }

  private static int percent(String score) {
    return Integer.parseInt(score.replace(" %", ""));
  }
}
