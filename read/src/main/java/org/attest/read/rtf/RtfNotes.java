package org.attest.read.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Mark;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.Addresses;
import org.attest.read.transcribe.NoteSign;
import org.attest.read.transcribe.RomanNumber;
import org.attest.read.transcribe.Transcription;

/// The notes, comments and running heads that were met, to be written behind the text.
final class RtfNotes {
  private record Note(String key, String label, Optional<String> hand, Transcript words) {}

  private final List<Note> notes = new ArrayList<>();
  private final List<Transcript> running = new ArrayList<>();
  private int foot;
  private int end;
  private int comments;

  /// Whether endnotes are numbered in figures (`\aftnnar`).
  private boolean endInFigures;

  void numberEndnotesInFigures() {
    endInFigures = true;
  }

  /// Takes in a foot- or endnote and writes its sign.
  void note(boolean isEndnote, Transcript words, Transcription out) {
    int number = isEndnote ? ++end : ++foot;
    String label = isEndnote && !endInFigures ? RomanNumber.of(number) : String.valueOf(number);
    add((isEndnote ? "end" : "foot") + number, label, Optional.empty(), words, out);
  }

  void comment(Optional<String> hand, Transcript words, Transcription out) {
    comments++;
    add("comment" + comments, "c" + comments, hand, words, out);
  }

  private void add(
      String key, String label, Optional<String> hand, Transcript words, Transcription out) {
    notes.add(new Note(key, label, hand, words));
    Transcription.Open sign = out.open();
    out.text(NoteSign.visible(label));
    out.close(sign, span -> new Mark.NoteMark(span, key));
  }

  void running(Transcript words) {
    running.add(words);
  }

  /// Writes the notes in the order of their marks, the addresses of links, then running heads and
  /// feet.
  void write(Transcription out, Addresses addresses) {
    for (Note note : notes) {
      out.endBlock();
      Transcription.Open open = out.open();
      out.append(note.words());
      out.endBlock();
      out.close(open, span -> new Mark.NoteBody(span, note.key(), note.label(), note.hand()));
    }
    addresses.write(out);
    for (Transcript head : running) {
      out.endBlock();
      Transcription.Open open = out.open();
      out.append(head);
      out.endBlock();
      out.close(open, Mark.Furniture::new);
    }
  }
}
