package org.attest.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.attest.app.archive.Archive;
import org.attest.app.archive.DecisionDesk;
import org.attest.app.archive.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/// The chronology, its events and its contradictions on the pages.
class ChronologyPagesTest {
  private static final int MANY = 2_000;

  /// Ids that no address, no page and no shell should stumble over.
  private static final List<String> AWKWARD =
      List.of(
          "box/one.txt#3",
          "../up//and/down/",
          "a;b?c&d=e%2F\\f",
          "turned \u202Eround <b>&\"'",
          "twin.json",
          "event 100%");

  @TempDir static Path dir;

  private static Archive archive;
  private static Workbench workbench;
  private static HttpClient client;

  @BeforeAll
  static void serve() throws IOException {
    Files.writeString(dir.resolve("a.txt"), Told.TEXT);
    List<String> lines = new ArrayList<>();
    lines.add(Told.event("s.day", "ev.day", "[\"1921-03-08\"]"));
    lines.add(Told.event("s.open", "ev.open", "[\"1921-05/..\"]"));
    lines.add(Told.event("s.either", "ev.either", "[\"1921-02\",\"1921-09\"]"));
    lines.add(Told.before("s.order", "ev.either", "ev.day"));
    lines.add(Told.event("s.early", "ev.early", "[\"1921-04-01\"]"));
    lines.add(Told.event("s.late", "ev.late", "[\"1921-06-01\"]"));
    lines.add(Told.before("s.wrong", "ev.late", "ev.early"));
    lines.add(Told.event("s.guess", "ev.guess", "[\"1921\"]", "proposed"));
    lines.add(Told.event("s.far", "ev.far", "[\"Y-17E7\"]"));
    for (String id : AWKWARD) {
      lines.add(Told.event("s." + id, id, "[\"1921-07\"]"));
    }
    for (int i = 0; i < MANY; i++) {
      lines.add(Told.event("n." + i, "many." + i, "[\"" + (1400 + i / 5) + "\"]"));
    }
    try (Archive made = Archive.write(dir.resolve("archive"))) {
      made.read(List.of(dir.resolve("a.txt")), Progress.SILENT);
      made.take(Map.of("statements.jsonl", lines), "a reader");
    }
    archive = Archive.open(dir.resolve("archive"));
    DecisionDesk desk = new DecisionDesk(dir.resolve("archive"), "a reader");
    workbench = Workbench.start(archive.view(), Optional.of(desk), 0);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    workbench.close();
    archive.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    String address = workbench.address() + (path.startsWith("/") ? path.substring(1) : path);
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Document page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Element row(Document page, String event) {
    return page.select("table.events tr:has(a[href=/events/" + event + "])").getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chronology",
        "chronology?kind=closing&person=org.harbour&place=pl.quay&source=a.txt",
        "contradictions",
        "events/ev.day"
      })
  void everyPageForbidsRequestsElsewhereAndHasATwin(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    Document page = Jsoup.parse(answer.body());
    assertTrue(page.select("[style], style, script:not([src])").isEmpty(), path);
    String json = get(page.select("link[rel=alternate]").attr("href")).body();
    assertTrue(json.startsWith("{") && json.endsWith("}\n"), json);
  }

  @Test
  void everyEventIsReachedAndTheOrderIsThatOfTheEarliestBound() throws Exception {
    Set<String> seen = new HashSet<>();
    List<String> days = new ArrayList<>();
    Optional<String> next = Optional.of("/chronology?from=1300&to=1999");
    while (next.isPresent()) {
      Document page = page(next.get());
      assertTrue(page.select("table.events tbody tr").size() <= 200);
      page.select("table.events tbody tr")
          .forEach(row -> {
            assertTrue(seen.add(row.select("a").attr("href")), "each once");
            days.add(row.select("td").getFirst().text());
          });
      next = page.select("a[rel=next]").stream().map(link -> link.attr("href")).findFirst();
    }
    assertTrue(seen.size() >= MANY + AWKWARD.size() + 5, "all: " + seen.size());
    assertEquals(days.stream().sorted().toList(), days);
  }

  @Test
  void thePictureShowsDaysBarsArrowsAndTimesThatAreRuledOut() throws Exception {
    Document page = page("chronology?from=1921&to=1921");
    assertEquals("1921-03-08", row(page, "ev.day").select("td").getFirst().text());
    assertFalse(page.select("svg circle").isEmpty(), "a day is a point");
    assertFalse(page.select("svg rect[fill=url(#fade)]").isEmpty(), "bounds are a bar");
    assertFalse(page.select("svg path").isEmpty(), "an open side is an arrow");
    assertEquals("open", row(page, "ev.open").select("td").get(1).text());
    assertTrue(page.select("svg").text().contains("ruled out"));
    assertTrue(row(page, "ev.either").text().contains("ruled out: 1921-09"));
    assertTrue(row(page, "ev.late").text().contains("in contradiction"));
    assertTrue(page.select(".undated").text().contains("proposed"));
  }

