package org.attest.publish.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.core.source.Passage;

/// An annotation of the Web Annotation Data Model, as any program may hand it over, and the records
/// of statements that it comes to.
///
/// One that this program wrote carries its statement whole. Of any other each body says something
/// of the annotated words, on the word of who made it.
public record Annotation(ImportedRecord record) {
  private static final List<String> PREFIXES = List.of("oa:", "http://www.w3.org/ns/oa#");

  /// Where an annotation points.
  ///
  /// @param sources what the source may be called here; the first is sure, the second a guess
  public record Target(
      List<String> sources,
      Optional<Integer> start,
      Optional<Integer> end,
      Optional<String> exact,
      Optional<String> prefix,
      Optional<String> suffix) {
    /// Whether it selects words at all.
    public boolean isSelecting() {
      return exact.isPresent() || (start.isPresent() && end.isPresent());
    }
  }

  /// What was read.
  ///
  /// @param statements records of statements; none where there are faults
  public record Read(List<ImportedRecord> statements, List<String> faults) {
    public Read {
      statements = List.copyOf(statements);
      faults = List.copyOf(faults);
    }
  }

  /// Whether a record is one.
  public static boolean isOne(ImportedRecord record) {
    return isOf(record, AnnotationLines.TYPE);
  }

  /// Whether a record is written in the terms of the model, of whatever type it is.
  public static boolean isOfModel(ImportedRecord record) {
    return isOne(record) || record.texts("@context").contains(AnnotationLines.CONTEXT);
  }

  static boolean isOf(ImportedRecord record, String type) {
    return record.texts("type").stream().map(Annotation::plain).anyMatch(type::equals);
  }

  /// All places to which it points.
  public List<Target> targets() {
    return all(record, "target").stream().map(Annotation::target).toList();
  }

  private static Target target(ImportedRecord target) {
    String source = target.text("source").or(() -> target.object("source").text("id")).orElse("");
    ImportedRecord quote = selector(target, AnnotationLines.QUOTE);
    ImportedRecord position = selector(target, AnnotationLines.POSITION);
    Optional<String> own = Urn.sourceOf(source);
    List<String> sources = new ArrayList<>(own.stream().toList());
    if (own.isEmpty()) {
      sources.add(source);
      Urn.fileOf(source).ifPresent(sources::add);
    }
    return new Target(
        List.copyOf(sources),
        position.number("start"),
        position.number("end"),
        quote.text("exact").filter(words -> !words.isEmpty()),
        quote.text("prefix"),
        quote.text("suffix"));
  }

  /// The first selector of a type, or an empty one. What another selector refines says less than
  /// the whole and cannot be followed.
  private static ImportedRecord selector(ImportedRecord target, String type) {
    return all(target, "selector").stream()
        .filter(each -> isOf(each, type) && !each.fields().contains("refinedBy"))
        .findFirst()
        .orElse(new ImportedRecord(Map.of()));
  }

  /// @param passages that its targets were found to be, at least one
  public Read statements(List<Passage> passages) {
    List<String> faults = new ArrayList<>();
    List<ImportedRecord> out = new ArrayList<>();
    List<ImportedRecord> bodies = bodies();
    boolean isOwn = bodies.stream().anyMatch(Annotation::isRecord);
    for (ImportedRecord body : bodies) {
      if (isRecord(body)) {
        own(body, passages).ifPresentOrElse(out::add, () -> faults.add("its JSON is no statement"));
      } else if (!isOwn || !isSentence(body)) {
        foreign(body, bodies.indexOf(body), passages)
            .ifPresentOrElse(out::add, () -> faults.add("one of its bodies has no words"));
      }
    }
    if (bodies.isEmpty()) {
      marked(passages).ifPresentOrElse(out::add, () -> faults.add("it has no body"));
    }
    return new Read(faults.isEmpty() ? out : List.of(), faults);
  }

  private List<ImportedRecord> bodies() {
    List<ImportedRecord> out = new ArrayList<>(all(record, "body"));
    record
        .text("bodyValue")
        .ifPresent(words -> out.add(new ImportedRecord(Map.of("value", words))));
    return out;
  }

