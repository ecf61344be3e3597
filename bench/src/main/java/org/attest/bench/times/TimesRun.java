package org.attest.bench.times;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.time.told.Grammar;
import org.attest.core.time.told.Manner;
import org.attest.core.time.told.Reckoned;
import org.attest.core.time.told.Reckoner;

/// Prints the times of a published set as its scorer reads them.
///
///     ./attest bench times.TimesRun FILE > times.jsonl
///
/// Of a plain text (`.txt`) it prints the times as `attest export --as times` does.
public final class TimesRun {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Where the seconds of a moment end; a zone may follow.
  private static final int SECONDS_END = 19;

  private TimesRun() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    Path file = Path.of(arguments[0]);
    boolean isText = file.toString().endsWith(".txt");
    List<String> lines =
        isText
            ? TextTimes.lines(file.getFileName().toString(), Files.readString(file))
            : lines(file);
    for (String line : lines) {
      out.println(line);
    }
    out.flush();
  }

  /// One line for each time of each text.
  static List<String> lines(Path file) throws IOException {
    List<String> out = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonNode item = JSON.readTree(line);
        String text = item.path("text").asText();
        for (Answer answer : answers(item)) {
          ObjectNode json = JSON.createObjectNode();
          json.put("doc", item.path("id").asText());
          json.put("start", text.codePointCount(0, answer.start()));
          json.put("end", text.codePointCount(0, answer.end()));
          json.put("value", answer.value());
          out.add(json.toString());
        }
      }
    }
    return out;
  }

  private static List<Answer> spoken(JsonNode item, String text) {
    String language = item.path("language").asText();
    String reference = item.path("reference").asText("");
    LocalDateTime now =
        reference.isEmpty()
            ? LocalDate.of(2016, 11, 7).atStartOfDay()
            : LocalDateTime.parse(
                reference.substring(0, Math.min(SECONDS_END, reference.length())));
    AssistantNotation notation = new AssistantNotation(now, !language.startsWith("en"), language);
    AssistantSpans spans = new AssistantSpans(notation, language);
    return Grammar.of(language, Manner.SPOKEN).read(text).stream()
        .map(told ->
            Spec.of(item.path("spec").asText(), spans.answer(told, text), told, text, language))
        .toList();
  }

  private static List<Answer> answers(JsonNode item) {
    String text = item.path("text").asText();
    if (item.has("expected")) {
      return spoken(item, text);
    }
    LocalDate created = LocalDate.parse(item.path("created").asText());
    List<Answer> out = new ArrayList<>();
    for (Reckoned each :
        Reckoner.reckon(
            Grammar.of("en", Manner.PROSE).read(text), _ -> Optional.of(Reckoner.at(created)))) {
      out.addAll(TimexNotation.of(each, text));
    }
    return out;
  }
}
