package org.attest.core.text;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.source.Source;
import org.attest.core.source.Span;

/// Finds the parts of a source and makes its reading text.
public final class Structure {
  private Structure() {}

  public static StructuredSource of(Source source) {
    String text = source.text().value();
    List<Part> parts = new ArrayList<>();
    List<ReadingText.Block> blocks = new ArrayList<>();
    List<ReadingText.Piece> pieces = new ArrayList<>();
    StringBuilder reading = new StringBuilder();
    int at = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      if (!paragraph.isBlank()) {
        Span span = new Span(at, at + paragraph.length());
        String id = "p" + (parts.size() + 1);
        parts.add(Part.of(id, PartKind.PARAGRAPH, span));
        Span in = new Span(reading.length(), reading.length() + paragraph.length());
        blocks.add(new ReadingText.Block(id, in));
        pieces.add(new ReadingText.Piece(in, span, true));
        reading.append(paragraph).append("\n\n");
      }
      at += paragraph.length() + 2;
    }
    return new StructuredSource(
        source, parts, new ReadingText(reading.toString(), blocks, pieces), List.of());
  }
}
