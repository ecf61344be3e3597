package org.attest.publish.record;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.attest.core.account.Account;
import org.attest.core.account.Disagreement;
import org.attest.core.port.Catalogue;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.SourceEntry;
import org.attest.core.port.View;
import org.attest.core.reason.Timeline;
import org.attest.core.reason.ledger.Entry;
import org.attest.core.reason.ledger.Ledger;
import org.attest.core.recognise.Quotation;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.resolve.Entity;
import org.attest.core.source.Mark;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;

/// Writes everything of one kind that a view holds.
///
/// @param view what the reader of the export may see
public record Export(View view) {

  /// Writes the records of one kind, one a line, and flushes the stream.
  ///
  /// @throws java.io.UncheckedIOException if the stream cannot be written
  public void write(Kind kind, OutputStream out) {
    try (JsonLines lines = new JsonLines(out)) {
      switch (kind) {
        case SOURCES -> eachSource(source -> lines.line(() -> sourceFields(lines, source)));
        case PARTS -> eachSource(source -> parts(lines, source.id()));
        case NAMES -> eachSource(source -> findings(lines, source.id()).names());
        case TIMES -> eachSource(source -> findings(lines, source.id()).times());
        case QUOTATIONS ->
            eachSource(source -> findings(lines, source.id()).quotations(Quotation.Type.DIRECT));
        case REPORTED ->
            eachSource(source -> findings(lines, source.id()).quotations(Quotation.Type.INDIRECT));
        case RECOGNISED -> eachSource(source -> recognised(lines, source.id()));
        case ENTITIES -> entities(lines);
        case JOURNAL -> journal(lines);
        case STATEMENTS -> statements(lines);
        case ANNOTATIONS -> annotations(lines);
        case EVENTS -> events(lines);
        case CONTRADICTIONS -> contradictions(lines);
        case TRANSMISSIONS -> transmissions(lines);
        case COMMITMENTS -> commitments(lines);
        case ACCOUNTS -> accounts(lines);
      }
    }
  }

  private void eachSource(Consumer<SourceEntry> action) {
    catalogue().sources().forEach(action);
  }

  static void sourceFields(JsonLines lines, SourceEntry source) {
    lines.text("id", source.id());
    lines.text("title", source.title());
    lines.texts("author", source.metadata().authors());
    lines.text("language", source.metadata().language());
    lines.text("original", source.original().name());
    lines.text("sha256", source.original().sha256());
    lines.number("characters", source.characters());
  }

  private void parts(JsonLines lines, String source) {
    SourceText text = catalogue().text(source);
    PartFields fields = new PartFields(lines, source, text);
    for (Part part : catalogue().parts(source)) {
      lines.line(() -> fields.write(part));
    }
  }

  private void recognised(JsonLines lines, String source) {
    SourceText text = catalogue().text(source);
    for (Mark.Recognised word : catalogue().recognised(source, new Span(0, text.length()))) {
      lines.line(() -> recognisedFields(lines, source, text, word));
    }
  }

  /// A word that was recognised in the picture of a page, with its place on the page.
  static void recognisedFields(
      JsonLines lines, String source, SourceText text, Mark.Recognised word) {
    lines.passage("passage", text.passage(source, word.span()));
    lines.number("confidence", word.confidence());
    lines.number("page", word.page());
    lines.object(
        "box",
        () -> {
          lines.number("left", word.box().left());
          lines.number("top", word.box().top());
          lines.number("right", word.box().right());
          lines.number("bottom", word.box().bottom());
        });
  }

  private FindingLines findings(JsonLines lines, String source) {
    return new FindingLines(lines, source, catalogue().text(source), catalogue().found(source));
  }

  private void statements(JsonLines lines) {
    eachSource(source -> statements(lines, source.id()));
    new IdentityLines(lines, view).write();
    stated(lines, new Statements(view));
  }

  private static void stated(JsonLines lines, Statements statements) {
    statements
        .all()
        .forEach(statement -> lines.line(() -> StatementFields.write(lines, statement)));
  }

  /// Identities come last: a decision that was made with a statement is then made with it again
  /// where these are taken in, and keeps its place in the journal.
  private void annotations(JsonLines lines) {
    Statements all = new Statements(view);
    AnnotationLines annotations = new AnnotationLines(lines, catalogue(), all.log());
    try (JsonLines records = new JsonLines(annotations)) {
      eachSource(source -> statements(records, source.id()));
      stated(records, all);
      new IdentityLines(records, view).write();
    }
  }

