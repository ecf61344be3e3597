package org.attest.publish.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.port.Found;
import org.attest.core.recognise.Emendation;
import org.attest.core.recognise.Proposal;
import org.attest.core.source.Passage;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;

/// The statements of one source: what editors say of its words, each an attribute of the part that
/// holds them.
///
/// The editor asserts it. A reading of an apparatus the editor reports, and the copy that has it
/// asserts it; where several copies have it, each makes a statement of its own.
final class StatementLines {
  private final JsonLines lines;
  private final String source;
  private final SourceText text;
  private final NavigableMap<Integer, Part> blocks = new TreeMap<>();

  /// How many statements have the same kind and place, so that each gets an id of its own.
  private final Map<String, Integer> ids = new HashMap<>();

  StatementLines(JsonLines lines, String source, SourceText text, List<Part> parts) {
    this.lines = lines;
    this.source = source;
    this.text = text;
    for (Part part : parts) {
      if (part.kind().isBlock()) {
        part.stretches().forEach(stretch -> blocks.putIfAbsent(stretch.start(), part));
      }
    }
  }

  /// What one line says: an intervention, and the copy that has its reading.
  record Said(Emendation emendation, Optional<String> copy, Proposal proposal) {}

  static List<Said> of(List<Found> found) {
    List<Said> out = new ArrayList<>();
    for (Found each : found) {
      if (each.proposal().finding() instanceof Emendation emendation) {
        List<Optional<String>> copies = new ArrayList<>();
        emendation.witnesses().forEach(copy -> copies.add(Optional.of(copy)));
        if (copies.isEmpty()) {
          copies.add(Optional.empty());
        }
        copies.forEach(copy -> out.add(new Said(emendation, copy, each.proposal())));
      }
    }
    return out;
  }

  /// Writes the fields of one statement.
  void write(Said said) {
    Emendation emendation = said.emendation();
    Passage passage = text.passage(source, emendation.span());
    String kind = emendation.kind().label();
    lines.text("id", id(kind, passage));
    lines.text("type", "attribute");
    lines.objects("attribution", attribution(said.copy(), said.proposal()), this::link);
    lines.object("content", () -> content(emendation));
    lines.passages("passages", List.of(passage));
    FindingLines.proposal(lines, said.proposal());
  }

  private void content(Emendation emendation) {
    lines.text("of", part(emendation.span()));
    lines.text("attribute", emendation.kind().label());
    lines.text("value", emendation.reading());
    lines.text("detail", emendation.detail());
  }

  private void link(Link link) {
    lines.text("speaker", link.speaker());
    lines.text("stance", link.stance());
  }

  private record Link(String speaker, String stance) {}

  private static List<Link> attribution(Optional<String> copy, Proposal proposal) {
    int colon = proposal.by().indexOf(": ");
    String editor = colon < 0 ? proposal.by() : proposal.by().substring(colon + 2);
    return copy.map(sign -> List.of(new Link(editor, "reports"), new Link(sign, "asserts")))
        .orElseGet(() -> List.of(new Link(editor, "asserts")));
  }

  private String id(String kind, Passage passage) {
    String id = source + "#" + kind + "-" + passage.start() + "-" + passage.end();
    int count = ids.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + count;
  }

  /// The part in which the words stand; the source itself where none holds them.
  private String part(Span span) {
    Map.Entry<Integer, Part> near = blocks.floorEntry(span.start());
    return near == null ? source : source + "#" + near.getValue().id();
  }
}
