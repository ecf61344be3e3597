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
import java.util.List;
import java.util.Map;
import org.attest.app.archive.Archive;
import org.attest.app.archive.Progress;
import org.attest.publish.record.ImportedRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The service as a program that reconciles a table meets it.
class ReconcilingTest {
  private static final String EDITION =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Letters</title>
      </titleStmt></fileDesc></teiHeader><text><body><p>
      <persName ref="https://viaf.org/viaf/1">Anton Yartchuk</persName> (1873-1921) met
      <persName>Berta Holm</persName> of the <orgName>Port Guild</orgName> in
      <placeName>Tarvel</placeName>; <persName>Berta Holm</persName> wrote to
      <persName>Alma Holm</persName>.</p></body></text></TEI>
      """;

  @TempDir static Path dir;

  private static Archive archive;
  private static Workbench workbench;
  private static HttpClient client;

  @BeforeAll
  static void serve() throws IOException {
    Files.writeString(dir.resolve("a.xml"), EDITION);
    try (Archive made = Archive.write(dir.resolve("archive"))) {
      made.read(List.of(dir.resolve("a.xml")), Progress.SILENT);
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

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static URI at(String path) {
    return URI.create(workbench.address() + path);
  }

  private static HttpResponse<String> post(String field, String json)
      throws IOException, InterruptedException {
    String form = field + "=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
    return send(
        HttpRequest.newBuilder(at("reconcile"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private static ImportedRecord get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(at(path)).build());
    assertEquals(200, answer.statusCode(), path);
    return ImportedRecord.parse(answer.body()).orElseThrow();
  }

  private static List<ImportedRecord> candidates(String query)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = post("queries", "{\"q0\":" + query + "}");
    assertEquals(200, answer.statusCode(), answer.body());
    ImportedRecord result = ImportedRecord.parse(answer.body()).orElseThrow().object("q0");
    assertTrue(result.values().containsKey("result"), "the specification requires it");
    result.objects("result").forEach(ReconcilingTest::assertIsCandidate);
    return result.objects("result");
  }

  /// What the specification's schema of results requires.
  private static void assertIsCandidate(ImportedRecord candidate) {
    for (String field : List.of("id", "name", "score", "match", "description")) {
      assertTrue(candidate.text(field).isPresent(), field + ": " + candidate);
    }
    double score = Double.parseDouble(candidate.text("score").orElse(""));
    assertTrue(score >= 0 && score <= 100, candidate::toString);
    assertTrue(candidate.objects("type").getFirst().text("id").isPresent());
  }

  @Test
  void theManifestSaysWhatTheServiceCanDo() throws Exception {
    ImportedRecord manifest = get("reconcile");
    assertEquals(List.of("0.2"), manifest.values().get("versions"));
    for (String field : List.of("name", "identifierSpace", "schemaSpace")) {
      assertTrue(manifest.text(field).isPresent(), field);
    }
    String view = manifest.object("view").text("url").orElse("");
    assertTrue(view.startsWith(workbench.address()) && view.contains("{{id}}"), view);
    assertEquals(4, manifest.objects("defaultTypes").size());
    for (String what : List.of("entity", "property", "type")) {
      ImportedRecord service = manifest.object("suggest").object(what);
      String path = service.text("service_path").orElse("").substring(1);
      assertTrue(get(path + "?prefix=").values().containsKey("result"), path);
    }
  }

  @Test
  void aNameFindsItsEntityAndTheMatchIsTold() throws Exception {
    ImportedRecord best = candidates("{\"query\":\"Berta Holm\"}").getFirst();
    assertEquals("person.berta-holm", best.text("id").orElse(""));
    assertEquals("true", best.text("match").orElse(""));
    assertEquals("person", best.objects("type").getFirst().text("id").orElse(""));
  }

  @Test
  void anotherRomanisationFindsIt() throws Exception {
    List<ImportedRecord> found = candidates("{\"query\":\"Anton Jartschuk\",\"type\":\"person\"}");
    assertEquals("Anton Yartchuk", found.getFirst().text("name").orElse(""));
  }

  @Test
  void whatIsOfAnotherTypeIsNoCandidate() throws Exception {
    assertEquals(List.of(), candidates("{\"query\":\"Berta Holm\",\"type\":\"place\"}"));
    assertEquals(List.of(), candidates("{\"query\":\"Berta Holm\",\"type\":[\"ship\"]}"));
    assertFalse(
        candidates("{\"query\":\"Berta Holm\",\"type\":\"place\",\"type_strict\":\"should\"}")
            .isEmpty());
  }

  @Test
  void aBareSurnameThatSeveralBearIsNoMatch() throws Exception {
    for (ImportedRecord candidate : candidates("{\"query\":\"Holm\",\"limit\":5}")) {
      assertEquals("false", candidate.text("match").orElse(""), candidate::toString);
    }
  }

  @Test
  void anIdentifierFindsItsEntity() throws Exception {
    String property = "{\"pid\":\"identifier\",\"v\":[\"https://viaf.org/viaf/1\"]}";
    List<ImportedRecord> found = candidates("{\"query\":\"\",\"properties\":[" + property + "]}");
    assertEquals("Anton Yartchuk", found.getFirst().text("name").orElse(""));
  }

  @Test
  void aYearThatContradictsTheSourcesSpeaksAgainstIt() throws Exception {
    String query =
        "{\"query\":\"Anton Yartchuk\",\"properties\":[{\"pid\":\"born\",\"v\":\"%s\"}]}";
    double right = score(candidates(query.formatted("1873")));
    double wrong = score(candidates(query.formatted("1901-05-02")));
    assertTrue(right > wrong, right + " " + wrong);
  }

  private static double score(List<ImportedRecord> candidates) {
    return Double.parseDouble(candidates.getFirst().text("score").orElse("0"));
  }

  @Test
  void aBatchIsAnsweredUnderItsKeysByGetAsWell() throws Exception {
    String queries = "{\"a b\":{\"query\":\"Tarvel\"},\"ü\":{\"query\":\"nobody at all\"}}";
    ImportedRecord answers =
        get("reconcile?queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8));
    assertEquals(List.of("a b", "ü"), List.copyOf(answers.values().keySet()));
    assertEquals(List.of(), answers.object("ü").values().get("result"));
  }

  @Test
  void propertiesOfEntitiesAreToldInRows() throws Exception {
    String asked =
        """
        {"ids":["person.berta-holm","person.none"],
         "properties":[{"id":"form"},{"id":"names"},{"id":"source"},{"id":"nonsense"}]}\
        """;
    HttpResponse<String> answer = post("extend", asked);
    ImportedRecord extended = ImportedRecord.parse(answer.body()).orElseThrow();
    assertEquals(3, extended.objects("meta").size());
    ImportedRecord row = extended.object("rows").object("person.berta-holm");
    assertEquals("Berta Holm", row.objects("form").getFirst().text("str").orElse(""));
    assertEquals("2", row.objects("names").getFirst().text("int").orElse(""));
    assertEquals(
        Map.of("form", List.of(), "names", List.of(), "source", List.of()),
        extended.object("rows").object("person.none").values());
    assertEquals(7, get("reconcile/properties?type=person").objects("properties").size());
  }

  @Test
  void whatSomebodyTypesIsCompleted() throws Exception {
    List<ImportedRecord> found = get("reconcile/suggest/entity?prefix=ber").objects("result");
    assertEquals("person.berta-holm", found.getFirst().text("id").orElse(""));
    assertEquals(
        List.of(), get("reconcile/suggest/entity?prefix=ber&type=place").objects("result"));
    assertEquals(1, get("reconcile/suggest/type?prefix=PER").objects("result").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "[]", "{", "\"q\"", "{\"q0\":{\"query\":"})
  void whatIsNoBatchIsSaidInOneShape(String queries) throws Exception {
    HttpResponse<String> answer = post("queries", queries);
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().startsWith("{\"status\":400"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"query\":7}",
        "{\"query\":\"\u202E\uD800\"}",
        "{\"query\":\"x\",\"limit\":-1}",
        "{\"query\":\"x\",\"properties\":{}}",
        "{\"query\":\"x\",\"properties\":[{\"pid\":\"born\",\"v\":{\"id\":\"\"}}]}",
        "[]",
        "null"
      })
  void anAwkwardQueryHasAnAnswerAllTheSame(String query) throws Exception {
    candidates(query);
  }

  @Test
  void aNameOfTenThousandCharactersIsAnsweredAndABatchTooLargeIsNot() throws Exception {
    candidates("{\"query\":\"" + "Holm ".repeat(2000) + "\"}");
    StringBuilder many = new StringBuilder("{");
    for (int i = 0; i <= 200; i++) {
      many.append(i == 0 ? "" : ",").append("\"q" + i + "\":{\"query\":\"x\"}");
    }
    assertEquals(400, post("queries", many + "}").statusCode());
  }

  @Test
  void noOtherSiteReadsAnAnswer() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(at("reconcile?callback=steal"))
            .header("Origin", "http://evil.example")
            .build();
    HttpResponse<String> answer = send(request);
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    assertTrue(answer.body().startsWith("{"), "no script: " + answer.body());
  }
}
