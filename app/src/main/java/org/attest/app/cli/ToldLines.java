package org.attest.app.cli;

import java.util.stream.Collectors;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;
import org.attest.publish.record.Naming;

/// Prints who says something, and the words that carry it.
final class ToldLines {
  private static final int WORDS_MAX = 100;

  private ToldLines() {}

  /// `per.narrator reports, per.minister asserts (st.5)`, with what is not accepted marked.
  static String who(Statement statement, Naming naming) {
    String chain =
        statement.attribution().stream()
            .map(link -> naming.in(link.speaker()) + " " + link.stance().label())
            .collect(Collectors.joining(", "));
    String status = statement.isAccepted() ? "" : ", " + statement.status().label();
    return (chain.isEmpty() ? "nobody named" : chain) + " (" + statement.id() + status + ")";
  }

  /// The words of each passage with its place.
  static void passages(Statement statement, String indent, Terminal terminal) {
    for (Passage passage : statement.passages()) {
      terminal.say(
          Printable.line(
              indent
                  + "“"
                  + cut(passage.exact())
                  + "” "
                  + passage.source()
                  + "@"
                  + passage.start()
                  + "-"
                  + passage.end()));
    }
  }

  static String cut(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= WORDS_MAX
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WORDS_MAX)) + "…";
  }
}
