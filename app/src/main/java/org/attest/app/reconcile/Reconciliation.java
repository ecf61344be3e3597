package org.attest.app.reconcile;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attest.core.port.View;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Entity;
import org.attest.publish.record.ImportedRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The answers of the reconciliation service, as JSON.
///
/// Source: *Reconciliation Service API v0.2*, final report of the W3C Entity Reconciliation
/// Community Group, 10 April 2023.
public final class Reconciliation {
  /// So many queries, or entities to be extended, may come at once.
  private static final int BATCH_MAX = 200;

  private static final int SUGGESTED = 20;
  private static final JsonFactory JSON = new JsonFactory();

  private final View view;
  private final FreshIndex index;

  public Reconciliation(View view) {
    this.view = view;
    this.index = new FreshIndex(view, System::nanoTime);
  }

  /// What the service can do.
  ///
  /// @param root where it is reached, without a last slash: `http://127.0.0.1:7347`
  public String manifest(String root) {
    return object(json -> {
      json.writeArrayPropertyStart("versions");
      json.writeString("0.2");
      json.writeEndArray();
      json.writeStringProperty("name", "Attest");
      json.writeStringProperty("identifierSpace", root + "/entities/");
      json.writeStringProperty("schemaSpace", root + "/reconcile/properties");
      types(json, "defaultTypes", List.of(NameKind.values()));
      json.writeObjectPropertyStart("view");
      json.writeStringProperty("url", root + "/entities/{{id}}");
      json.writeEndObject();
      json.writeObjectPropertyStart("suggest");
      for (String what : List.of("entity", "property", "type")) {
        service(json, what, root, "/reconcile/suggest/" + what);
      }
      json.writeEndObject();
      json.writeObjectPropertyStart("extend");
      service(json, "propose_properties", root, "/reconcile/properties");
      json.writeArrayPropertyStart("property_settings");
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void service(JsonGenerator json, String what, String root, String path) {
    json.writeObjectPropertyStart(what);
    json.writeStringProperty("service_url", root);
    json.writeStringProperty("service_path", path);
    json.writeEndObject();
  }

  /// Answers a batch.
  ///
  /// @param queries a JSON object of queries by their keys
  /// @throws IllegalArgumentException if it is none, or holds too many
  public String answers(String queries) {
    ImportedRecord batch = batch(queries);
    if (batch.values().size() > BATCH_MAX) {
      throw new IllegalArgumentException("queries: more than " + BATCH_MAX);
    }
    Matching matching = new Matching(index.get(), view.catalogue());
    Map<String, List<Matching.Candidate>> answers = new LinkedHashMap<>();
    batch
        .values()
        .keySet()
        .forEach(key -> answers.put(key, matching.answer(Query.of(batch.object(key)))));
    return object(json ->
        answers.forEach((key, candidates) -> {
          json.writeObjectPropertyStart(key);
          json.writeArrayPropertyStart("result");
          candidates.forEach(candidate -> candidate(json, candidate));
          json.writeEndArray();
          json.writeEndObject();
        }));
  }

  private static ImportedRecord batch(String json) {
    return ImportedRecord.parse(json)
        .orElseThrow(() -> new IllegalArgumentException("queries: no JSON object"));
  }

  private static void candidate(JsonGenerator json, Matching.Candidate candidate) {
    Entity entity = candidate.entity();
    json.writeStartObject();
    json.writeStringProperty("id", entity.id());
    json.writeStringProperty("name", entity.name());
    json.writeStringProperty("description", description(entity) + "; " + candidate.reason());
    types(json, "type", List.of(entity.kind()));
    json.writeNumberProperty("score", Math.round(candidate.score() * 1000) / 10.0);
    json.writeBooleanProperty("match", candidate.isMatch());
    json.writeEndObject();
  }

  private static String description(Entity entity) {
    String others =
        entity.forms().stream()
            .filter(form -> !form.equals(entity.name()))
            .limit(3)
            .reduce((a, b) -> a + ", " + b)
            .map(forms -> ", also " + forms)
            .orElse("");
    return entity.kind().label()
        + others
        + ", named "
        + (entity.names() == 1 ? "once" : entity.names() + " times");
  }

  private static void types(JsonGenerator json, String field, List<NameKind> kinds) {
    json.writeArrayPropertyStart(field);
    for (NameKind kind : kinds) {
      json.writeStartObject();
      json.writeStringProperty("id", kind.label());
      json.writeStringProperty("name", title(kind));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String title(NameKind kind) {
    String label = kind.label();
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  /// Values of properties for entities that were matched.
  ///
  /// @param asked a JSON object with `ids` and `properties`
  /// @throws IllegalArgumentException if it is none, or names too many
  public String extended(String asked) {
    ImportedRecord extension = batch(asked);
    List<String> ids =
        extension.values().get("ids") instanceof List<?> list
            ? list.stream().map(String::valueOf).distinct().toList()
            : List.of();
    if (ids.size() > BATCH_MAX) {
      throw new IllegalArgumentException("ids: more than " + BATCH_MAX);
    }
    List<Property> properties =
        extension.objects("properties").stream()
            .flatMap(each -> each.text("id").flatMap(Property::parse).stream())
            .distinct()
            .toList();
    return object(json -> {
      described(json, "meta", properties);
      json.writeObjectPropertyStart("rows");
      for (String id : ids) {
        json.writeObjectPropertyStart(id);
        Optional<Entity> entity = view.catalogue().entity(id);
        for (Property property : properties) {
          json.writeArrayPropertyStart(property.id());
          entity.ifPresent(one -> values(json, one, property));
          json.writeEndArray();
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    });
  }

  private void values(JsonGenerator json, Entity entity, Property property) {
    switch (property) {
      case FORM -> entity.forms().forEach(form -> value(json, form));
      case IDENTIFIER -> entity.keys().forEach(key -> value(json, key));
      case KIND -> value(json, entity.kind().label());
      case SOURCE ->
          view.catalogue().appearancesOf(entity.id()).stream()
              .map(Appearance::source)
              .distinct()
              .forEach(source -> value(json, source));
      case NAMES -> number(json, entity.names());
      case BORN, DIED ->
          Matching.years(view.catalogue(), entity.id(), property)
              .forEach(year -> number(json, year));
    }
  }

  private static void value(JsonGenerator json, String words) {
    json.writeStartObject();
    json.writeStringProperty("str", words);
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, int number) {
    json.writeStartObject();
    json.writeNumberProperty("int", number);
    json.writeEndObject();
  }

  /// The properties that entities of a type have.
  public String properties(Optional<String> type) {
    return object(json -> {
      type.ifPresent(id -> json.writeStringProperty("type", id));
      described(json, "properties", List.of(Property.values()));
    });
  }

  private static void described(JsonGenerator json, String field, List<Property> properties) {
    json.writeArrayPropertyStart(field);
    for (Property property : properties) {
      json.writeStartObject();
      json.writeStringProperty("id", property.id());
      json.writeStringProperty("name", property.title());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Entities whose name begins so, for somebody who types.
  ///
  /// @param type the only one wanted, or nothing
  /// @param cursor how many were shown already
  public String suggestedEntities(String prefix, Optional<String> type, int cursor) {
    Set<NameKind> kinds = EnumSet.noneOf(NameKind.class);
    for (NameKind kind : NameKind.values()) {
      if (type.filter(kind.label()::equals).isPresent()) {
        kinds.add(kind);
      }
    }
    List<Entity> found = index.get().called(prefix, kinds);
    return object(json -> {
      json.writeArrayPropertyStart("result");
      found.stream()
          .skip(cursor)
          .limit(SUGGESTED)
          .forEach(entity -> {
            json.writeStartObject();
            json.writeStringProperty("id", entity.id());
            json.writeStringProperty("name", entity.name());
            json.writeStringProperty("description", description(entity));
            types(json, "notable", List.of(entity.kind()));
            json.writeEndObject();
          });
      json.writeEndArray();
    });
  }

  /// Types whose name begins so.
  public String suggestedTypes(String prefix) {
    return object(json ->
        types(
            json,
            "result",
            Arrays.stream(NameKind.values())
                .filter(kind -> kind.label().startsWith(prefix.toLowerCase(Locale.ROOT)))
                .toList()));
  }

  /// Properties whose name begins so.
  public String suggestedProperties(String prefix) {
    String small = prefix.toLowerCase(Locale.ROOT);
    return object(json ->
        described(
            json,
            "result",
            Arrays.stream(Property.values())
                .filter(property ->
                    property.id().startsWith(small)
                        || property.title().toLowerCase(Locale.ROOT).contains(small))
                .toList()));
  }

  private static String object(Consumer<JsonGenerator> fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      fields.accept(json);
      json.writeEndObject();
    }
    return out.toString();
  }
}
