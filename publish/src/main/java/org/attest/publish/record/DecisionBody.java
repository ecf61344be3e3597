package org.attest.publish.record;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Decision;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A decision about who is who as the journal has it: the action is the verdict, the subject names
/// both parties, and the body says what they stood for.
///
///     {"first":{"entity":"person.anton-veskar","names":[{"kind":"person","name":"Anton Veskar"}]},
///      "second":{"entity":"person.a-v","names":[{"kind":"person","name":"A. V.","source":"b.txt"}]},
///      "because":"the same signature"}
public final class DecisionBody {
  private static final JsonFactory JSON = new JsonFactory();

  private DecisionBody() {}

  /// The subject of the entry.
  public static String subject(Decision.Party first, Decision.Party second) {
    return first.toLine() + " " + second.toLine();
  }

  /// The body of the entry.
  public static String of(Decision.Party first, Decision.Party second, String because) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      party(json, "first", first);
      party(json, "second", second);
      if (!because.isEmpty()) {
        json.writeStringProperty("because", because);
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void party(JsonGenerator json, String field, Decision.Party party) {
    json.writeObjectPropertyStart(field);
    party.entity().ifPresent(id -> json.writeStringProperty("entity", id));
    json.writeArrayPropertyStart("names");
    for (Decision.Reference reference : party.references()) {
      json.writeStartObject();
      json.writeStringProperty("kind", reference.kind().label());
      json.writeStringProperty("name", reference.name());
      reference.source().ifPresent(source -> json.writeStringProperty("source", source));
      reference.key().ifPresent(key -> json.writeStringProperty("key", key));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /// @return nothing where the entry is no decision about who is who
  /// @throws CorruptStoreException if its body is no such object
  public static Optional<Decision> parse(JournalEntry entry) {
    return Decision.Verdict.parse(entry.action()).map(verdict -> parse(entry, verdict));
  }

  private static Decision parse(JournalEntry entry, Decision.Verdict verdict) {
    Optional<Decision.Party> first = Optional.empty();
    Optional<Decision.Party> second = Optional.empty();
    String because = "";
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), entry.body())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "first" -> first = Optional.of(party(json));
          case "second" -> second = Optional.of(party(json));
          case "because" -> because = json.getString();
          default -> json.skipChildren();
        }
      }
      return new Decision(
          entry.seq(),
          entry.at(),
          entry.actor(),
          verdict,
          first.orElseThrow(IllegalArgumentException::new),
          second.orElseThrow(IllegalArgumentException::new),
          because);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new CorruptStoreException("journal entry " + entry.seq() + " is no decision", e);
    }
  }

  private static Decision.Party party(JsonParser json) {
    Optional<String> entity = Optional.empty();
    List<Decision.Reference> names = new ArrayList<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "entity" -> entity = Optional.of(json.getString());
        case "names" -> {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            names.add(reference(json));
          }
        }
        default -> json.skipChildren();
      }
    }
    return new Decision.Party(entity, names);
  }

  private static Decision.Reference reference(JsonParser json) {
    String kind = "";
    String name = "";
    Optional<String> source = Optional.empty();
    Optional<String> key = Optional.empty();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "kind" -> kind = json.getString();
        case "name" -> name = json.getString();
        case "source" -> source = Optional.of(json.getString());
        case "key" -> key = Optional.of(json.getString());
        default -> json.skipChildren();
      }
    }
    return new Decision.Reference(NameKind.parse(kind), name, source, key);
  }
}
