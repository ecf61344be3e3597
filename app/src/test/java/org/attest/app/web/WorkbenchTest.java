package org.attest.app.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attest.app.archive.Archive;
import org.attest.app.archive.Progress;
import org.attest.core.problem.StoreException;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.publish.page.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbenchTest {
  private static final List<String> AWKWARD =
      List.of(
          "100% sure; or not?.txt",
          "письмо №3.txt",
          "a & b + c = d.txt",
          "twin.json",
          "…\u2028 line \uD83D\uDCDC.txt",
          "'quotes' \"double\".txt",
          "<b>bold.txt");

  @TempDir static Path dir;

  private static Archive archive;
  private static Workbench workbench;
  private static HttpClient client;

  private static final String MEMBER = "first box/100% ; sure?/é #1.txt";

  @BeforeAll
  static void serve() throws IOException {
    Files.createDirectories(dir.resolve("odd"));
    for (String name : AWKWARD) {
      Files.writeString(dir.resolve("odd").resolve(name), "Anton Veskar wrote in 1920: " + name);
    }
    Files.writeString(dir.resolve("a.txt"), "In 1920 A[nton] Veskar <script>stayed</script>.\n");
    Files.writeString(dir.resolve("endless.txt"), "word ".repeat(100_000));
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(dir.resolve("box.zip")))) {
      zip.putNextEntry(new ZipEntry(MEMBER));
      zip.write("Anton Veskar wrote from inside a box.".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    try (Archive made = Archive.write(dir.resolve("archive"))) {
      made.read(
          List.of(
              Path.of("..", "dossier", "documents"),
              dir.resolve("odd"),
              dir.resolve("a.txt"),
              dir.resolve("box.zip"),
              dir.resolve("endless.txt")),
          Progress.SILENT);
    }
    archive = Archive.open(dir.resolve("archive"));
    workbench = Workbench.start(archive.view(), 0);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    workbench.close();
    archive.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(workbench.address() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static Document page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sources/a.txt",
        "entities",
        "entities?kind=person",
        "entities/person.antoine-vescar",
        "times",
        "times?when=1920",
        "times?year=1921",
        "search",
        "search?q=veskar",
        "search?q=veskar&source=a.txt&kind=paragraph",
        "search?q=%22%2B(((%20*%20~%20AND%20OR%20NOT",
      })
  void everyPageForbidsRequestsElsewhereAndHasATwin(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertEquals(200, answer.statusCode(), path);
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertFalse(answer.body().contains("<script>stayed"), path);
    String twin =
        Jsoup.parse(answer.body()).select("link[rel=alternate]").attr("href").substring(1);
    HttpResponse<String> json = get(twin);
    assertEquals(200, json.statusCode(), twin);
    assertTrue(json.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
    assertTrue(json.body().startsWith("{") && json.body().endsWith("}\n"), json.body());
  }

  @Test
  void aFileOfAnyNameHasItsPageItsTwinAndItsOriginal() throws Exception {
    for (String name : AWKWARD) {
      Document page = page("sources/" + encoded(name));
      assertEquals(name, page.select(".reading").attr("data-source"));
      assertTrue(get("sources/" + encoded(name) + ".json").body().contains("\"sha256\""), name);
      String original = page.select(".facts a").attr("href").substring(1);
      byte[] bytes =
          client
              .send(
                  HttpRequest.newBuilder(URI.create(workbench.address() + original)).build(),
                  HttpResponse.BodyHandlers.ofByteArray())
              .body();
      assertArrayEquals(Files.readAllBytes(dir.resolve("odd").resolve(name)), bytes);
    }
  }

  @Test
  void aFileInsideAnotherHasItsPageAndTheTwoLeadToEachOther() throws Exception {
    Document box = page("sources/box.zip");
    assertEquals(List.of(MEMBER), box.select(".members a").eachText());
    Document inside = page(box.select(".members a").attr("href").substring(1));
    assertEquals("box.zip/" + MEMBER, inside.select(".reading").attr("data-source"));
    assertTrue(inside.select(".leaves").text().contains("inside a box"));
    assertEquals("/sources/box.zip", inside.select(".facts a").attr("href"));
    String twin = box.select(".members a").attr("href").substring(1) + ".json";
    assertTrue(get(twin).body().contains("\"sha256\""), twin);
  }

  @Test
  void everyWordOfBothTextsStandsOnThePageAndKnowsItsPlace() throws Exception {
    for (var source : archive.view().catalogue().sources()) {
      if (source.id().equals("endless.txt")) {
        continue;
      }
      Document page = page("sources/" + encoded(source.id()));
      assertTrue(page.select(".turn").isEmpty(), "one leaf: " + source.id());
      var text = archive.view().catalogue().text(source.id());
      for (Element words : page.select("[data-at]:not(.read)")) {
        Span span =
            new Span(
                text.toUnit(Integer.parseInt(words.attr("data-at"))),
                text.toUnit(Integer.parseInt(words.attr("data-to"))));
        assertEquals(text.at(span), words.wholeText(), source.id());
      }
      for (Part part : archive.view().catalogue().parts(source.id())) {
        var reading = archive.view().catalogue().reading(source.id(), part.span());
        reading.blocks().stream()
            .filter(block -> block.part().equals(part.id()))
            .forEach(block ->
                assertEquals(
                    reading.words(block), read(page, part.id()), source.id() + " " + part.id()));
      }
    }
  }

  private static String read(Document page, String part) {
    Element shown = page.getElementById(part);
    StringBuilder out = new StringBuilder();
    if (shown != null) {
      Element words =
          shown.children().stream()
              .filter(each -> !each.hasClass("note"))
              .findFirst()
              .orElseThrow();
      words.select("[data-at]:not(.printed)").forEach(each -> out.append(each.wholeText()));
    }
    return out.toString();
  }

  @Test
  void aCitedPassageIsMarkedWithItsWords() throws Exception {
    Document page = page("sources/a.txt?v=1&at=8-22");
    StringBuilder words = new StringBuilder();
    page.select(".cited [data-at]:not(.printed)").forEach(each -> words.append(each.wholeText()));
    assertEquals("Anton Veskar", words.toString());
    assertTrue(page.select(".notice").isEmpty());
    assertTrue(page("sources/a.txt?v=2&at=8-21").select(".notice").text().contains("version 2"));
    assertTrue(page("sources/a.txt?at=8-2100").select(".notice").text().contains("behind the end"));
  }

  @Test
  void aTextWithoutParagraphsIsStillShownLeafByLeaf() throws Exception {
    Document page = page("sources/endless.txt");
    assertTrue(page.select(".block").text().length() < 70_000);
    String further = page.select(".further").attr("href").substring(1);
    HttpResponse<String> leaf = get(further);
    assertEquals(200, leaf.statusCode());
    assertTrue(leaf.body().contains("word word"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sources/a.txt?from=abc",
        "sources/a.txt?from=-1",
        "sources/a.txt?at=9",
        "sources/a.txt?at=9-1",
        "sources/a.txt?from=99999999999999999999",
        "entities?kind=ship",
        "search?q=x&kind=ship",
        "search?q=%ff%fe%00",
        "sources/%2e%2e%2f%2e%2e%2fetc",
      })
  void whatCannotBeUnderstoodGetsOnePageThatSaysSo(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertTrue(List.of(400, 404).contains(answer.statusCode()), path);
    assertTrue(answer.body().startsWith("<!doctype html>"), path);
    assertFalse(answer.body().contains("Exception"), path);
  }

  @Test
  void whatIsNotThereIsNotFoundAndSaysSoInOneShapeToPrograms() throws Exception {
    assertEquals(404, get("sources/none").statusCode());
    assertEquals(404, get("entities/none").statusCode());
    assertEquals(404, get("originals/" + "0".repeat(64)).statusCode());
    assertEquals(404, get("static/none.css").statusCode());
    assertEquals(404, get("leaves/none?from=0&to=9").statusCode());
    HttpResponse<String> json = get("sources/none.json");
    assertEquals(404, json.statusCode());
    assertTrue(json.body().startsWith("{\"status\":404,\"title\":\"Not found\""), json.body());
  }

  @Test
  void everythingThatPagesReferToIsServedByTheProgramItself() throws Exception {
    for (String name : Pages.assets()) {
      assertEquals(200, get("static/" + name).statusCode(), name);
    }
    for (String path : List.of("", "sources/a.txt", "search?q=x")) {
      for (Element each : page(path).select("[src], link[href], a[href], form[action]")) {
        String target =
            each.attr(each.hasAttr("src") ? "src" : each.hasAttr("action") ? "action" : "href");
        assertTrue(target.matches("(?:/(?!/)|#).*"), target);
      }
    }
  }

  @Test
  void nobodyCanChangeAnythingThroughAPage() throws Exception {
    for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(workbench.address()))
              .method(method, HttpRequest.BodyPublishers.noBody())
              .build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertEquals(405, answer.statusCode(), method);
      assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    }
  }

  @Test
  void aPageOfAnotherSiteDoesNotReachThisOneUnderItsOwnName() throws Exception {
    int port = URI.create(workbench.address()).getPort();
    assertTrue(answerTo("evil.example", port).startsWith("HTTP/1.1 400"));
    assertTrue(answerTo("localhost", port).startsWith("HTTP/1.1 200"));
  }

  private static String answerTo(String host, int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request =
          "GET / HTTP/1.1\r\nHost: " + host + ":" + port + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aPortThatIsTakenIsSaidInOneLine() {
    int port = URI.create(workbench.address()).getPort();
    StoreException taken =
        assertThrows(StoreException.class, () -> Workbench.start(archive.view(), port).close());
    assertEquals("port " + port + " is taken; name another with --port", taken.getMessage());
  }

  @Test
  void onlyThisMachineReachesIt() throws Exception {
    assertTrue(workbench.address().startsWith("http://127.0.0.1:"), workbench.address());
    int port = URI.create(workbench.address()).getPort();
    for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress other : Collections.list(each.getInetAddresses())) {
        if (!other.isLoopbackAddress()) {
          assertThrows(IOException.class, () -> new Socket(other, port).close());
        }
      }
    }
  }
}
