package org.attest.core.source;

import java.util.List;
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
  /// @param key what the encoder refers to: a URI, or `#` and an id within the same file
  /// @param called the full name that the file has under this key
  record Named(Span span, String kind, Optional<String> key, Optional<String> called, Encoder by)
      implements Mark {
    public Named(Span span, String kind, Optional<String> key) {
      this(span, kind, key, Optional.empty(), Encoder.UNNAMED);
    }
  }

  /// A time that the format's encoder marked, with its value in EDTF.
  record Dated(Span span, String when, Optional<String> calendar, Encoder by) implements Mark {
    public Dated(Span span, String when, Optional<String> calendar) {
      this(span, when, calendar, Encoder.UNNAMED);
    }
  }

  /// A reading that replaces the words of the span in the reading text: an expanded abbreviation, a
  /// hyphenated word joined. Where it is empty, the reading text leaves the words out.
  record Reads(Span span, String reading) implements Mark {}

  /// What an editor did to the words, or says of their state.
  ///
  /// @param kind correction, regularisation, expansion, supplied, unclear, deleted, added,
  ///   restored, variant, gap, surplus or sic
  /// @param reading what the words are to read, or read elsewhere; for a gap how much is lost
  /// @param witnesses the signs of the copies that have the reading
  /// @param detail how or why, in the words of the encoding
  record Emended(
      Span span,
      String kind,
      String reading,
      List<String> witnesses,
      Optional<String> detail,
      Encoder by)
      implements Mark {
    public Emended {
      witnesses = List.copyOf(witnesses);
    }
  }

  /// What a document says of its own origin; its span is that of a division.
  ///
  /// @param when in EDTF
  record Written(
      Span span,
      List<String> authors,
      Optional<String> addressee,
      Optional<String> when,
      Optional<String> place)
      implements Mark {
    public Written {
      authors = List.copyOf(authors);
    }
  }

  /// Words in a hand that is not that of the rest.
  record InHand(Span span, String hand) implements Mark {}

  /// Who of the makers of an edition says something, and how sure they are of it.
  ///
  /// @param hand their name, empty where the edition names nobody for it
  /// @param certainty from 0 to 1
  record Encoder(Optional<String> hand, double certainty) {
    public static final Encoder UNNAMED = new Encoder(Optional.empty(), 1.0);

    public Encoder {
      if (!(certainty >= 0 && certainty <= 1)) {
        throw new IllegalArgumentException("certainty: outside 0 to 1: " + certainty);
      }
    }

    /// The name, or what stands for it.
    public String label() {
      return hand.orElse("the encoder");
    }
  }

  /// The place where the text of a page of the original begins, of which a picture can be made.
  ///
  /// @param page its number in the file, from 1, whatever is printed on it
  record Facsimile(Span span, int page) implements Mark {}

  /// A word, or the piece of one on one line, that a program recognised in the picture of a page.
  ///
  /// @param page its number in the file, from 1
  /// @param confidence how sure the program was, from 0 to 100
  /// @param box where it stands on the page
  record Recognised(Span span, int page, int confidence, Box box) implements Mark {}
}
