package org.attest.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.app.adviser.ScriptedModel;
import org.attest.app.archive.Archive;
import org.attest.app.archive.DecisionDesk;
import org.attest.app.archive.Progress;
import org.attest.core.propose.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proposals on the pages: in the reading view, in lists, and as figures.
class ProposalPagesTest {
  private static final String CLOSURES =
      "{\"statements\":[{\"type\":\"event\",\"content\":{\"event\":\"e1\",\"type\":\"closure\"},"
          + "\"passages\":[{\"exact\":\"blev havnen lukket\"}],\"reason\":\"it says <closed>\"},"
          + "{\"type\":\"event\",\"content\":{\"event\":\"e2\",\"type\":\"writing\"},"
          + "\"passages\":[{\"exact\":\"ingen har skrevet\"}]}]}";

  /// In a language in which nobody but the model proposes.
  private static final String TEXT =
      "I 1921 blev havnen lukket, og ingen har skrevet ned hvorfor.\n";

  @TempDir private Path dir = Path.of("");

  private Optional<Archive> open = Optional.empty();
  private Optional<Workbench> workbench = Optional.empty();
  private Optional<Visitor> visitor = Optional.empty();

  @BeforeEach
  void serve() throws IOException {
    Files.writeString(dir.resolve("a.txt"), TEXT);
    try (ScriptedModel model = new ScriptedModel().says(CLOSURES);
        Archive made = Archive.write(dir.resolve("archive"))) {
      made.read(List.of(dir.resolve("a.txt")), Progress.SILENT);
      EnumSet<Kind> kinds = EnumSet.of(Kind.EVENTS);
      made.proposals()
          .consult(kinds, model.server(Duration.ofSeconds(30)), "a reader", Progress.SILENT);
      made.proposals().propose(kinds, "a reader", Progress.SILENT);
    }
    Archive opened = Archive.open(dir.resolve("archive"));
    open = Optional.of(opened);
    DecisionDesk desk = new DecisionDesk(dir.resolve("archive"), "a reader");
    Workbench started = Workbench.start(opened.view(), Optional.of(desk), 0);
    workbench = Optional.of(started);
    visitor = Optional.of(new Visitor(started));
  }

  @AfterEach
  void stop() {
    workbench.ifPresent(Workbench::close);
    open.ifPresent(Archive::close);
    visitor.ifPresent(Visitor::close);
  }

  private String body(String path) throws IOException, InterruptedException {
    return visitor.orElseThrow().body(path);
  }

  private Document page(String path) throws IOException, InterruptedException {
    return visitor.orElseThrow().page(path);
  }

  private Element closure() throws IOException, InterruptedException {
    return page("sources/a.txt").select("a.saying").stream()
        .filter(saying -> saying.text().equals("closure"))
        .findFirst()
        .orElseThrow();
  }

  private void decide(String verdict, String statement) throws IOException, InterruptedException {
    Visitor here = visitor.orElseThrow();
    Map<String, String> form =
        Map.of(
            "_csrf",
            here.token("statements"),
            "verdict",
            verdict,
            "statement",
            statement,
            "because",
            "",
            "back",
            "/statements");
    HttpResponse<String> answer = here.send("statements/decide", form);
    assertEquals(303, answer.statusCode(), Jsoup.parse(answer.body()).text());
  }

  @Test
  void belowAParagraphStandsWhatItSaysAsAProposalWithItsReason() throws Exception {
    Element closure = closure();
    assertTrue(closure.hasClass("proposed"));
    assertEquals("proposed: scripted: it says <closed>", closure.attr("title"));
    assertEquals("7", closure.attr("data-at"));
    Document one = page(closure.attr("href").substring(1));
    assertEquals(1, one.select("article.told-here").size());
    assertTrue(one.text().contains("by model/scripted"), one.text());
  }

  @Test
  void anAcceptedProposalBearsATickAndCountsInTheFigures() throws Exception {
    String id = page(closure().attr("href").substring(1)).select("input[name=statement]").val();
    decide("accept", id);
    assertTrue(closure().hasClass("stated"));
    Element row = page("proposals").select("tbody tr").first();
    assertEquals("model/scripted event 1 1 0 100 %", row == null ? "" : row.text());
    String open = page("proposals").select("tbody a").attr("href").substring(1);
    assertEquals(1, page(open).select("article.told-here").size());
    assertTrue(body("proposals.json").contains("\"accepted\":1"), body("proposals.json"));
  }

  @Test
  void aRejectedProposalIsGoneFromTheReadingViewAndCounted() throws Exception {
    String id = page(closure().attr("href").substring(1)).select("input[name=statement]").val();
    decide("reject", id);
    assertEquals(1, page("sources/a.txt").select("a.saying").size());
    Element row = page("proposals").select("tbody tr").first();
    assertEquals("model/scripted event 1 0 1 0 %", row == null ? "" : row.text());
  }

  @Test
  void whatTheModelWasAskedAndSaidStandsOneStepFromItsProposal() throws Exception {
    Document one = page(closure().attr("href").substring(1));
    String asked = one.select("a:contains(what was asked)").attr("href");
    Document shown = page(asked.substring(1));
    assertEquals(2, shown.select("pre.asked").size());
    assertTrue(shown.select("pre.asked").getFirst().text().contains(TEXT.strip()));
    assertEquals(CLOSURES, shown.select("pre.asked").getLast().text());
    assertTrue(shown.text().contains("2 statements were taken, 0 dropped"), shown.text());
  }
}
