package org.attest.core.source;

import java.util.Objects;

/// A document as the archive knows it.
///
/// @param id the original's file name, unless two clash
public record Source(String id, Original original, Transcript transcript) {
  public Source {
    Objects.requireNonNull(id, "id");
  }

  public SourceText text() {
    return transcript.text();
  }

  public String title() {
    return transcript.metadata().title().orElse(id);
  }

  /// The same source under this title, unless its format gives one.
  public Source withTitle(String title) {
    return transcript.metadata().title().isPresent()
        ? this
        : new Source(id, original, transcript.withTitle(title));
  }

  public Passage passage(Span span) {
    return text().passage(id, span);
  }
}
