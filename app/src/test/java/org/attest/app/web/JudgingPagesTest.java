package org.attest.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which statements count, decided on the pages.
class JudgingPagesTest {
  private static final String WRONG = "s.'wrong' \u202E";

  @TempDir private Path dir = Path.of("");

  private Optional<Archive> open = Optional.empty();
  private Optional<Workbench> workbench = Optional.empty();
  private Optional<Visitor> visitor = Optional.empty();

  @BeforeEach
  void serve() throws IOException {
    Files.writeString(dir.resolve("a.txt"), Told.TEXT);
    List<String> lines =
        List.of(
            Told.event("s.early", "ev.early", "[\"1921-04-01\"]"),
            Told.event("s.late", "ev.late", "[\"1921-06-01\"]"),
            Told.before(WRONG, "ev.late", "ev.early"));
    try (Archive made = Archive.write(dir.resolve("archive"))) {
      made.read(List.of(dir.resolve("a.txt")), Progress.SILENT);
      made.take(Map.of("statements.jsonl", lines), "a reader");
    }
    start(Optional.of(new DecisionDesk(dir.resolve("archive"), "a reader")));
  }

  private void start(Optional<DecisionDesk> desk) {
    Archive opened = Archive.open(dir.resolve("archive"));
    open = Optional.of(opened);
    Workbench started = Workbench.start(opened.view(), desk, 0);
    workbench = Optional.of(started);
    visitor = Optional.of(new Visitor(started));
  }

  @AfterEach
  void stop() {
    workbench.ifPresent(Workbench::close);
    open.ifPresent(Archive::close);
    visitor.ifPresent(Visitor::close);
  }

  private Document page(String path) throws IOException, InterruptedException {
    return visitor.orElseThrow().page(path);
  }

  private HttpResponse<String> judge(String token, String verdict, String statement)
      throws IOException, InterruptedException {
    Map<String, String> form =
        Map.of(
            "_csrf", token,
            "verdict", verdict,
            "statement", statement,
            "because", "misread",
            "back", "/contradictions");
    return visitor.orElseThrow().send("statements/decide", form);
  }

  private String token() throws IOException, InterruptedException {
    return visitor.orElseThrow().token("contradictions");
  }

  @Test
  void aStatementThatIsRejectedContradictsNothingUntilThatIsUndone() throws Exception {
    HttpResponse<String> answer = judge(token(), "reject", WRONG);
    assertEquals(303, answer.statusCode(), Jsoup.parse(answer.body()).text());
    String back = answer.headers().firstValue("Location").orElse("");
    assertTrue(back.matches("/contradictions\\?done=\\d+"), back);
    Document after = page(back.substring(1));
    assertEquals(0, after.select(".clash").size());
    assertEquals(1, after.select(".done form").size());
    Document event = page("events/ev.late");
    assertEquals("rejected", event.select(".status .rejected").text());
    assertEquals(
        303, judge(after.select("[name=_csrf]").attr("value"), "accept", WRONG).statusCode());
    assertEquals(1, page("contradictions").select(".clash").size());
  }

  @Test
  void whatIsNotAskedFromAPageOfThisServerOrMeansNothingIsRefused() throws Exception {
    assertEquals(403, judge("forged", "reject", WRONG).statusCode());
    assertEquals(400, judge(token(), "perhaps", WRONG).statusCode());
    assertEquals(409, judge(token(), "reject", "nobody said this").statusCode());
    assertEquals(409, judge(token(), "accept", WRONG).statusCode(), "it is already");
    assertEquals(1, page("contradictions").select(".clash").size());
  }

  @Test
  void aServerThatOnlyShowsTellsTheCommandsAndHasNoButtons() throws Exception {
    stop();
    start(Optional.empty());
    Document page = page("contradictions");
    assertEquals(0, page.select("form[method=post]").size());
    String commands = page.select(".resolving code").eachText().toString();
    assertTrue(commands.contains("attest reject 's.'\\''wrong'\\'' ‹U+202E›'"), commands);
  }
}
