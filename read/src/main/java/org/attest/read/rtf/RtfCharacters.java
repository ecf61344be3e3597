package org.attest.read.rtf;

import java.util.Map;
import java.util.Optional;

/// The characters that have a control word of their own.
final class RtfCharacters {
  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("{", "{"),
          Map.entry("}", "}"),
          Map.entry("\\", "\\"),
          Map.entry("~", "\u00a0"),
          Map.entry("_", "\u2011"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("tab", " "),
          Map.entry("bullet", "•"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("zwj", "\u200d"),
          Map.entry("zwnj", "\u200c"));

  private RtfCharacters() {}

  static Optional<String> of(String word) {
    return Optional.ofNullable(CHARACTERS.get(word));
  }
}
