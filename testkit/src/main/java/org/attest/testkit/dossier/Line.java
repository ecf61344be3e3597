package org.attest.testkit.dossier;

import java.util.List;

/// A set line: what stands on it, how far in it begins and how much is added at every space.
///
/// @param runs neighbours may share a face; spaces are part of their text
/// @param notes the marks of notes that stand on the line, so that its page can make room for them
record Line(List<Run> runs, List<Span.Mark> notes, float indent, float stretch, float leading) {
  /// Text in one face.
  record Run(String text, Face face) {
    float width() {
      return face.width(text);
    }

    long spaces() {
      return text.chars().filter(c -> c == ' ').count();
    }
  }

  Line {
    runs = List.copyOf(runs);
    notes = List.copyOf(notes);
  }

  static float width(List<Run> runs) {
    return (float) runs.stream().mapToDouble(Run::width).sum();
  }

  static long spaces(List<Run> runs) {
    return runs.stream().mapToLong(Run::spaces).sum();
  }
}
