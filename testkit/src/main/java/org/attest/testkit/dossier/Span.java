package org.attest.testkit.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of a manuscript's text in one manner.
sealed interface Span {
  /// Where a word may be hyphenated, once a manuscript has been read.
  char SOFT_HYPHEN = '\u00AD';

  /// Words set upright or in italics.
  record Words(String text, boolean italic) implements Span {
    /// The words without the places where they may be hyphenated.
    String plain() {
      return text.replace(String.valueOf(SOFT_HYPHEN), "");
    }
  }

  /// The mark of a note.
  record Mark(String note) implements Span {}

  /// `*italics*` and `[^1]` as they stand in a line of a manuscript; `\-` allows a hyphen.
  static List<Span> read(String line) {
    List<Span> spans = new ArrayList<>();
    Matcher special = Pattern.compile("\\*(?<italic>[^*]+)\\*|\\[\\^(?<note>\\w+)]").matcher(line);
    int read = 0;
    while (special.find()) {
      addUpright(spans, line.substring(read, special.start()));
      spans.add(special.group("note") == null ? italic(special) : new Mark(special.group("note")));
      read = special.end();
    }
    addUpright(spans, line.substring(read));
    return List.copyOf(spans);
  }

  private static Span italic(Matcher special) {
    return new Words(hyphens(special.group("italic")), true);
  }

  private static void addUpright(List<Span> spans, String text) {
    if (!text.isEmpty()) {
      spans.add(new Words(hyphens(text), false));
    }
  }

  private static String hyphens(String text) {
    return text.replace("\\-", String.valueOf(SOFT_HYPHEN));
  }
}