  private static boolean isRecord(ImportedRecord body) {
    return body.text("format").filter(AnnotationLines.RECORD_FORMAT::equals).isPresent();
  }

  private static boolean isSentence(ImportedRecord body) {
    return body.text("purpose").filter(AnnotationLines.SENTENCE::equals).isPresent();
  }

  /// The targets say where it stands: they are what other programs move.
  private static Optional<ImportedRecord> own(ImportedRecord body, List<Passage> passages) {
    return body.text("value")
        .flatMap(ImportedRecord::parse)
        .filter(told -> StatementShape.of(told.text("type").orElse("")).isPresent())
        .map(told -> {
          Map<String, Object> values = new LinkedHashMap<>(told.values());
          values.put("passages", passages(passages));
          return new ImportedRecord(values);
        });
  }

  private static List<Object> passages(List<Passage> passages) {
    List<Object> out = new ArrayList<>();
    for (Passage each : passages) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("source", each.source());
      fields.put("start", Integer.toString(each.start()));
      fields.put("end", Integer.toString(each.end()));
      fields.put("exact", each.exact());
      out.add(fields);
    }
    return out;
  }

  private Optional<ImportedRecord> foreign(
      ImportedRecord body, int number, List<Passage> passages) {
    String purpose = body.texts("purpose").stream().findFirst().or(this::motivation).orElse("");
    return body.text("value")
        .or(() -> body.text("source"))
        .or(() -> body.text("id"))
        .filter(words -> !words.isBlank())
        .map(words -> said(body, number, attribute(purpose), Optional.of(words), passages));
  }

  /// Words that were marked, and nothing said of them.
  private Optional<ImportedRecord> marked(List<Passage> passages) {
    return motivation().map(why -> said(record, 0, attribute(why), Optional.empty(), passages));
  }

  private Optional<String> motivation() {
    return record.texts("motivation").stream().findFirst().map(Annotation::plain);
  }

  private static String attribute(String purpose) {
    return switch (plain(purpose)) {
      case "", "commenting" -> "comment";
      case "tagging" -> "tag";
      default -> plain(purpose);
    };
  }

  /// What is said of the annotated words; `within` keeps apart what is said of other words of the
  /// same source.
  private ImportedRecord said(
      ImportedRecord body,
      int number,
      String attribute,
      Optional<String> value,
      List<Passage> passages) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("of", passages.getFirst().source());
    content.put("attribute", attribute);
    content.put("within", passages.getFirst().start() + "-" + passages.getFirst().end());
    value.ifPresent(words -> content.put("value", words));
    Map<String, Object> values = new LinkedHashMap<>();
    record
        .text("id")
        .filter(id -> !id.isBlank())
        .ifPresent(id -> values.put("id", number == 0 ? id : id + "#body-" + (number + 1)));
    values.put("type", "attribute");
    creator(body)
        .or(() -> creator(record))
        .ifPresent(
            who -> values.put("attribution", List.of(Map.of("speaker", who, "stance", "asserts"))));
    values.put("content", content);
    values.put("passages", passages(passages));
    record.text("created").ifPresent(at -> values.put("reason", "from an annotation of " + at));
    return new ImportedRecord(values);
  }

  private static Optional<String> creator(ImportedRecord made) {
    String names =
        all(made, "creator").stream()
            .flatMap(who ->
                who
                    .text("name")
                    .or(() -> who.text("nickname"))
                    .or(() -> who.text("account"))
                    .or(() -> who.text("id"))
                    .stream())
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(" and "));
    return Optional.of(names).filter(name -> !name.isEmpty());
  }

  private static String plain(String term) {
    for (String prefix : PREFIXES) {
      if (term.startsWith(prefix)) {
        return term.substring(prefix.length());
      }
    }
    return term;
  }

  /// One or many, each an object or the address of one.
  private static List<ImportedRecord> all(ImportedRecord from, String field) {
    return switch (from.values().get(field)) {
      case List<?> many -> many.stream().map(Annotation::one).toList();
      case null -> List.of();
      case Object single -> List.of(one(single));
    };
  }

  private static ImportedRecord one(Object value) {
    return value instanceof Map<?, ?>
        ? ImportedRecord.of(value)
        : new ImportedRecord(Map.of("id", value));
  }
}
