package org.attest.read.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.read.transcribe.NoteSign;
import org.attest.read.xml.XmlNode;

/// Which notes of a TEI document are called from where.
final class TeiNotes {
  private final TeiPointers pointers;

  /// Notes that a `ref` or `ptr` calls.
  private final Set<XmlNode.Element> called = new HashSet<>();

  /// Notes that name the place they belong to, by the element at whose end their sign stands.
  private final Map<XmlNode.Element, List<XmlNode.Element>> byPlace = new HashMap<>();

  private final Set<XmlNode.Element> aimed = new HashSet<>();

  private TeiNotes(TeiPointers pointers) {
    this.pointers = pointers;
  }

  static TeiNotes of(TeiPointers pointers, List<XmlNode.Element> elements) {
    TeiNotes notes = new TeiNotes(pointers);
    for (XmlNode.Element element : elements) {
      switch (element.name()) {
        case "ref", "ptr" -> notes.called.addAll(notes.calledBy(element));
        case "note" -> notes.aim(element);
        default -> {}
      }
    }
    return notes;
  }

  /// The notes that a `ref` or `ptr` calls; empty where it points to anything else.
  List<XmlNode.Element> calledBy(XmlNode.Element link) {
    return pointers.targets(link, "target").stream().filter(e -> e.name().equals("note")).toList();
  }

  /// The notes that belong to the end of this element.
  List<XmlNode.Element> aimedAt(XmlNode.Element place) {
    return byPlace.getOrDefault(place, List.of());
  }

  /// Whether something else in the text calls this note, so that it stays where it stands.
  boolean isCalledFromElsewhere(XmlNode.Element note) {
    return called.contains(note) || aimed.contains(note);
  }

  /// A note aimed at a stretch or at several places has its sign at the end of the last.
  private void aim(XmlNode.Element note) {
    List<XmlNode.Element> places = new ArrayList<>(pointers.targets(note, "target"));
    places.addAll(pointers.targets(note, "targetEnd"));
    places.removeIf(place -> place.name().equals("note"));
    if (!places.isEmpty()) {
      byPlace.computeIfAbsent(places.getLast(), _ -> new ArrayList<>()).add(note);
      aimed.add(note);
    }
  }

  static Optional<String> label(XmlNode.Element note) {
    return note.attribute("n").map(NoteSign::bare);
  }
}
