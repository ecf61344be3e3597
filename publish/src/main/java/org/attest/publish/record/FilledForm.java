package org.attest.publish.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.port.Catalogue;
import org.attest.core.relate.Statement;
import org.attest.core.relate.Value;
import org.attest.core.source.Passage;
import org.attest.core.source.SourceText;

/// A form on which a person has said what a passage says, as the record that an import takes.
///
/// Fields of lists bear the number of their row, from 0: `speaker.0`, `stance.0`; `role.0`,
/// `entity.0`, `count.0`; `name.0`, `many.0`; `answer.0`, `claim.0`; `other-from.0`,
/// `other-relation.0`, `other-to.0`, `other-gap.0`; `source.0`, `start.0`, `end.0`, `exact.0`. What
/// is left empty is left out.
///
/// @param fields by name; a field may be missing
public record FilledForm(Map<String, String> fields) {
  /// The field of the statement's type; events have a type of their own.
  public static final String TYPE = "statement";

  /// So many rows a list has at most.
  public static final int ROWS = 12;

  public FilledForm {
    fields = Map.copyOf(fields);
  }

  /// A statement as the form that would make it.
  public static FilledForm of(Statement statement) {
    return of(ImportedRecord.parse(StatementFields.body(statement)).orElseThrow());
  }

  private static FilledForm of(ImportedRecord record) {
    Map<String, String> out = new TreeMap<>();
    record.text("id").ifPresent(id -> out.put("id", id));
    record.text("type").ifPresent(type -> out.put(TYPE, type));
    rows(out, record.objects("attribution"), "speaker", "speaker", "stance", "stance");
    rows(
        out,
        record.objects("passages"),
        "source",
        "source",
        "start",
        "start",
        "end",
        "end",
        "exact",
        "exact");
    ImportedRecord content = record.object("content");
    rows(
        out, content.objects("participants"), "role", "role", "entity", "entity", "count", "count");
    rows(out, content.objects("answers"), "relation", "answer", "to", "claim");
    rows(
        out,
        content.objects("or"),
        "from",
        "other-from",
        "relation",
        "other-relation",
        "to",
        "other-to",
        "gap",
        "other-gap");
    ImportedRecord numbers = content.object("number");
    int row = 0;
    for (String name : numbers.fields()) {
      out.put("name." + row, name);
      out.put("many." + row++, numbers.value(name).map(Value::words).orElse(""));
    }
    for (String name : content.fields()) {
      List<String> several = content.texts(name);
      Optional<String> one = content.value(name).map(Value::words).or(() -> content.text(name));
      if (!several.isEmpty()) {
        out.put(name, String.join("; ", several));
      } else {
        one.ifPresent(words -> out.put(name, words));
      }
    }
    return new FilledForm(out);
  }

  /// @param names of the record's fields, each with that of the form's
  private static void rows(Map<String, String> out, List<ImportedRecord> rows, String... names) {
    for (int row = 0; row < rows.size() && row < ROWS; row++) {
      for (int i = 0; i < names.length; i += 2) {
        String field = names[i + 1] + "." + row;
        rows.get(row).value(names[i]).ifPresent(value -> out.put(field, value.words()));
      }
    }
  }

  /// What stands in a field; empty where nothing does.
  public String text(String name) {
    return fields.getOrDefault(name, "").strip();
  }

  public String text(String name, int row) {
    return text(name + "." + row);
  }

  /// The passages that the form cites.
  public List<Passage> passages() {
    List<Passage> out = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      int start = number(text("start", row));
      int end = number(text("end", row));
      if (start >= 0 && end > start) {
        out.add(
            new Passage(text("source", row), start, end, fields.getOrDefault("exact." + row, "")));
      }
    }
    return out;
  }

  /// The same with the words of passages as they stand in their sources: what a browser sends has
  /// other line breaks. Words that differ in more than that are left as they are.
  public FilledForm quoting(Catalogue catalogue) {
    Map<String, String> quoted = new HashMap<>(fields);
    for (int row = 0; row < ROWS; row++) {
      String source = text("source", row);
      int start = number(text("start", row));
      int end = number(text("end", row));
      if (start >= 0 && end > start && catalogue.source(source).isPresent()) {
        SourceText whole = catalogue.text(source);
        if (end <= whole.characters()) {
          String there = whole.value().substring(whole.toUnit(start), whole.toUnit(end));
          quoted.computeIfPresent(
              "exact." + row, (_, sent) -> lines(sent).equals(lines(there)) ? there : sent);
        }
      }
    }
    return new FilledForm(quoted);
  }

  private static String lines(String words) {
    return words.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
  }

  /// The record, one line of JSON.
  ///
  /// @param id of the statement
  public String line(String id) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLines json = new JsonLines(out)) {
      json.line(() -> write(json, id));
    }
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  private void write(JsonLines json, String id) {
    json.text("id", id);
    json.text("type", text(TYPE));
    json.objects(
        "attribution",
        filled("speaker"),
        (Integer row) -> {
          json.text("speaker", text("speaker", row));
          json.text("stance", text("stance", row));
        });
    Optional<StatementShape> shape = StatementShape.of(text(TYPE));
    json.object(
        "content",
        () -> shape.ifPresent(known -> known.fields().forEach(field -> write(json, field))));
    json.passages("passages", passages());
    json.text("status", "accepted");
    json.text("reason", given("because"));
  }

  private Optional<String> given(String name) {
    return Optional.of(text(name)).filter(words -> !words.isEmpty());
  }

  private List<Integer> filled(String name) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      if (!text(name, row).isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private void write(JsonLines json, StatementShape.Field field) {
    String name = field.name();
    switch (field.kind()) {
      case WORDS -> json.text(name, given(name));
      case VALUE -> given(name).ifPresent(words -> json.value(name, value(words)));
      case TIMES -> json.texts(name, times(text(name)));
      case FLAG -> {
        if (!text(name).isEmpty()) {
          json.flag(name, true);
        }
      }
      case PARTICIPANTS -> participants(json, name);
      case NUMBERS ->
          json.object(
              name,
              () ->
                  filled("name")
                      .forEach(row -> json.value(text("name", row), value(text("many", row)))));
      case ORDERS ->
          json.objects(
              name,
              filled("other-from"),
              (Integer row) -> {
                json.text("from", text("other-from", row));
                json.text("relation", text("other-relation", row));
                json.text("to", text("other-to", row));
                json.text("gap", given("other-gap." + row));
              });
      case ANSWERS ->
          json.objects(
              name,
              filled("claim"),
              (Integer row) -> {
                json.text("relation", text("answer", row));
                json.text("to", text("claim", row));
              });
    }
  }

  private void participants(JsonLines json, String name) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      if (!text("role", row).isEmpty() || !text("entity", row).isEmpty()) {
        rows.add(row);
      }
    }
    json.objects(
        name,
        rows,
        (Integer row) -> {
          json.text("role", given("role." + row));
          json.text("entity", given("entity." + row));
          given("count." + row).ifPresent(words -> json.value("count", value(words)));
        });
  }

  private static List<String> times(String told) {
    List<String> out = new ArrayList<>();
    for (String time : told.split(";", -1)) {
      if (!time.isBlank()) {
        out.add(time.strip());
      }
    }
    return out;
  }

  private static Value value(String words) {
    return words.matches("-?\\d{1,18}") ? Value.of(Long.parseLong(words)) : Value.of(words);
  }
}
