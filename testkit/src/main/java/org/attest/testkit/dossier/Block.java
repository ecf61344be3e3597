package org.attest.testkit.dossier;

import java.util.List;

/// One block of a manuscript.
sealed interface Block {
  List<Span> spans();

  /// `# Title` (level 1) or `## Title` (level 2).
  record Heading(int level, List<Span> spans) implements Block {}

  /// `> an editor's line`, set apart from the author's text.
  record Aside(List<Span> spans) implements Block {}

  /// Anything else.
  record Paragraph(List<Span> spans) implements Block {}

  /// The kind that the first characters of a line call for.
  static Block read(String line) {
    if (line.startsWith("## ")) {
      return new Heading(2, Span.read(line.substring(3)));
    }
    if (line.startsWith("# ")) {
      return new Heading(1, Span.read(line.substring(2)));
    }
    if (line.startsWith("> ")) {
      return new Aside(Span.read(line.substring(2)));
    }
    return new Paragraph(Span.read(line));
  }
}
