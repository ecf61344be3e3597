package org.attest.core.account.origin;

import java.util.Set;
import org.attest.core.account.term.Words;

/// The layers of a source: what an editor adds comes after what its author wrote.
///
/// Law: a hand that is later can correct one that is earlier, never the reverse.
public enum Hand {
  /// Whoever is no other hand.
  AUTHOR,

  /// Who first printed the text: `first editor`, `memoir's editor`, a translator, an annotator.
  EDITOR,

  /// Who edits what others edited before.
  LATER_EDITOR;

  private static final Set<String> TRADES =
      Set.of("editor", "editors", "translator", "annotator", "compiler", "redactor", "publisher");
  private static final Set<String> LATE = Set.of("later", "second", "last", "modern", "new");

  /// @param speaker the label of a hand, or somebody's id or name
  public static Hand of(String speaker) {
    String plain = Words.plain(speaker);
    if (!TRADES.contains(plain.substring(plain.lastIndexOf(' ') + 1))) {
      return AUTHOR;
    }
    int first = plain.indexOf(' ');
    return first > 0 && LATE.contains(plain.substring(0, first)) ? LATER_EDITOR : EDITOR;
  }

  /// Whether it is a label, which means another person in another source.
  public static boolean isLabel(String speaker) {
    return of(speaker) != AUTHOR || speaker.equalsIgnoreCase("author");
  }
}
