package org.attest.core.source;

import java.util.List;
import java.util.Optional;

/// What the format itself says of the whole source.
///
/// @param language a BCP 47 tag
/// @param date as the format gives it, in EDTF
/// @param format the media type, for instance `text/plain`
public record Metadata(
    Optional<String> title,
    List<String> authors,
    Optional<String> language,
    Optional<String> date,
    String format) {
  public Metadata {
    authors = List.copyOf(authors);
  }

  public static Metadata of(String format) {
    return new Metadata(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), format);
  }
}
