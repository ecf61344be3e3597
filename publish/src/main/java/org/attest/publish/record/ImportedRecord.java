package org.attest.publish.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.relate.Value;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A record as it comes from another program: a JSON object whose values are words, lists and
/// objects.
///
/// @param values words, [Literal]s, lists, and maps of the same
public record ImportedRecord(Map<String, Object> values) {
  /// The same record without a field.
  ImportedRecord without(String field) {
    Map<String, Object> rest = new LinkedHashMap<>(values);
    rest.remove(field);
    return new ImportedRecord(rest);
  }

  /// A number or a flag.
  ///
  /// @param words as JSON writes it
  record Literal(String words) {}

  private static final JsonFactory JSON = new JsonFactory();

  /// A record is nested so deep at most.
  private static final int DEPTH_MAX = 20;

  /// @return nothing where the line is no JSON object, or nested too deep
  public static Optional<ImportedRecord> parse(String line) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      return Optional.of(new ImportedRecord(object(json, 0)));
    } catch (JacksonException | IllegalArgumentException unusable) {
      return Optional.empty();
    }
  }

  static Map<String, Object> object(JsonParser json, int depth) {
    Map<String, Object> out = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      out.put(name, value(json, depth));
    }
    return out;
  }

  static Object value(JsonParser json, int depth) {
    if (depth > DEPTH_MAX) {
      throw new IllegalArgumentException("depth: nested deeper than " + DEPTH_MAX);
    }
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json, depth + 1);
      case START_ARRAY -> {
        List<Object> out = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          out.add(value(json, depth + 1));
        }
        yield out;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          new Literal(Optional.ofNullable(json.getString()).orElse(""));
      default -> Optional.ofNullable(json.getString()).orElse("");
    };
  }

  /// The words of a field, or nothing; of a number or a flag as JSON writes it.
  public Optional<String> text(String field) {
    return value(field).map(Value::words);
  }

  /// The words or the number of a field, or nothing.
  public Optional<Value> value(String field) {
    return switch (values.get(field)) {
      case String words -> Optional.of(Value.of(words));
      case Literal literal -> Optional.of(new Value(literal.words(), true));
      case null, default -> Optional.empty();
    };
  }

  /// The words of a list; those of a field that is none stand for a list of one.
  public List<String> texts(String field) {
    if (values.get(field) instanceof List<?> list) {
      return list.stream()
          .map(each -> each instanceof Literal literal ? literal.words() : String.valueOf(each))
          .toList();
    }
    return text(field).stream().toList();
  }

  /// The names of all fields, in their order.
  public Set<String> fields() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /// A number, or nothing.
  public Optional<Integer> number(String field) {
    return text(field).filter(digits -> digits.matches("\\d{1,9}")).map(Integer::parseInt);
  }

  /// The object of a field, or an empty one.
  public ImportedRecord object(String field) {
    return of(values.getOrDefault(field, Map.of()));
  }

  /// The objects of a list.
  public List<ImportedRecord> objects(String field) {
    return values.get(field) instanceof List<?> list
        ? list.stream().map(ImportedRecord::of).toList()
        : List.of();
  }

  static ImportedRecord of(Object value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> fields.put(String.valueOf(key), each));
    }
    return new ImportedRecord(fields);
  }
}
