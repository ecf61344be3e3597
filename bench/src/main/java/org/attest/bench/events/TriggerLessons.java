package org.attest.bench.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.app.archive.ShippedGrammar;
import org.attest.core.grammar.Analysis;
import org.attest.core.propose.event.trigger.Trigger;
import org.attest.core.propose.event.trigger.TriggerLearner;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Tokens;

/// Texts in which events are marked, one of the collection's JSON lines files.
final class TriggerLessons {
  /// One text.
  record Marked(String id, SourceText text, Analysis analysis, List<Span> events) {
    /// The first piece of each event, by the tokens.
    TriggerLearner.Lesson lesson() {
      Tokens tokens = analysis.tokens();
      List<Trigger> triggers = new ArrayList<>();
      int last = 0;
      for (Span event : events) {
        int from = tokens.after(event.start());
        int to = tokens.after(event.end() - 1) + 1;
        if (from >= last && to > from && to <= tokens.size()) {
          triggers.add(new Trigger(from, to, 1));
          last = to;
        }
      }
      return new TriggerLearner.Lesson(analysis, triggers);
    }
  }

  private TriggerLessons() {}

  static List<Marked> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Marked> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      texts.add(marked(mapper.readTree(line)));
    }
    return texts;
  }

  private static Marked marked(JsonNode document) {
    SourceText text = SourceText.of(document.path("text").asText());
    List<Span> events = new ArrayList<>();
    for (JsonNode event : document.path("events")) {
      int start = text.value().offsetByCodePoints(0, event.path("start").asInt());
      int end = text.value().offsetByCodePoints(0, event.path("end").asInt());
      events.add(new Span(start, end));
    }
    events.sort(Comparator.comparingInt(Span::start));
    return new Marked(
        document.path("doc").asText(),
        text,
        ShippedGrammar.english().analyse(Tokens.of(text.value())),
        events);
  }
}
