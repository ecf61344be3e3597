package org.attest.core.compare;

import java.util.Set;
import org.attest.core.recognise.NameKind;

/// A name prepared for comparing: made once, compared often.
///
/// Any text is a name. Of one longer than 600 characters only the beginning counts, and controls of
/// direction, joiners and emoji do not.
public final class ComparedName {
  private final NameKind kind;
  private final String name;
  private final Parts parts;

  /// A name taken apart as its kind asks.
  sealed interface Parts {
    /// The name of a person.
    record OfPerson(PersonName name) implements Parts {}

    /// The name of anything else.
    record OfBody(BodyName name) implements Parts {}
  }

  private ComparedName(NameKind kind, String name, Parts parts) {
    this.kind = kind;
    this.name = name;
    this.parts = parts;
  }

  public static ComparedName of(NameKind kind, String name) {
    return new ComparedName(
        kind,
        name,
        switch (kind) {
          case PERSON -> new Parts.OfPerson(PersonName.of(name));
          case ORGANISATION, PLACE, WORK -> new Parts.OfBody(BodyName.of(name));
        });
  }

  public NameKind kind() {
    return kind;
  }

  /// The name as it was given.
  public String name() {
    return name;
  }

  Parts parts() {
    return parts;
  }

  /// Index keys: names of one kind that may be the same share at least one of them, save that a
  /// given name alone is no key to names that have more.
  public Set<String> keys() {
    return switch (parts) {
      case Parts.OfPerson(PersonName person) -> Keys.of(person);
      case Parts.OfBody(BodyName body) -> Keys.of(body);
    };
  }
}
