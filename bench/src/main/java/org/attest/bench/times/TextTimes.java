package org.attest.bench.times;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.attest.core.flow.Flow;
import org.attest.core.port.Derived;
import org.attest.core.recognise.Proposal;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.recognise.TimesByRule;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Passage;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Transcript;

/// The times of a plain text as `attest export --as times` writes them, without an archive.
public final class TextTimes {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TextTimes() {}

  /// @param name the file's name, which stands in every passage
  /// @return one JSON line for each time
  public static List<String> lines(String name, String text) {
    Original original = new Original(name, name, "0".repeat(64), text.length());
    Transcript transcript =
        new Transcript(SourceText.of(text), List.of(), Metadata.of("text/plain"));
    Source source = new Source(name, original, transcript);
    Derived derived = new Flow(List.of(new TimesByRule())).derive(source, List.of());
    List<String> out = new ArrayList<>();
    for (Proposal proposal : derived.proposals()) {
      if (proposal.finding() instanceof TimeExpression time) {
        out.add(line(source, time));
      }
    }
    return out;
  }

  private static String line(Source source, TimeExpression time) {
    ObjectNode line = JSON.createObjectNode();
    line.put("text", source.text().at(time.span()));
    line.put("type", time.type().label());
    ArrayNode when = line.putArray("when");
    time.when().forEach(when::add);
    time.calendar().ifPresent(calendar -> line.put("calendar", calendar));
    time.relativeTo().ifPresent(anchor -> line.put("relativeTo", anchor));
    time.offset().ifPresent(offset -> line.put("offset", offset));
    Passage passage = source.passage(time.span());
    line.putObject("passage")
        .put("source", source.id())
        .put("start", passage.start())
        .put("end", passage.end())
        .put("exact", passage.exact());
    return line.toString();
  }
}
