package org.attest.core.source;

import java.util.Optional;

/// Something that the format itself says about a stretch of its text.
///
/// Plain text has none; the rules of `text` find structure there. Where a format has marks (TEI,
/// HTML, DOCX, PDF), these win over the rules.
public sealed interface Mark {
  Span span();

  /// A heading; level 1 is the outermost.
  record Heading(Span span, int level) implements Mark {}

  /// A paragraph, list item, table cell or another block that is one unit of prose.
  record Block(Span span) implements Mark {}

  /// A unit that holds others: a chapter, a numbered document, an attached message.
  ///
  /// @param kind a part kind by its name: document, appendix, chapter or section
  record Division(Span span, String kind, Optional<String> title) implements Mark {}

  /// Where a note is called in the text, for instance the words `¹` or `[1]`.
  record NoteMark(Span span, String note) implements Mark {}

  /// A note's own text.
  ///
  /// @param note the key that its marks name
  /// @param label the number or sign printed for it
  /// @param hand who wrote it, where the format says so
  record NoteBody(Span span, String note, String label, Optional<String> hand) implements Mark {}

  /// The place where a page begins; its span is the printed mark, or empty where none is printed.
  record PageBreak(Span span, String label) implements Mark {}

  /// Words that belong to the page and not to the text: a running head, a printed page number.
  record Furniture(Span span) implements Mark {}

  /// Words that quote an earlier message or another text.
  record Quoted(Span span) implements Mark {}

  /// A name that the format's encoder marked.
  ///
  /// @param kind person, organisation, place or work
  record Named(Span span, String kind, Optional<String> key) implements Mark {}

  /// A time that the format's encoder marked, with its value in EDTF.
  record Dated(Span span, String when, Optional<String> calendar) implements Mark {}

  /// A reading that replaces the words of the span in the reading text: an expanded abbreviation, a
  /// hyphenated word joined.
  record Reads(Span span, String reading) implements Mark {}
}
