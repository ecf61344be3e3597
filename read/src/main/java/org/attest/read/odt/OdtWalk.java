package org.attest.read.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.source.Mark;
import org.attest.read.transcribe.Addresses;
import org.attest.read.transcribe.CommentHead;
import org.attest.read.transcribe.NoteSign;
import org.attest.read.transcribe.PictureWords;
import org.attest.read.transcribe.Transcription;
import org.attest.read.xml.XmlNode;

/// Writes down the text of a document, element by element.
final class OdtWalk {
  private static final Set<String> WITHOUT_WORDS =
      Set.of(
          "tracked-changes",
          "sequence-decls",
          "variable-decls",
          "user-field-decls",
          "forms",
          "shapes",
          "table-column",
          "table-columns",
          "image",
          "object",
          "object-ole",
          "event-listeners",
          "ruby-text");

  private static final Set<String> DRAWN =
      Set.of(
          "frame",
          "custom-shape",
          "g",
          "rect",
          "ellipse",
          "circle",
          "line",
          "polyline",
          "polygon",
          "path",
          "connector",
          "control");
  private static final Set<String> DESCRIBES = Set.of("title", "desc");

  private final OdtStyles styles;
  private final Transcription out;
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, Integer> lists = new HashMap<>();
  private int comments;
  private int pages;

  /// A note that was called and is yet to be written.
  ///
  /// @param day on which a comment was made
  private record Note(
      String key,
      String label,
      Optional<String> hand,
      Optional<String> day,
      XmlNode.Element body) {}

  private final Addresses addresses = new Addresses();

  OdtWalk(OdtStyles styles, Transcription out) {
    this.styles = styles;
    this.out = out;
  }

  void walk(XmlNode.Element text) {
    if (pages == 0 && text.below().stream().anyMatch(e -> e.name().equals("soft-page-break"))) {
      page();
    }
    children(text);
    out.endBlock();
  }

  /// Writes the notes, the addresses of links, and what is printed on every page.
  void finish() {
    // a note may call others: a comment on a footnote
    for (int i = 0; i < notes.size(); i++) {
      write(notes.get(i));
    }
    addresses.write(out);
    Set<String> seen = new HashSet<>();
    for (XmlNode.Element running : styles.running()) {
      if (seen.add(running.words())) {
        out.endBlock();
        Transcription.Open open = out.open();
        children(running);
        out.endBlock();
        out.close(open, Mark.Furniture::new);
      }
    }
  }

  private void children(XmlNode.Element parent) {
    for (XmlNode child : parent.children()) {
      switch (child) {
        case XmlNode.Words words -> out.text(words.words());
        case XmlNode.Element element -> {
          if (DRAWN.contains(parent.name()) && DESCRIBES.contains(element.name())) {
            picture(element);
          } else {
            element(element);
          }
        }
      }
    }
  }

  /// Blocks without words in them hold only blank words between elements, which fold away.
  private void element(XmlNode.Element element) {
    if (WITHOUT_WORDS.contains(element.name())) {
      return;
    }
    switch (element.name()) {
      case "h" -> heading(element, level(element));
      case "p" -> paragraph(element);
      case "list" -> list(element, 1, Optional.empty());
      case "table-row" -> row(element);
      case "s", "tab" -> out.text(" ");
      case "line-break" -> out.line();
      case "a" -> {
        element.attribute("href").ifPresent(to -> addresses.add(element.words(), to));
        children(element);
      }
      case "soft-page-break" -> page();
      case "note" -> note(element);
      case "annotation" -> comment(element);
      default -> children(element);
    }
  }

  /// The program that saved the document last set its pages and noted where they begin.
  private void page() {
    pages++;
    String label = String.valueOf(pages);
    out.point(span -> new Mark.PageBreak(span, label));
  }

  private static int level(XmlNode.Element heading) {
    return Math.clamp(heading.attribute("outline-level").map(OdtStyles::count).orElse(1), 1, 6);
  }

  private void heading(XmlNode.Element heading, int level) {
    out.heading(level);
    children(heading);
    out.endBlock();
  }

