package org.attest.read.transcribe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.source.Mark;

/// The line that a comment begins with: who made it and when, in square brackets.
///
/// Law: its words are the file's own. The line is part of the source's text, so that it is found
/// and can be cited, and furniture, so that the comment reads without it: there its maker is its
/// hand.
public final class CommentHead {
  private CommentHead() {}

  /// @param told the maker, the kind, the day, so far as the file tells them
  public static void write(List<Optional<String>> told, Transcription out) {
    line(told)
        .ifPresent(line -> {
          out.endBlock();
          Transcription.Open open = out.open();
          out.text(line);
          out.endBlock();
          out.close(open, Mark.Furniture::new);
        });
  }

  /// The line, if anything is told.
  public static Optional<String> line(List<Optional<String>> told) {
    String words =
        told.stream()
            .flatMap(Optional::stream)
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(", "));
    return Stream.of(words).filter(w -> !w.isEmpty()).map(w -> "[" + w + "]").findFirst();
  }

  /// The day of a time in the notation of ISO 8601, if it is one.
  public static Optional<String> day(Optional<String> time) {
    return time.filter(t -> t.matches("\\d{4}-\\d{2}-\\d{2}.*")).map(t -> t.substring(0, 10));
  }
}
