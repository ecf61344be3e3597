package org.attest.publish.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A file that is one piece of JSON rather than lines: an annotation, a list of them, a page or a
/// collection of pages.
public final class AnnotationFile {
  private static final JsonFactory JSON = new JsonFactory();
  private static final List<String> HOLDERS = List.of("AnnotationPage", "AnnotationCollection");

  /// Pages hang together so deep at most.
  private static final int DEPTH_MAX = 10;

  private final JsonParser json;
  private final List<Item> items = new ArrayList<>();
  private boolean isOne;

  private AnnotationFile(JsonParser json) {
    this.json = json;
  }

  /// One member of the file.
  ///
  /// @param line on which it begins, from 1
  public record Item(int line, ImportedRecord record) {}

  /// @return its members; nothing where the file holds one record a line, or no annotations
  public static Optional<List<Item>> read(List<String> lines) {
    Optional<ImportedRecord> first =
        lines.stream().filter(line -> !line.isBlank()).findFirst().flatMap(ImportedRecord::parse);
    if (first.isPresent() && !isHolder(first.get())) {
      return Optional.empty();
    }
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), String.join("\n", lines))) {
      return new AnnotationFile(json).read();
    } catch (JacksonException | IllegalArgumentException unusable) {
      return Optional.empty();
    }
  }

  private static boolean isHolder(ImportedRecord record) {
    return HOLDERS.stream().anyMatch(type -> Annotation.isOf(record, type));
  }

  private Optional<List<Item>> read() {
    JsonToken first = json.nextToken();
    if (first == JsonToken.START_ARRAY) {
      members();
      isOne = items.stream().anyMatch(item -> Annotation.isOne(item.record()));
    } else if (first == JsonToken.START_OBJECT) {
      holder(0);
    }
    return isOne && json.nextToken() == null ? Optional.of(List.copyOf(items)) : Optional.empty();
  }

  private void members() {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      int line = line();
      ImportedRecord record =
          json.currentToken() == JsonToken.START_OBJECT
              ? new ImportedRecord(ImportedRecord.object(json, 0))
              : ImportedRecord.of(ImportedRecord.value(json, 0));
      items.add(new Item(line, record));
    }
  }

  /// An annotation, or what holds some.
  private void holder(int depth) {
    if (depth > DEPTH_MAX) {
      throw new IllegalArgumentException("depth: pages within more than " + DEPTH_MAX);
    }
    int line = line();
    Map<String, Object> own = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("items") && value == JsonToken.START_ARRAY) {
        members();
      } else if (isPage(name) && value == JsonToken.START_OBJECT) {
        holder(depth + 1);
      } else {
        own.put(name, ImportedRecord.value(json, 0));
      }
    }
    ImportedRecord record = new ImportedRecord(own);
    if (Annotation.isOne(record)) {
      items.add(new Item(line, record));
    }
    isOne |= Annotation.isOne(record) || isHolder(record);
  }

  private static boolean isPage(String name) {
    return name.equals("first") || name.equals("next");
  }

  private int line() {
    return json.currentTokenLocation().getLineNr();
  }
}
