package org.attest.publish.record;

import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Citation;
import org.attest.core.text.Part;

/// The fields of a part. Outside its source a part is called `<source>#<part id>`.
///
/// @param source the id of the source that holds the parts
record PartFields(JsonLines lines, String source, SourceText text) {

  void write(Part part) {
    lines.text("id", outside(part.id()));
    lines.text("source", source);
    lines.text("parent", part.parent().map(this::outside));
    lines.text("kind", part.kind().label());
    lines.text("number", part.number());
    lines.text("title", part.title());
    place(part.span());
    lines.text("hand", part.hand());
    lines.texts("author", part.head().authors());
    lines.text("addressee", part.head().addressee());
    lines.text("when", part.head().when());
    lines.text("place", part.head().place());
    lines.objects("citations", part.citations(), this::citation);
    part.anchor().ifPresent(anchor -> lines.passage("anchor", text.passage(source, anchor)));
    lines.stretches("segments", part.segments(), text);
  }

  private void citation(Citation citation) {
    lines.text("work", citation.work());
    lines.text("expansion", citation.expansion());
    lines.text("pages", citation.pages());
    lines.text("issue", citation.issue());
    place(citation.span());
  }

  private void place(Span span) {
    lines.number("start", text.toCodePoint(span.start()));
    lines.number("end", text.toCodePoint(span.end()));
  }

  private String outside(String part) {
    return source + "#" + part;
  }
}
