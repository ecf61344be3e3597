package org.attest.app.archive;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.source.Original;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The journal's record that an original was received.
///
/// @param source the id of the source it became
/// @param place the absolute path at which it was found; the same place later with other bytes is a
///   new version
/// @param version from 1
record Receipt(String source, Original original, String place, int version) {
  static final String ACTION = "receive";

  private static final JsonFactory JSON = new JsonFactory();

  String body() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("name", original.name());
      json.writeStringProperty("path", original.path());
      json.writeStringProperty("place", place);
      json.writeStringProperty("sha256", original.sha256());
      json.writeNumberProperty("size", original.size());
      json.writeNumberProperty("version", version);
      json.writeEndObject();
    }
    return out.toString();
  }

  /// @throws CorruptStoreException if the entry does not hold a receipt
  static Receipt parse(JournalEntry entry) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), entry.body())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        fields.put(name, json.getString());
      }
      Original original =
          new Original(
              fields.getOrDefault("name", ""),
              fields.getOrDefault("path", ""),
              fields.getOrDefault("sha256", ""),
              Long.parseLong(fields.getOrDefault("size", "-")));
      int version = Integer.parseInt(fields.getOrDefault("version", "-"));
      return new Receipt(entry.subject(), original, fields.getOrDefault("place", ""), version);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new CorruptStoreException("journal entry " + entry.seq() + " is no receipt", e);
    }
  }
}
