package org.attest.core.propose.phrase;

/// Where a phrase stands in a text.
///
/// @param key under which the book lists it
/// @param from its first token
/// @param to one past its last token
/// @param gapFrom the first token of its first gap, [#to] if it has none
/// @param gapTo one past the last token of that gap
public record Hit(String key, int from, int to, int gapFrom, int gapTo) {
  public boolean overlaps(Hit other) {
    return from < other.to && other.from < to;
  }
}
