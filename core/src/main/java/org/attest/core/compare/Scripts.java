package org.attest.core.compare;

/// In which letters words are written.
final class Scripts {
  private Scripts() {}

  /// Whether two words begin in one script.
  static boolean areOne(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && script(a.charAt(0)) == script(b.charAt(0));
  }

  private static Character.UnicodeScript script(char letter) {
    if (letter < 128) {
      return Character.UnicodeScript.LATIN;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script == Character.UnicodeScript.HIRAGANA ? Character.UnicodeScript.KATAKANA : script;
  }
}
