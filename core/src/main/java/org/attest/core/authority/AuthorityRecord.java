package org.attest.core.authority;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Decision;

/// A person, organisation, place or work as an authority file has it.
///
/// @param id the identifier, mostly a URI; where the file gives none of its own, the name of the
///   file and the number of the line: `persons.csv#12`
/// @param others further identifiers
/// @param kind nothing where the file does not say
/// @param variants other forms of the name
/// @param born the year, with 0 for 1 BC
/// @param died the year
/// @param place where it belongs, in the file's words
/// @param description in the file's words
/// @param file the name of the file
/// @param line on which the record begins, from 1
public record AuthorityRecord(
    String id,
    List<String> others,
    Optional<NameKind> kind,
    String name,
    List<String> variants,
    Optional<Integer> born,
    Optional<Integer> died,
    Optional<String> place,
    Optional<String> description,
    String file,
    int line) {
  public AuthorityRecord {
    others = List.copyOf(others);
    variants = List.copyOf(variants);
  }

  /// All its identifiers.
  public List<String> identifiers() {
    return Stream.concat(Stream.of(id), others.stream()).toList();
  }

  /// The record as a party of a decision about an entity of this kind.
  public Decision.Party party(NameKind of) {
    return Decision.Party.identified(identifiers(), of, name);
  }
}
