package org.attest.read.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.attest.read.transcribe.CommentHead;
import org.attest.read.xml.XmlNode;

/// The footnotes, endnotes and comments of a document, and the labels they are printed under.
final class DocxNotes {
  /// A note that was called in the text.
  ///
  /// @param key names the kind and the id
  record Note(String key, String label, XmlNode.Element content) {
    /// Its author, or the initials where no author is told.
    Optional<String> hand() {
      return content.attribute("author").or(() -> content.attribute("initials"));
    }

    Optional<String> day() {
      return CommentHead.day(content.attribute("date"));
    }
  }

  private final Map<String, XmlNode.Element> contents = new HashMap<>();
  private final Map<String, Note> called = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> formats = new HashMap<>();

  private DocxNotes() {}

  static DocxNotes of(DocxPackage parts) throws IOException, InvalidFormatException {
    DocxNotes notes = new DocxNotes();
    Optional<XmlNode.Element> settings = parts.related("settings");
    for (String kind : new String[] {"footnote", "endnote", "comment"}) {
      parts.related(kind + "s").ifPresent(part -> notes.add(kind, part));
      settings
          .flatMap(s -> DocxReader.value(s, kind + "Pr", "numFmt"))
          .ifPresent(format -> notes.formats.put(kind, format));
    }
    return notes;
  }

  private void add(String kind, XmlNode.Element part) {
    for (XmlNode.Element note : part.elements()) {
      boolean separator = note.attribute("type").map(t -> !t.equals("normal")).orElse(false);
      if (note.name().equals(kind) && !separator) {
        note.attribute("id").ifPresent(id -> contents.put(kind + " " + id, note));
      }
    }
  }

  /// The note that a reference calls, with the label that is printed for it.
  ///
  /// @param kind footnote, endnote or comment
  /// @param ownLabel the sign that the author set in place of a number
  Optional<Note> call(String kind, XmlNode.Element reference, Optional<String> ownLabel) {
    Optional<String> key = reference.attribute("id").map(id -> kind + " " + id);
    Optional<XmlNode.Element> content = key.map(contents::get);
    if (key.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        called.computeIfAbsent(
            key.get(), k -> new Note(k, ownLabel.orElseGet(() -> label(kind)), content.get())));
  }

  /// All notes in the order in which they were called, and then those that nothing called.
  java.util.List<Note> all() {
    java.util.List<Note> all = new java.util.ArrayList<>(called.values());
    contents.entrySet().stream()
        .filter(e -> !called.containsKey(e.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> all.add(new Note(e.getKey(), "", e.getValue())));
    return all;
  }

  private String label(String kind) {
    int number = counts.merge(kind, 1, Integer::sum);
    String usual = kind.equals("endnote") ? "lowerRoman" : "decimal";
    String written = DocxNumbers.write(number, formats.getOrDefault(kind, usual));
    return kind.equals("comment") ? "c" + written : written;
  }
}
