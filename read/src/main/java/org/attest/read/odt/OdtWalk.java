package org.attest.read.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.source.Mark;
import org.attest.read.transcribe.NoteSign;
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

  private final OdtStyles styles;
  private final Transcription out;
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, Integer> lists = new HashMap<>();
  private int comments;

  /// A note that was called and is yet to be written.
  private record Note(String key, String label, Optional<String> hand, XmlNode.Element body) {}

  OdtWalk(OdtStyles styles, Transcription out) {
    this.styles = styles;
    this.out = out;
  }

  void walk(XmlNode.Element text) {
    children(text);
    // a note may call others: a comment on a footnote
    for (int i = 0; i < notes.size(); i++) {
      write(notes.get(i));
    }
  }

  private void children(XmlNode.Element parent) {
    for (XmlNode child : parent.children()) {
      switch (child) {
        case XmlNode.Words words -> out.text(words.words());
        case XmlNode.Element element -> element(element);
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
      case "note" -> note(element);
      case "annotation" -> comment(element);
      default -> children(element);
    }
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
          call(new Note(key, label.isEmpty() ? key : label, Optional.empty(), body));
        });
  }

  /// A comment is a note by its author; the name and the day are no words of it.
  private void comment(XmlNode.Element comment) {
    Optional<String> hand =
        comment.child("creator").map(XmlNode.Element::words).filter(name -> !name.isBlank());
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
      call(new Note("comment " + comments, "c" + comments, hand, body));
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
    children(note.body());
    out.endBlock();
    out.close(open, span -> new Mark.NoteBody(span, note.key(), note.label(), note.hand()));
  }
}
