package org.attest.core.account;

import java.util.List;

/// A proposal that two events are one: somebody may accept it by saying that they are the same.
///
/// @param first the id of an event; less than the other
/// @param second the id of another event
/// @param reasons why, each in words
/// @param score how much speaks for it, from 0 to 1
public record Likeness(String first, String second, List<String> reasons, double score) {
  public Likeness {
    reasons = List.copyOf(reasons);
  }
}
