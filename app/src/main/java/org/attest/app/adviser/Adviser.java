package org.attest.app.adviser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.propose.Kind;
import org.attest.core.propose.Proposing;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.Told;
import org.attest.core.relate.Content;
import org.attest.core.relate.Renaming;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;
import org.attest.core.source.Span;
import org.attest.publish.record.Consultation;
import org.attest.publish.record.Consulted;
import org.attest.publish.record.Exchange;
import org.attest.publish.record.ImportedRecord;
import org.attest.publish.record.StatementReader;

/// Asks a model about a source, stretch by stretch, and takes what holds of its answers.
///
/// @param told what is known of the source
public record Adviser(ModelServer server, Told told, Kind kind) {
  private static final int REASON_MAX = 300;

  /// A model is never surer than this: it cannot say how sure it is.
  private static final double SCORE = 0.5;

  /// The stretches that are to be asked about, in UTF-16 units of the text.
  public List<Span> stretches() {
    return Stretches.of(told.text().value()).stream()
        .filter(span -> !told.text().at(span).isBlank())
        .toList();
  }

  /// Who proposes, as it stands with every proposal.
  public static String by(String model) {
    return "model/" + model;
  }

  /// Asks about one stretch; once more where the first answer cannot be used.
  public Exchange ask(Span stretch) {
    Exchange first = once(stretch);
    return switch (first.ending()) {
      case ANSWERED, HOPELESS -> first;
      case UNUSABLE, FAILED -> once(stretch);
    };
  }

  private Exchange once(Span stretch) {
    Prompt prompt = Prompt.of(kind, told.text().at(stretch));
    return switch (server.ask(prompt)) {
      case Reply.Failed(String why, boolean isLasting) ->
          exchange(
              stretch,
              prompt,
              why,
              List.of(),
              0,
              isLasting ? Exchange.Ending.HOPELESS : Exchange.Ending.FAILED);
      case Reply.Said(String words) -> {
        Optional<List<ImportedRecord>> records = Answer.records(words);
        List<Statement> statements = records.map(found -> taken(found, stretch)).orElse(List.of());
        int dropped = records.map(List::size).orElse(0) - statements.size();
        Exchange.Ending ending =
            records.isPresent() ? Exchange.Ending.ANSWERED : Exchange.Ending.UNUSABLE;
        yield exchange(stretch, prompt, words, statements, dropped, ending);
      }
    };
  }

  private Exchange exchange(
      Span stretch,
      Prompt prompt,
      String answer,
      List<Statement> statements,
      int dropped,
      Exchange.Ending ending) {
    return new Exchange(
        told.text().toCodePoint(stretch.start()),
        told.text().toCodePoint(stretch.end()),
        prompt.instructions() + "\n" + prompt.words(),
        answer,
        statements,
        dropped,
        ending);
  }

  private List<Statement> taken(List<ImportedRecord> records, Span stretch) {
    List<Statement> out = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    for (ImportedRecord record : records) {
      statement(record, stretch, ids).ifPresent(out::add);
    }
    Renaming own = new Renaming(id -> ids.getOrDefault(id, id));
    return out.stream().map(own::of).toList();
  }

  private Optional<Statement> statement(
      ImportedRecord record, Span stretch, Map<String, String> ids) {
    List<Span> passages = new ArrayList<>();
    List<ImportedRecord> cited = record.objects("passages");
    for (ImportedRecord passage : cited) {
      passage
          .text("exact")
          .flatMap(words -> Quote.find(told.text().value(), stretch, words))
          .ifPresent(passages::add);
    }
    if (passages.isEmpty() || passages.size() < cited.size()) {
      return Optional.empty();
    }
    Optional<Content> content = content(record);
    content.ifPresent(said -> own(said, passages.getFirst(), ids));
    return content.map(said ->
        new Statement(
            told.id(Consulted.PREFIX + said.type(), passages.getFirst()),
            said,
            List.of(),
            passages.stream().map(span -> told.text().passage(told.id(), span)).toList(),
            Statement.Status.PROPOSED,
            by(server.model()),
            reason(record),
            SCORE));
  }

  /// What was kept of a consultation, as statements about the source as it is now: of whom names
  /// speak and who says it is found in the source, and what does not stand there any more is left
  /// out.
  public static List<Statement> standing(Told told, Consultation asked) {
    List<Suggested> suggested = new ArrayList<>();
    for (Statement statement : asked.statements()) {
      List<Span> passages = new ArrayList<>();
      for (Passage passage : statement.passages()) {
        span(told, passage).ifPresent(passages::add);
      }
      if (passages.size() == statement.passages().size()) {
        suggested.add(
            new Suggested(statement.content(), passages, statement.reason(), statement.score()));
      }
    }
    Renaming named = new Renaming(told::bearer);
    return Proposing.statements(told, suggested, Consulted.PREFIX, by(asked.model())).stream()
        .map(named::of)
        .toList();
  }

  private static Optional<Span> span(Told told, Passage passage) {
    if (passage.end() > told.text().characters()) {
      return Optional.empty();
    }
    Span span = new Span(told.text().toUnit(passage.start()), told.text().toUnit(passage.end()));
    return Optional.of(span).filter(each -> told.text().at(each).equals(passage.exact()));
  }

  /// Things that the model names get ids of their own, so that they meet no others.
  private void own(Content content, Span at, Map<String, String> ids) {
    switch (content) {
      case Content.Event event -> ids.put(event.id(), told.id("ev.model", at));
      case Content.Commitment commitment -> ids.put(commitment.id(), told.id("cm.model", at));
      case Content.Attribute _,
          Content.Relation _,
          Content.Order _,
          Content.Outcome _,
          Content.Identity _,
          Content.Transmission _,
          Content.Argument _ -> {
        // speaks of what is there already
      }
    }
  }

  /// Only what a statement of this kind says, and only its type and content.
  private Optional<Content> content(ImportedRecord record) {
    String type = record.text("type").orElse("");
    if (!types().contains(type)) {
      return Optional.empty();
    }
    Map<String, Object> bare = new LinkedHashMap<>();
    bare.put("type", type);
    bare.put("content", record.object("content").values());
    return StatementReader.read(
            new ImportedRecord(bare),
            "proposal",
            List.of(told.text().passage(told.id(), new Span(0, 0))),
            by(server.model()))
        .statement()
        .map(Statement::content);
  }

  private Set<String> types() {
    return switch (kind) {
      case EVENTS -> Set.of("event");
      case COMMITMENTS -> Set.of("commitment", "outcome");
      case TRANSMISSIONS -> Set.of("transmission");
    };
  }

  private String reason(ImportedRecord record) {
    String told = record.text("reason").orElse("").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    String why = told.substring(0, Math.min(REASON_MAX, told.length()));
    return server.model() + (why.isEmpty() ? " gives no reason" : ": " + why);
  }
}
