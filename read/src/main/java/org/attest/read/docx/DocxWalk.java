package org.attest.read.docx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.attest.core.source.Mark;
import org.attest.read.transcribe.Addresses;
import org.attest.read.transcribe.CommentHead;
import org.attest.read.transcribe.NoteSign;
import org.attest.read.transcribe.PictureWords;
import org.attest.read.transcribe.TrackedChanges;
import org.attest.read.transcribe.Transcription;
import org.attest.read.xml.XmlNode;

/// Writes down the body of a Word document, paragraph by paragraph.
final class DocxWalk {
  private static final Pattern LINK =
      Pattern.compile("\\s*HYPERLINK\\s+(?:\\\\[a-z]\\s+)*\"?([^\"\\s]+)\"?.*");

  private final DocxPackage parts;
  private final DocxStyles styles;
  private final DocxNumbers numbers;
  private final DocxNotes notes;
  private final Transcription out;

  /// Text boxes that hang on the paragraph at hand; they follow it.
  private final Deque<XmlNode.Element> boxes = new ArrayDeque<>();

  /// The sign that an author set for a note stands in the words after its reference.
  private Optional<String> signDue = Optional.empty();

  /// Whether the end of the paragraph before was deleted, so that the next one goes on with it.
  private boolean goesOn;

  private int pages;

  private final Addresses addresses = new Addresses();
  private final TrackedChanges changes = new TrackedChanges();

  DocxWalk(DocxPackage parts, Transcription out) throws IOException, InvalidFormatException {
    this.parts = parts;
    this.styles = DocxStyles.of(parts.related("styles"));
    this.numbers = DocxNumbers.of(parts.related("numbering"));
    this.notes = DocxNotes.of(parts);
    this.out = out;
  }

  Optional<String> language() {
    return styles.language();
  }

  TrackedChanges changes() {
    return changes;
  }

  void walk(XmlNode.Element document) throws IOException, InvalidFormatException {
    List<XmlNode.Element> pages = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (XmlNode.Element reference : document.below()) {
      boolean page =
          reference.name().equals("headerReference") || reference.name().equals("footerReference");
      Optional<XmlNode.Element> part =
          page ? parts.byRelation(reference.attribute("id").orElse("")) : Optional.empty();
      if (part.isPresent() && seen.add(part.get().words())) {
        boolean first = reference.attribute("type").map(t -> t.equals("first")).orElse(false);
        if (first && reference.name().equals("headerReference")) {
          blocks(part.get());
        } else {
          pages.add(part.get());
        }
      }
    }
    if (document.below().stream().anyMatch(e -> e.name().equals("lastRenderedPageBreak"))) {
      page();
    }
    document.child("body").ifPresent(this::blocks);
    DocxDrawings.write(parts, out);
    notes();
    addresses.write(out);
    pages.forEach(this::furniture);
  }

  private void furniture(XmlNode.Element part) {
    out.endBlock();
    Transcription.Open open = out.open();
    blocks(part);
    out.endBlock();
    out.close(open, Mark.Furniture::new);
  }

  private void notes() {
    int written = 0;
    List<DocxNotes.Note> all = notes.all();
    while (written < all.size()) {
      DocxNotes.Note note = all.get(written++);
      out.endBlock();
      Transcription.Open open = out.open();
      CommentHead.write(List.of(note.hand(), note.day()), out);
      blocks(note.content());
      out.endBlock();
      out.close(open, span -> new Mark.NoteBody(span, note.key(), note.label(), note.hand()));
    }
  }

  private void blocks(XmlNode.Element parent) {
    for (XmlNode.Element element : parent.elements()) {
      switch (element.name()) {
        case "p" -> paragraph(element);
        case "tbl" -> element.elements().forEach(this::row);
        case "del" -> deleted(element);
        case "ins" -> {
          inserted(element);
          blocks(element);
        }
        case "moveFrom", "sectPr", "tblPr", "tblGrid" -> {}
        case "AlternateContent" -> alternative(element).ifPresent(this::blocks);
        case "altChunk" -> {}
        default -> blocks(element);
      }
    }
  }

  private void row(XmlNode.Element row) {
    if (!row.name().equals("tr")) {
      blocks(new XmlNode.Element("row", java.util.Map.of(), List.of(row)));
      return;
    }
    Optional<XmlNode.Element> deletion = row.child("trPr").flatMap(p -> p.child("del"));
    if (deletion.isPresent()) {
      changes.deletion(deletion.get().attribute("author"));
      return;
    }
    List<XmlNode.Element> cells = cells(row);
    boolean prose = cells.stream().anyMatch(DocxWalk::isProse);
    out.endBlock();
    boolean first = true;
    for (XmlNode.Element cell : cells) {
      if (prose) {
        blocks(cell);
      } else {
        if (!first) {
          out.tab();
        }
        first = false;
        cell.below().stream().filter(e -> e.name().equals("p")).forEach(this::words);
      }
    }
    out.endBlock();
    boxes();
  }

  /// The cells of a row, also those that a control or markup of another kind wraps.
  private static List<XmlNode.Element> cells(XmlNode.Element row) {
    return row.elements().stream()
        .flatMap(e -> e.name().equals("tc") ? Stream.of(e) : cells(e).stream())
        .toList();
  }

