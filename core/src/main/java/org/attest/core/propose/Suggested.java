package org.attest.core.propose;

import java.util.List;
import java.util.Optional;
import org.attest.core.relate.Content;
import org.attest.core.source.Span;

/// A statement as a [Proposer] finds it.
///
/// @param content what is said; ids of things that it names are from [Told#id]
/// @param passages the stretches of the source's text that carry it, the most telling first; at
///   least one
/// @param reason why, in words for a person
/// @param score how sure the proposer is, from 0 to 1
/// @param hand who says it, where that is not whoever wrote the part or is quoted in it
public record Suggested(
    Content content, List<Span> passages, String reason, double score, Optional<String> hand) {
  /// Said by whoever wrote the part, or is quoted in it.
  public Suggested(Content content, List<Span> passages, String reason, double score) {
    this(content, passages, reason, score, Optional.empty());
  }

  public Suggested {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("passages: a statement cites at least one");
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score: outside 0 to 1: " + score);
    }
  }
}
