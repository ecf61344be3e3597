package org.attest.read.tei;

import java.util.Set;
import org.attest.read.xml.XmlNode;

/// The words of an element as one line.
final class TeiWords {
  private static final Set<String> ASIDE =
      Set.of("note", "graphic", "media", "index", "binaryObject", "fw");

  private TeiWords() {}

  /// Without notes; a line's end is a blank unless a word goes on over it.
  static String plain(XmlNode.Element element) {
    StringBuilder out = new StringBuilder();
    collect(element, out);
    return out.toString().strip().replaceAll("\\s*\u0000\\s*", "").replaceAll("\\s+", " ");
  }

  private static void collect(XmlNode.Element element, StringBuilder out) {
    for (XmlNode child : TeiTokens.spaced(element)) {
      switch (child) {
        case XmlNode.Words words -> out.append(words.words());
        case XmlNode.Element inner -> {
          if (isTorn(inner)) {
            out.append('\u0000');
          } else if (inner.name().equals("lb")) {
            out.append(' ');
          } else if (!ASIDE.contains(inner.name())) {
            collect(inner, out);
          }
        }
      }
    }
  }

  /// Whether a line, column or page ends within a word.
  static boolean isTorn(XmlNode.Element element) {
    return element.attribute("break").map("no"::equals).orElse(false);
  }
}
