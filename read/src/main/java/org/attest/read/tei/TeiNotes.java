package org.attest.read.tei;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.read.transcribe.NoteSign;
import org.attest.read.xml.XmlNode;

/// Which notes of a TEI document are called from where, and who wrote them.
final class TeiNotes {
  /// Elements that bear an id, so that hands and notes can be looked up.
  private final Map<String, XmlNode.Element> byId = new HashMap<>();

  /// Ids of notes that a `ref` or `ptr` calls.
  private final Set<String> called = new HashSet<>();

  /// Notes that name the place they belong to, by the id of that place.
  private final Map<String, XmlNode.Element> byTarget = new HashMap<>();

  private TeiNotes() {}

  static TeiNotes of(XmlNode.Element root) {
    TeiNotes notes = new TeiNotes();
    for (XmlNode.Element element : root.below()) {
      element
          .attribute("xml:id")
          .or(() -> element.attribute("id"))
          .ifPresent(id -> notes.byId.putIfAbsent(id, element));
    }
    for (XmlNode.Element element : root.below()) {
      Optional<String> target = element.attribute("target").flatMap(TeiNotes::local);
      switch (element.name()) {
        case "ref", "ptr" -> target.filter(notes::isNote).ifPresent(notes.called::add);
        case "note" -> target.ifPresent(id -> notes.aim(id, element));
        default -> {}
      }
    }
    return notes;
  }

  /// The note that a `ref` or `ptr` calls.
  Optional<XmlNode.Element> calledBy(XmlNode.Element link) {
    return link.attribute("target").flatMap(TeiNotes::local).filter(this::isNote).map(byId::get);
  }

  /// The note that belongs to the end of this element.
  Optional<XmlNode.Element> aimedAt(XmlNode.Element place) {
    return place.attribute("xml:id").map(byTarget::get);
  }

  /// Whether something else in the text calls this note, so that it stays where it stands.
  boolean isCalledFromElsewhere(XmlNode.Element note) {
    return note.attribute("xml:id").map(called::contains).orElse(false)
        || note.attribute("target")
            .flatMap(TeiNotes::local)
            .map(id -> byTarget.get(id) == note)
            .orElse(false);
  }

  /// Who wrote a note: the name behind `resp`, or what it says itself.
  Optional<String> hand(XmlNode.Element note) {
    return note.attribute("resp").or(() -> note.attribute("hand")).map(this::name);
  }

  private String name(String pointer) {
    Optional<XmlNode.Element> element = local(pointer).map(byId::get);
    return element
        .map(e -> e.child("persName").or(() -> e.child("name")).or(() -> e.child("orgName")))
        .map(named -> named.orElse(element.get()).words())
        .filter(words -> !words.isEmpty())
        .orElse(pointer.startsWith("#") ? pointer.substring(1) : pointer);
  }

  private boolean isNote(String id) {
    XmlNode.Element element = byId.get(id);
    return element != null && element.name().equals("note");
  }

  private void aim(String id, XmlNode.Element note) {
    XmlNode.Element place = byId.get(id);
    if (place != null && !place.name().equals("note")) {
      byTarget.putIfAbsent(id, note);
    }
  }

  private static Optional<String> local(String pointer) {
    String first = pointer.split("\\s+", 2)[0];
    return first.startsWith("#") && first.length() > 1
        ? Optional.of(first.substring(1))
        : Optional.empty();
  }

  static Optional<String> label(XmlNode.Element note) {
    return note.attribute("n").map(NoteSign::bare);
  }
}
