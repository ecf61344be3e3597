package org.attest.publish.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Writes HTML; whatever is not markup of its own is escaped.
final class Html {
  private final StringBuilder out = new StringBuilder();

  /// Markup as it stands; never anything that comes from a source.
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  Html text(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return this;
  }

  /// A link whose address is made of a fixed beginning and a part that is encoded.
  Html link(String begin, String id, String rest, String words) {
    return raw("<a href=\"")
        .raw(begin)
        .raw(encoded(id))
        .text(rest)
        .raw("\">")
        .text(words)
        .raw("</a>");
  }

  static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
