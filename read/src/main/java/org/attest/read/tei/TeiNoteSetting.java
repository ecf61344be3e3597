package org.attest.read.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.source.Mark;
import org.attest.read.transcribe.NoteSign;
import org.attest.read.transcribe.Transcription;
import org.attest.read.xml.XmlNode;

/// Sets the notes of a document: a sign where each is called, its words at the end of the division.
final class TeiNoteSetting {
  private final TeiEdition edition;
  private final Transcription out;
  private final TeiWalk walk;

  /// The notes called in each division that is open, to be written at its end.
  private List<XmlNode.Element> due = new ArrayList<>();

  /// Notes aimed at a block, whose sign goes to the end of the first words in it.
  private final List<XmlNode.Element> waiting = new ArrayList<>();

  private final Map<XmlNode.Element, String> keys = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Set<String> bodies = new HashSet<>();
  private int running;

  TeiNoteSetting(TeiEdition edition, Transcription out, TeiWalk walk) {
    this.edition = edition;
    this.out = out;
    this.walk = walk;
  }

  void note(XmlNode.Element note, boolean prose) {
    boolean inline = note.attribute("place").map(p -> p.equals("inline")).orElse(false);
    boolean elsewhere = edition.notes().isCalledFromElsewhere(note);
    if (elsewhere && prose) {
      due.add(note); // it would break the words in two
    } else if (elsewhere) {
      body(note);
    } else if (prose && !inline) {
      call(note);
    } else if (prose) {
      walk.children(note, true);
    } else {
      beside(note, edition.encoders().hand(note));
    }
  }

  /// A note between blocks belongs to the place where it stands, and has no sign in the words.
  void beside(XmlNode.Element note, Optional<String> hand) {
    running++;
    String key = "beside" + running;
    walk.endBlock();
    Transcription.Open open = out.open();
    walk.children(note, TeiBlocks.isWords(note));
    walk.endBlock();
    out.close(open, span -> new Mark.NoteBody(span, key, "", hand));
  }

  /// Writes the sign of a note, and keeps the note for the end of the division.
  void call(XmlNode.Element note) {
    boolean known = keys.containsKey(note);
    String key = key(note);
    sign(key, labels.getOrDefault(key, "*"));
    if (!known && !edition.notes().isCalledFromElsewhere(note)) {
      due.add(note);
    }
  }

  private void sign(String key, String label) {
    String visible = NoteSign.visible(label);
    Transcription.Open open = out.open();
    out.text(visible.isEmpty() ? "*" : visible);
    out.close(open, span -> new Mark.NoteMark(span, key));
  }

  private String key(XmlNode.Element note) {
    return keys.computeIfAbsent(
        note,
        n -> {
          running++;
          String key = TeiPointers.id(n).orElse("note" + running);
          labels.put(key, TeiNotes.label(n).orElse(String.valueOf(running)));
          return key;
        });
  }

  /// A link that calls notes: its words are the sign, else the labels of the notes are.
  void link(XmlNode.Element link, List<XmlNode.Element> called) {
    if (link.words().isEmpty() || called.size() > 1) {
      walk.children(link, true);
      called.forEach(this::call);
    } else {
      String key = key(called.getFirst());
      Transcription.Open open = out.open();
      out.text(NoteSign.visible(link.words()));
      out.close(open, span -> new Mark.NoteMark(span, key));
    }
  }

  /// Keeps the notes that are aimed at a block for the end of its first words.
  void await(XmlNode.Element block) {
    waiting.addAll(edition.notes().aimedAt(block));
  }

  /// Writes the signs that wait for the end of a block, if one is open.
  void endOfBlock() {
    if (!waiting.isEmpty() && !out.isBetweenBlocks()) {
      List<XmlNode.Element> now = List.copyOf(waiting);
      waiting.clear();
      now.forEach(this::call);
    }
  }

  /// Begins a division; what is due outside it waits.
  List<XmlNode.Element> begin() {
    List<XmlNode.Element> outer = due;
    due = new ArrayList<>();
    return outer;
  }

  /// Ends a division: writes the notes called in it.
  ///
  /// @param outer what `begin` gave back
  void end(List<XmlNode.Element> outer) {
    while (!due.isEmpty()) {
      List<XmlNode.Element> now = due;
      due = new ArrayList<>();
      now.forEach(this::body);
    }
    due = outer;
  }

  private void body(XmlNode.Element note) {
    String key = key(note);
    walk.endBlock();
    Transcription.Open open = out.open();
    walk.children(note, TeiBlocks.isWords(note));
    walk.endBlock();
    String label = labels.getOrDefault(key, "");
    Optional<String> hand = edition.encoders().hand(note);
    if (bodies.add(key)) {
      out.close(open, span -> new Mark.NoteBody(span, key, label, hand));
    }
  }
}
