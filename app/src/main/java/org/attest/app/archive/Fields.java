package org.attest.app.archive;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.CorruptStoreException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The body of a journal entry: one JSON object of words and numbers.
record Fields(JournalEntry entry, Map<String, String> values) {
  private static final JsonFactory JSON = new JsonFactory();

  /// Writes the fields of a body.
  interface Writer {
    void write(JsonGenerator json);
  }

  static String body(Writer fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    }
    return out.toString();
  }

  /// @throws CorruptStoreException if the body is no such object
  static Fields of(JournalEntry entry) {
    Map<String, String> values = new HashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), entry.body())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        values.put(name, json.getString());
      }
    } catch (JacksonException e) {
      throw new CorruptStoreException("journal entry " + entry.seq() + " is damaged", e);
    }
    return new Fields(entry, values);
  }

  String text(String name) {
    return values.getOrDefault(name, "");
  }

  /// @throws NumberFormatException if there is no such number
  long number(String name) {
    return Long.parseLong(values.getOrDefault(name, "-"));
  }
}
