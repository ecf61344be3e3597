package org.attest.publish.record;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.attest.core.relate.Value;
import org.attest.core.source.Passage;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON objects, one a line, and leaves out what is absent.
///
/// A field whose value is empty (an absent optional, a list without members) is not written. Half a
/// surrogate pair, which no UTF-8 can hold, is written as U+FFFD, so that offsets still agree. The
/// stream stays open; [#close] only flushes it.
public final class JsonLines implements AutoCloseable {
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

  private final JsonGenerator json;

  /// @param out stays open; buffered by the writer itself
  public JsonLines(OutputStream out) {
    OutputStreamWriter writer =
        new OutputStreamWriter(
            out,
            StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(REPLACEMENT));
    this.json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .rootValueSeparator("")
            .build()
            .createGenerator(ObjectWriteContext.empty(), writer);
  }

  /// Writes one object on a line of its own.
  ///
  /// @param fields writes the fields of the object to this writer
  /// @throws UncheckedIOException if the stream cannot be written
  public void line(Runnable fields) {
    try {
      object(fields);
      json.writeRaw('\n');
    } catch (JacksonIOException failed) {
      throw lost(failed);
    }
  }

  public void text(String field, String value) {
    json.writeStringProperty(field, value);
  }

  public void text(String field, Optional<String> value) {
    value.ifPresent(present -> text(field, present));
  }

  public void texts(String field, List<String> values) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(field);
      values.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  public void number(String field, long value) {
    json.writeNumberProperty(field, value);
  }

  public void number(String field, double value) {
    json.writeNumberProperty(field, value);
  }

  /// Writes words or a number.
  public void value(String field, Value value) {
    json.writeName(field);
    if (value.isNumber()) {
      json.writeRawValue(value.words());
    } else {
      json.writeString(value.words());
    }
  }

  public void flag(String field, boolean value) {
    json.writeBooleanProperty(field, value);
  }

  /// Writes what is a JSON object already.
  public void raw(String field, String object) {
    json.writeName(field);
    // Only white space between tokens can hold a line break: within a string it is escaped.
    json.writeRawValue(object.replace('\n', ' ').replace('\r', ' '));
  }

  public void object(String field, Runnable fields) {
    json.writeName(field);
    object(fields);
  }

  /// Writes one object for each value.
  ///
  /// @param fields writes the fields of the object of one value
  public <T> void objects(String field, List<T> values, java.util.function.Consumer<T> fields) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(field);
      for (T value : values) {
        object(() -> fields.accept(value));
      }
      json.writeEndArray();
    }
  }

  public void passage(String field, Passage passage) {
    object(field, () -> passage(passage));
  }

  public void passages(String field, List<Passage> passages) {
    objects(field, passages, this::passage);
  }

  /// Writes stretches of a text as pairs of code point offsets.
  public void stretches(String field, List<Span> spans, SourceText text) {
    if (!spans.isEmpty()) {
      json.writeArrayPropertyStart(field);
      for (Span span : spans) {
        json.writeStartArray();
        json.writeNumber(text.toCodePoint(span.start()));
        json.writeNumber(text.toCodePoint(span.end()));
        json.writeEndArray();
      }
      json.writeEndArray();
    }
  }

  /// Flushes what was written.
  ///
  /// @throws UncheckedIOException if the stream cannot be written
  @Override
  public void close() {
    try {
      json.close();
    } catch (JacksonIOException failed) {
      throw lost(failed);
    }
  }

  private void passage(Passage passage) {
    text("source", passage.source());
    number("start", passage.start());
    number("end", passage.end());
    text("exact", passage.exact());
  }

  private void object(Runnable fields) {
    json.writeStartObject();
    fields.run();
    json.writeEndObject();
  }

  private static UncheckedIOException lost(JacksonIOException failed) {
    return new UncheckedIOException(failed.getCause());
  }
}