  private void statements(JsonLines lines, String source) {
    SourceText text = catalogue().text(source);
    StatementLines statements = new StatementLines(lines, source, text, catalogue().parts(source));
    for (StatementLines.Said said : StatementLines.of(catalogue().found(source))) {
      lines.line(() -> statements.write(said));
    }
  }

  private void entities(JsonLines lines) {
    for (Entity entity : catalogue().entities()) {
      lines.line(() -> EntityFields.write(lines, entity));
    }
  }

  /// Of an event of which proposals alone tell, the bounds are those that these would put on it.
  private void events(JsonLines lines) {
    Timelines timelines = new Timelines(view);
    Timelines.Made made = timelines.get();
    Timeline supposed = supposed(made, timelines.statements());
    for (Events.Told event : Events.of(made.statements().values()).values()) {
      Timeline of = event.isAccepted() ? made.timeline() : supposed;
      lines.line(() -> EventFields.write(lines, event, of.bounds(event.id())));
    }
  }

  private static Timeline supposed(Timelines.Made made, Statements statements) {
    List<Statement> all = statements.all();
    return all.stream().allMatch(each -> each.status() != Statement.Status.PROPOSED)
        ? made.timeline()
        : Timeline.of(all.stream().map(Export::supposed).toList(), made.timeline().conventions());
  }

  private void contradictions(JsonLines lines) {
    for (Disagreement each : new AccountBook(view).disagreements()) {
      lines.line(() -> DisagreementFields.write(lines, each));
    }
  }

  private void accounts(JsonLines lines) {
    AccountBook book = new AccountBook(view);
    for (String subject : book.subjects()) {
      for (Account account : book.of(subject)) {
        lines.line(() -> AccountFields.write(lines, account));
      }
    }
  }

  /// As of the last day that any accepted statement dates, so that the archive alone decides; then
  /// what is proposed alone, as if it counted.
  private void commitments(JsonLines lines) {
    Timelines timelines = new Timelines(view);
    Ledger ledger = timelines.ledger();
    long day = ledger.lastDay().orElse(0);
    Set<String> known = new HashSet<>();
    for (Entry entry : ledger.entries(day)) {
      known.add(entry.id());
      lines.line(() -> CommitmentFields.write(lines, entry));
    }
    List<Statement> all = timelines.statements().all();
    if (all.stream().noneMatch(Export::isProposedCommitment)) {
      return;
    }
    Ledger supposed =
        Ledger.of(
            all.stream().map(Export::supposed).toList(),
            supposed(timelines.get(), timelines.statements()));
    for (Entry entry : supposed.entries(day > 0 ? day : supposed.lastDay().orElse(0))) {
      if (!known.contains(entry.id())) {
        lines.line(() -> CommitmentFields.writeProposed(lines, entry));
      }
    }
  }

  private static boolean isProposedCommitment(Statement statement) {
    return statement.content() instanceof Content.Commitment
        && statement.status() == Statement.Status.PROPOSED;
  }

  private static Statement supposed(Statement statement) {
    return statement.status() == Statement.Status.PROPOSED
        ? statement.with(Statement.Status.ACCEPTED, statement.by())
        : statement;
  }

  private void transmissions(JsonLines lines) {
    for (Statement statement : new Statements(view).all()) {
      if (statement.content() instanceof Content.Transmission link
          && statement.status() != Statement.Status.REJECTED) {
        lines.line(() -> {
          lines.text("from", link.from());
          lines.text("relation", link.relation());
          lines.text("to", link.to());
          lines.passages("passages", statement.passages());
          lines.text("status", statement.status().label());
        });
      }
    }
  }

  private void journal(JsonLines lines) {
    for (JournalEntry entry : view.decisions()) {
      lines.line(() -> {
        lines.number("seq", entry.seq());
        lines.text("at", entry.at());
        lines.text("actor", entry.actor());
        lines.text("action", entry.action());
        lines.text("subject", entry.subject());
        lines.raw("body", entry.body());
        lines.text("hash", entry.hash());
      });
    }
  }

  private Catalogue catalogue() {
    return view.catalogue();
  }
}