  /// Whether a cell holds several paragraphs or a table, and not one value of a row.
  private static boolean isProse(XmlNode.Element cell) {
    List<XmlNode.Element> below = cell.below();
    return below.stream().filter(e -> e.name().equals("p") && !e.words().isEmpty()).count() > 1
        || below.stream().anyMatch(e -> e.name().equals("tbl") || e.name().equals("txbxContent"));
  }

  private void paragraph(XmlNode.Element paragraph) {
    OptionalInt heading = styles.heading(paragraph);
    if (!goesOn && heading.isPresent()) {
      out.heading(heading.getAsInt());
    } else if (!goesOn) {
      out.endBlock();
    }
    Transcription.Open open = out.open();
    words(paragraph);
    goesOn =
        paragraph
            .child("pPr")
            .flatMap(p -> p.child("rPr"))
            .flatMap(r -> r.child("del"))
            .isPresent();
    if (!goesOn) {
      out.endBlock();
    }
    if (styles.isQuotation(paragraph)) {
      out.close(open, Mark.Quoted::new);
    }
    boxes();
  }

  private void boxes() {
    while (!boxes.isEmpty()) {
      blocks(boxes.pop());
    }
  }

  private void words(XmlNode.Element paragraph) {
    if (!paragraph.words().isEmpty()) {
      styles
          .numbering(paragraph)
          .map(numbers::next)
          .filter(number -> !number.isEmpty())
          .ifPresent(number -> out.text(number + " "));
    }
    inline(paragraph);
  }

  private void inline(XmlNode.Element parent) {
    for (XmlNode.Element element : parent.elements()) {
      switch (element.name()) {
        case "t" -> text(element.words(), element);
        case "tab", "ptab" -> out.text(" ");
        case "br", "cr" -> out.line();
        case "lastRenderedPageBreak" -> page();
        case "noBreakHyphen" -> out.text("‑");
        case "sym" -> symbol(element);
        case "footnoteReference" -> call("footnote", element, parent);
        case "endnoteReference" -> call("endnote", element, parent);
        case "commentReference" -> call("comment", element, parent);
        case "txbxContent" -> boxes.add(element);
        case "AlternateContent" -> alternative(element).ifPresent(this::inline);
        case "docPr" -> picture(element);
        case "del" -> deleted(element);
        case "ins" -> {
          inserted(element);
          inline(element);
        }
        case "hyperlink" -> {
          element
              .attribute("id")
              .flatMap(parts::address)
              .ifPresent(to -> addresses.add(element.words(), to));
          inline(element);
        }
        case "fldSimple" -> {
          field(element.attribute("instr").orElse(""), element.words());
          inline(element);
        }
        case "instrText" -> field(element.words(), "");
        case "moveFrom",
            "pPr",
            "rPr",
            "delText",
            "footnoteRef",
            "endnoteRef",
            "annotationRef",
            "delInstrText",
            "posOffset",
            "pctWidth",
            "pctHeight" -> {}
        default -> inline(element);
      }
    }
  }

  /// Word set the pages when it saved the document, and noted where they begin.
  private void page() {
    pages++;
    String label = String.valueOf(pages);
    out.point(span -> new Mark.PageBreak(span, label));
  }

  private void field(String instruction, String words) {
    Matcher link = LINK.matcher(instruction);
    if (link.matches()) {
      addresses.add(words, link.group(1));
    }
  }

  private void deleted(XmlNode.Element deletion) {
    if (!deletion.words().isEmpty()) {
      changes.deletion(deletion.attribute("author"));
    }
  }

  private void inserted(XmlNode.Element insertion) {
    if (!insertion.words().isEmpty()) {
      changes.insertion(insertion.attribute("author"));
    }
  }

  /// What stands for a picture that cannot be seen, where its author wrote it.
  private void picture(XmlNode.Element properties) {
    properties.attribute("descr").flatMap(PictureWords::of).ifPresent(out::text);
  }

  /// Words with their white space, which `xml:space` may make part of them.
  private void text(String folded, XmlNode.Element element) {
    StringBuilder all = new StringBuilder();
    element.children().forEach(child -> all.append(child.words()));
    if (signDue.isPresent() && signDue.get().equals(folded)) {
      signDue = Optional.empty();
      return;
    }
    out.text(all);
  }

  private void symbol(XmlNode.Element symbol) {
    symbol
        .attribute("char")
        .filter(c -> c.matches("[0-9A-Fa-f]{4}"))
        .map(c -> Integer.parseInt(c, 16))
        .ifPresent(c -> out.text(c >= 0xF000 && c <= 0xF0FF ? "•" : Character.toString(c)));
  }

  private void call(String kind, XmlNode.Element reference, XmlNode.Element run) {
    boolean own =
        reference
            .attribute("customMarkFollows")
            .map(c -> c.equals("1") || c.equals("true"))
            .orElse(false);
    signDue = own ? Optional.of(run.words()).filter(w -> !w.isEmpty()) : Optional.empty();
    notes
        .call(kind, reference, signDue)
        .ifPresent(note -> {
          Transcription.Open open = out.open();
          out.text(NoteSign.visible(note.label()));
          out.close(open, span -> new Mark.NoteMark(span, note.key()));
        });
  }

  private static Optional<XmlNode.Element> alternative(XmlNode.Element alternatives) {
    return alternatives.child("Choice").or(() -> alternatives.child("Fallback"));
  }
}
