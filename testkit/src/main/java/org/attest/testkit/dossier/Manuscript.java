package org.attest.testkit.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an author hands to the printer: a head of `key: value` lines, a blank line, then one block
/// a line. A line `[^1]: …` is a note and may stand anywhere.
///
/// @param head title, author, subject, created; what else there is concerns the printer
/// @param notes the text of each note by its mark
record Manuscript(Map<String, String> head, List<Block> blocks, Map<String, List<Span>> notes) {
  private static final Pattern NOTE = Pattern.compile("\\[\\^(?<mark>\\w+)]: (?<text>.+)");
  private static final Pattern HEAD = Pattern.compile("(?<key>[a-z-]+): (?<value>.+)");

  static Manuscript read(List<String> lines) {
    int end = lines.indexOf("");
    Map<String, String> head = new LinkedHashMap<>();
    for (String line : lines.subList(0, end)) {
      Matcher entry = matched(HEAD, line);
      head.put(entry.group("key"), entry.group("value"));
    }
    return body(head, lines.subList(end, lines.size()));
  }

  private static Manuscript body(Map<String, String> head, List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    Map<String, List<Span>> notes = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.startsWith("[^")) {
        Matcher note = matched(NOTE, line);
        notes.put(note.group("mark"), Span.read(note.group("text")));
      } else if (!line.isBlank()) {
        blocks.add(Block.read(line));
      }
    }
    return new Manuscript(head, blocks, notes);
  }

  private static Matcher matched(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not a line of a manuscript's head or notes: " + line);
    }
    return matcher;
  }

  /// An entry of the head that has to be there.
  String said(String key) {
    String value = head.get(key);
    if (value == null) {
      throw new IllegalArgumentException("The head of the manuscript does not say: " + key);
    }
    return value;
  }

  LocalDate created() {
    return LocalDate.parse(said("created"));
  }

  List<Span> note(Span.Mark mark) {
    List<Span> note = notes.get(mark.note());
    if (note == null) {
      throw new IllegalArgumentException("There is no note " + mark.note());
    }
    return note;
  }
}