  @Test
  void aDayShowsItsHoursAndCanBeLeftForMore() throws Exception {
    Document page = page("chronology?from=1921-03-08&to=1921-03-08");
    assertTrue(page.text().contains("06:00"), page.text());
    assertTrue(page.select("[data-way=in]").hasAttr("aria-disabled"));
    assertEquals(
        "/chronology?from=1921-03-07&to=1921-03-08", page.select("a[data-way=out]").attr("href"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?from=1921&to=1921", "?from=Y17E12", "?to=-0043", "?person=nobody"})
  void thePictureAloneIsWellFormed(String query) throws Exception {
    HttpResponse<String> answer = get("chronology.svg" + query);
    assertEquals("image/svg+xml;charset=UTF-8", answer.headers().firstValue("Content-Type").get());
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    String root =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(answer.body())))
            .getDocumentElement()
            .getTagName();
    assertEquals("svg", root);
    assertFalse(answer.body().contains("\u202E"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=soon",
        "from=1922&to=1921",
        "from=1921-13",
        "to=1921/1922",
        "from=%3Cb%3E",
        "row=-1"
      })
  void whatIsNoStretchIsRefusedInOneSentence(String query) throws Exception {
    HttpResponse<String> answer = get("chronology?" + query);
    assertEquals(400, answer.statusCode(), query);
    assertFalse(answer.body().contains("<b>"), query);
  }

  @ParameterizedTest
  @ValueSource(strings = {"from=0001&to=9999", "from=1921-03-08&to=1921-03-08", "row=999999999"})
  void anyStretchHasFewTicksAndCanBeLeft(String query) throws Exception {
    Document page = page("chronology?" + query);
    assertTrue(page.select(".axis text").size() <= 12, query);
    for (Element way : page.select("a[data-way]")) {
      assertEquals(200, get(way.attr("href")).statusCode(), way.attr("href"));
    }
  }

  @Test
  void anEventOfAnyIdHasItsPageAndItsTwin() throws Exception {
    Document page = page("chronology?from=1921-07&to=1921-07");
    List<String> links = page.select("table.events a").eachAttr("href");
    for (String id : AWKWARD) {
      String byQuery = "/events?id=" + encoded(id);
      String href =
          links.stream()
              .filter(link ->
                  link.equals(byQuery) || link.equals("/events/" + encoded(id).replace("%2F", "/")))
              .findFirst()
              .orElseThrow(() -> new AssertionError(id + " in " + links));
      Document event = page(href);
      assertTrue(event.select(".status code").text().startsWith("s."), id);
      assertFalse(event.text().contains("\u202E"), id);
      assertTrue(event.select("b").isEmpty(), id);
      String twin = get(event.select("link[rel=alternate]").attr("href")).body();
      assertTrue(twin.contains("\"earliest\":\"1921-07-01\""), id + ": " + twin);
    }
    assertEquals(404, get("events/nothing").statusCode());
    assertEquals(404, get("events/nothing.json").statusCode());
    assertEquals(404, get("events").statusCode());
  }

  @Test
  void anEventSaysWhoTellsOfItAndWhyItHasItsBounds() throws Exception {
    Document page = page("events/ev.either");
    assertEquals("between 1921-02-01 and 1921-02-28", page.select(".bounds").text());
    assertTrue(page.select(".who").text().contains("the clerk reports that the pilot asserts"));
    assertEquals("accepted", page.select(".status .decided").getFirst().text());
    assertTrue(page.select("#later ~ .steps").text().contains("ends no later than 1921-02-28"));
    assertEquals("/sources/a.txt?v=1&at=8-30", page.select(".steps a.words").attr("href"));
    assertEquals(List.of("1921-09"), page.select("section[aria-labelledby=out] s").eachText());
    assertTrue(page.select("section[aria-labelledby=out]").text().contains("before ev.day"));
    assertEquals("proposed", page("events/ev.guess").select(".status .proposed").text());
    assertEquals(200, get("events/ev.far").statusCode(), "however long ago");
  }

  @Test
  void aContradictionShowsItsPassagesSideBySideAndWhatWouldResolveIt() throws Exception {
    Document page = page("contradictions");
    assertEquals(1, page.select(".clash").size());
    assertEquals(3, page.select(".claim mark").size());
    assertTrue(page.select(".resolving").text().contains("attest reject s.wrong"));
    assertTrue(page.select(".aside-note").size() == 1);
    assertTrue(get("contradictions.json").body().contains("\"kind\":\"time\""));
    assertTrue(page("events/ev.late").select("#clashes").size() == 1);
  }
}