  private void paragraph(XmlNode.Element paragraph) {
    if (styles.isTitle(paragraph)) {
      heading(paragraph, 1);
      return;
    }
    out.endBlock();
    Transcription.Open open = out.open();
    children(paragraph);
    out.endBlock();
    if (styles.isQuote(paragraph)) {
      out.close(open, Mark.Quoted::new);
    }
  }

  /// @param inherited the style of the list around this one
  private void list(XmlNode.Element list, int level, Optional<String> inherited) {
    Optional<String> style = list.attribute("style-name").or(() -> inherited);
    boolean goesOn =
        list.attribute("continue-numbering").map("true"::equals).orElse(false)
            || list.attribute("continue-list").isPresent();
    String counter = style.orElse("") + " " + level;
    int number = goesOn ? lists.getOrDefault(counter, 0) : 0;
    for (XmlNode.Element item : list.elements()) {
      boolean counted = item.name().equals("list-item");
      number =
          item.attribute("start-value").map(OdtStyles::count).orElse(number + (counted ? 1 : 0));
      item(item, level, style, counted ? styles.label(style, level, number) : "");
      lists.put(counter, number);
    }
  }

  private void item(XmlNode.Element item, int level, Optional<String> style, String label) {
    String due = label;
    for (XmlNode.Element inner : item.elements()) {
      if (inner.name().equals("list")) {
        list(inner, level + 1, style);
        continue;
      }
      if (inner.name().equals("p") && !due.isEmpty()) {
        out.endBlock();
        out.text(due + " ");
        children(inner);
        out.endBlock();
        due = "";
      } else {
        element(inner);
      }
    }
  }

  /// A row is one block, its cells parted by tabs; a cell that is covered by another has no words.
  private void row(XmlNode.Element row) {
    out.endBlock();
    boolean first = true;
    for (XmlNode.Element cell : row.elements()) {
      if (!cell.name().equals("table-cell")) {
        continue;
      }
      if (!first) {
        out.tab();
      }
      first = false;
      boolean later = false;
      for (XmlNode.Element inner : cell.elements()) {
        if (later) {
          out.text(" ");
        }
        later = true;
        if (inner.name().equals("p") || inner.name().equals("h")) {
          children(inner);
        } else {
          element(inner);
        }
      }
    }
    out.endBlock();
  }

  private void note(XmlNode.Element note) {
    String label = note.child("note-citation").map(XmlNode.Element::words).orElse("");
    note.child("note-body")
        .ifPresent(body -> {
          String key = "note " + (notes.size() + 1);
          call(
              new Note(
                  key, label.isEmpty() ? key : label, Optional.empty(), Optional.empty(), body));
        });
  }

  /// What stands for a picture that cannot be seen, where its author wrote it.
  private void picture(XmlNode.Element words) {
    PictureWords.of(words.words()).ifPresent(out::text);
  }

  /// A comment is a note by its author; the name and the day open it and are no words of it.
  private void comment(XmlNode.Element comment) {
    Optional<String> hand =
        comment
            .child("creator")
            .or(() -> comment.child("creator-initials"))
            .map(XmlNode.Element::words)
            .filter(name -> !name.isBlank());
    List<XmlNode> words =
        comment.children().stream()
            .filter(child ->
                !(child instanceof XmlNode.Element e)
                    || !Set.of(
                            "creator", "date", "date-string", "creator-initials", "sender-initials")
                        .contains(e.name()))
            .toList();
    XmlNode.Element body = new XmlNode.Element("comment", Map.of(), words);
    if (!body.words().isBlank()) {
      comments++;
      Optional<String> day = CommentHead.day(comment.child("date").map(XmlNode.Element::words));
      call(new Note("comment " + comments, "c" + comments, hand, day, body));
    }
  }

  private void call(Note note) {
    notes.add(note);
    Transcription.Open open = out.open();
    out.text(NoteSign.visible(note.label()));
    out.close(open, span -> new Mark.NoteMark(span, note.key()));
  }

  private void write(Note note) {
    out.endBlock();
    Transcription.Open open = out.open();
    CommentHead.write(List.of(note.hand(), note.day()), out);
    children(note.body());
    out.endBlock();
    out.close(open, span -> new Mark.NoteBody(span, note.key(), note.label(), note.hand()));
  }
}
