package org.attest.publish.page;

import java.util.List;
import java.util.Optional;
import org.attest.core.port.Index;
import org.attest.core.text.PartKind;

/// A search as its address tells it.
///
/// @param source only in this one
/// @param kind only in parts of this kind
/// @param from the number of the first answer, from 0
public record Search(String words, Optional<String> source, Optional<PartKind> kind, int from) {
  /// How many answers a page has: each is a paragraph to be fetched and cut.
  static final int LINES = 50;

  String address() {
    return "/search?q="
        + Address.encoded(words)
        + source.map(s -> "&source=" + Address.encoded(s)).orElse("")
        + kind.map(k -> "&kind=" + k.label()).orElse("");
  }

  Search in(Optional<String> other) {
    return new Search(words, other, kind, 0);
  }

  Search of(Optional<PartKind> other) {
    return new Search(words, source, other, 0);
  }

  /// What the index is asked.
  public Index.Query query() {
    return new Index.Query(
        words,
        source.map(List::of).orElse(List.of()),
        kind.map(List::of).orElse(List.of()),
        from,
        LINES);
  }
}
