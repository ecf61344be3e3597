package org.attest.publish.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attest.core.propose.Kind;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;

/// What a model was asked about a stretch of a source, as it is kept: JSON lines, for it cannot be
/// made again.
///
/// The first line says who was asked about what; each other is one exchange with the statements
/// that came of it.
///
/// @param source the id of the source
/// @param server the address that was asked
public record Consultation(
    String source, Kind kind, String server, String model, List<Exchange> exchanges) {
  public Consultation {
    exchanges = List.copyOf(exchanges);
  }

  /// All statements, in the order of the text.
  public List<Statement> statements() {
    return exchanges.stream().flatMap(exchange -> exchange.statements().stream()).toList();
  }

  /// The exchange of which a statement came that cites a passage.
  Optional<Consulted> about(Passage passage) {
    return exchanges.stream()
        .filter(exchange ->
            exchange.statements().stream()
                .anyMatch(statement -> statement.passages().getFirst().equals(passage)))
        .findFirst()
        .map(exchange -> new Consulted(server, model, exchange));
  }

  /// How many records were dropped.
  public int dropped() {
    return exchanges.stream().mapToInt(Exchange::dropped).sum();
  }

  /// How many questions had no usable answer.
  public int failed() {
    return (int)
        exchanges.stream().filter(each -> each.ending() != Exchange.Ending.ANSWERED).count();
  }

  /// The file.
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLines json = new JsonLines(out)) {
      json.line(() -> {
        json.text("source", source);
        json.text("kind", kind.label());
        json.text("server", server);
        json.text("model", model);
      });
      for (Exchange exchange : exchanges) {
        json.line(() -> write(json, exchange));
      }
    }
    return out.toByteArray();
  }

  private static void write(JsonLines json, Exchange exchange) {
    json.number("start", exchange.start());
    json.number("end", exchange.end());
    json.text("prompt", exchange.prompt());
    json.text("answer", exchange.answer());
    json.number("dropped", exchange.dropped());
    json.text("ending", exchange.ending().label());
    json.objects(
        "statements",
        exchange.statements(),
        (Statement statement) -> StatementFields.write(json, statement));
  }

  /// @return nothing where the bytes are no such file
  public static Optional<Consultation> parse(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    Optional<ImportedRecord> head = lines.stream().findFirst().flatMap(ImportedRecord::parse);
    Optional<Kind> kind = head.flatMap(each -> each.text("kind")).flatMap(Kind::parse);
    if (head.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    List<Exchange> exchanges = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Optional<Exchange> exchange = ImportedRecord.parse(line).flatMap(Consultation::exchange);
      if (exchange.isEmpty()) {
        return Optional.empty();
      }
      exchanges.add(exchange.get());
    }
    return Optional.of(
        new Consultation(
            head.get().text("source").orElse(""),
            kind.get(),
            head.get().text("server").orElse(""),
            head.get().text("model").orElse(""),
            exchanges));
  }

  private static Optional<Exchange> exchange(ImportedRecord record) {
    Optional<Exchange.Ending> ending =
        record
            .text("ending")
            .flatMap(word ->
                Arrays.stream(Exchange.Ending.values())
                    .filter(each -> each.label().equals(word))
                    .findFirst());
    return ending.map(each ->
        new Exchange(
            record.number("start").orElse(0),
            record.number("end").orElse(0),
            record.text("prompt").orElse(""),
            record.text("answer").orElse(""),
            record.objects("statements").stream()
                .flatMap(statement -> statement(statement).stream())
                .toList(),
            record.number("dropped").orElse(0),
            each));
  }

  private static Optional<Statement> statement(ImportedRecord record) {
    List<Passage> passages =
        record.objects("passages").stream()
            .map(passage ->
                new Passage(
                    passage.text("source").orElse(""),
                    passage.number("start").orElse(0),
                    passage.number("end").orElse(0),
                    passage.text("exact").orElse("")))
            .toList();
    return StatementReader.read(record, "", passages, "").statement();
  }
}
