package org.attest.read.office;

import java.util.Set;
import org.attest.read.transcribe.Transcription;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Writes down the XHTML that Tika's parsers produce.
final class XhtmlBlocks extends DefaultHandler {
  private static final Set<String> SILENT = Set.of("head", "script", "style", "title");
  private static final Set<String> INLINE =
      Set.of("a", "b", "i", "u", "em", "strong", "span", "s", "sub", "sup", "img", "code", "font");

  private final Transcription out;
  private int silent;
  private int pre;
  private int cells;

  XhtmlBlocks(Transcription out) {
    this.out = out;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (SILENT.contains(name)) {
      silent++;
    } else if (name.matches("h[1-6]")) {
      out.heading(name.charAt(1) - '0');
    } else if (name.equals("td") || name.equals("th")) {
      out.tab();
      cells++;
    } else if (name.equals("br")) {
      out.line();
    } else if (name.equals("pre")) {
      out.endBlock();
      pre++;
    } else if (!INLINE.contains(name)) {
      end();
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (SILENT.contains(name)) {
      silent--;
    } else if (name.equals("td") || name.equals("th")) {
      cells--;
    } else if (name.equals("pre")) {
      pre--;
      out.endBlock();
    } else if (!INLINE.contains(name) && !name.equals("br")) {
      end();
    }
  }

  @Override
  public void characters(char[] all, int start, int length) {
    String words = new String(all, start, length);
    if (silent > 0) {
      return;
    }
    if (pre > 0) {
      out.verbatim(words);
    } else if (cells == 0 && words.contains("\n\n")) {
      paragraphs(words);
    } else {
      out.text(words);
    }
  }

  @Override
  public void ignorableWhitespace(char[] all, int start, int length) {
    characters(all, start, length);
  }

  private void paragraphs(String words) {
    String[] parts = words.split("\n\\s*\n", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        out.endBlock();
      }
      out.text(parts[i]);
    }
  }

  private void end() {
    if (cells > 0) {
      out.text(" ");
    } else {
      out.endBlock();
    }
  }
}
