package org.attest.core.recognise;

import java.util.Objects;

/// What a recogniser suggests.
///
/// @param by the id of the recogniser
/// @param reason why, in words for a person
/// @param score how sure it is, from 0 to 1
public record Proposal(Finding finding, String by, String reason, double score) {
  public Proposal {
    Objects.requireNonNull(finding, "finding");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score: outside 0 to 1: " + score);
    }
  }
}
