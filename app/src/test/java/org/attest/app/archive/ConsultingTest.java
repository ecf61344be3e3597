package org.attest.app.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.app.adviser.ScriptedModel;
import org.attest.core.problem.Code;
import org.attest.core.propose.Kind;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.publish.record.FilledForm;
import org.attest.publish.record.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Help by a language model, in an archive.
class ConsultingTest {
  private static final Set<Kind> EVENTS = EnumSet.of(Kind.EVENTS);

  private static final String ARREST =
      "{\"statements\":[{\"type\":\"event\",\"content\":{\"event\":\"e1\",\"type\":\"arrest\","
          + "\"participants\":[{\"role\":\"arrested\",\"entity\":\"Anton Veskar\"}]},"
          + "\"passages\":[{\"exact\":\"taken away\"}],\"reason\":\"taken away\"}]}";

  @TempDir private Path dir = Path.of("");

  private final ScriptedModel model = new ScriptedModel();

  @BeforeEach
  void readTwoLetters() throws IOException {
    Files.writeString(dir.resolve("a.txt"), "Comrade Anton Veskar was taken away on Monday.\n");
    Files.writeString(dir.resolve("b.txt"), "Nobody was taken away. Veskar wrote home.\n");
    try (Archive archive = Archive.write(dir.resolve("archive"))) {
      archive.read(List.of(dir.resolve("a.txt"), dir.resolve("b.txt")), Progress.SILENT);
    }
  }

  @AfterEach
  void close() {
    model.close();
  }

  private Archive archive() {
    return Archive.decideIn(dir.resolve("archive"));
  }

  private ConsultSummary consult(Archive archive) {
    ProposalDesk desk = archive.proposals();
    ConsultSummary summary =
        desk.consult(EVENTS, model.server(Duration.ofSeconds(30)), "tester", Progress.SILENT);
    desk.propose(EVENTS, "tester", Progress.SILENT);
    return summary;
  }

  private static List<Statement> byModel(Archive archive) {
    return new Statements(archive.view())
        .all().stream().filter(each -> each.by().equals("model/scripted")).toList();
  }

  @Test
  void aModelsProposalsStandAmongTheStatements() {
    model.says(ARREST);
    try (Archive archive = archive()) {
      assertEquals(new ConsultSummary(2, 2, 0, 0, Optional.empty()), consult(archive));
      List<Statement> proposed = byModel(archive);
      assertEquals(2, proposed.size());
      Content.Event event = (Content.Event) proposed.getFirst().content();
      String veskar =
          archive.view().catalogue().entities().stream()
              .filter(entity -> entity.name().equals("Anton Veskar"))
              .findFirst()
              .orElseThrow()
              .id();
      assertEquals(veskar, event.participants().getFirst().entity().orElseThrow());
      assertTrue(archive.standings().size() == 2);
    }
    assertTrue(Archive.check(dir.resolve("archive")).faults().isEmpty());
  }

  @Test
  void nothingIsAskedTwice() {
    model.says(ARREST);
    try (Archive archive = archive()) {
      consult(archive);
      assertEquals(2, model.asked().size());
      assertEquals(0, consult(archive).asked());
      assertEquals(2, model.asked().size());
      assertEquals(2, byModel(archive).size());
    }
  }

  @Test
  void aRunThatIsCutOffGoesOnBehindWhatWasKept() {
    model.says(ARREST).sends(404, "gone");
    try (Archive archive = archive()) {
      ConsultSummary summary = consult(archive);
      assertEquals(1, summary.asked());
      assertEquals(Code.NO_ANSWER, summary.end().orElseThrow().code());
      assertEquals(1, byModel(archive).size());
    }
    try (ScriptedModel later = new ScriptedModel().says(ARREST);
        Archive archive = archive()) {
      ConsultSummary summary =
          archive
              .proposals()
              .consult(EVENTS, later.server(Duration.ofSeconds(30)), "tester", Progress.SILENT);
      assertEquals(1, summary.asked());
      assertTrue(later.asked().getFirst().contains("Nobody was taken away"));
    }
  }

  @Test
  void aRebuiltArchiveHasTheSameProposalsWithoutAsking() {
    model.says(ARREST);
    List<Statement> before;
    try (Archive archive = archive()) {
      consult(archive);
      before = byModel(archive);
    }
    model.close();
    Archive.rebuild(dir.resolve("archive"), Progress.SILENT);
    try (Archive archive = archive()) {
      assertEquals(before, byModel(archive));
    }
  }

  @Test
  void aProposalThatIsDecidedStaysAsItWasWhenTheModelsWordsAreTakenBack() {
    model.says(ARREST);
    try (Archive archive = archive()) {
      consult(archive);
      String id = byModel(archive).getFirst().id();
      assertTrue(archive.judge(Statement.Status.ACCEPTED, id, "", "editor").value().isPresent());
      long consulted =
          archive.view().decisions().stream()
              .filter(entry -> entry.action().equals("consult"))
              .findFirst()
              .orElseThrow()
              .seq();
      assertTrue(archive.undo(consulted, "", "editor").value().isPresent());
      archive.proposals().propose(EVENTS, "tester", Progress.SILENT);
      Statement kept =
          Optional.ofNullable(new Statements(archive.view()).byId().get(id)).orElseThrow();
      assertEquals(Statement.Status.ACCEPTED, kept.status());
      assertEquals("editor", kept.by());
      assertFalse(byModel(archive).stream().anyMatch(each -> each.id().equals(id)));
    }
  }

  @Test
  void withoutBeingAskedForNothingIsProposed() {
    try (Archive archive = archive()) {
      assertEquals(List.of(), new Statements(archive.view()).all());
      assertEquals(List.of(), model.asked());
    }
  }

  @Test
  void theProposalsGoWhenWhatWasAskedForIsUndone() {
    model.says(ARREST);
    try (Archive archive = archive()) {
      consult(archive);
      long asked =
          archive.view().decisions().stream()
              .filter(entry -> entry.action().equals("propose"))
              .findFirst()
              .orElseThrow()
              .seq();
      assertTrue(archive.undo(asked, "", "editor").value().isPresent());
      assertEquals(List.of(), byModel(archive));
    }
  }

  @Test
  void aProposalThatIsChangedCountsAsAcceptedInTheFigures() {
    model.says(ARREST);
    try (Archive archive = archive()) {
      consult(archive);
      Statement proposed = byModel(archive).getFirst();
      FilledForm form = FilledForm.of(proposed);
      ImportReport report = archive.state(form, Optional.of(proposed.id()), "editor");
      assertEquals(List.of(), report.problems());
      Statements now = new Statements(archive.view());
      Statement changed = Optional.ofNullable(now.byId().get(proposed.id())).orElseThrow();
      assertEquals(Statement.Status.ACCEPTED, changed.status());
      assertEquals(
          List.of("model/scripted event 1 1 0"),
          now.figures().stream()
              .filter(row -> row.by().startsWith("model/"))
              .map(row ->
                  "%s %s %d %d %d"
                      .formatted(
                          row.by(), row.type(), row.proposed(), row.accepted(), row.rejected()))
              .toList());
    }
  }
}
