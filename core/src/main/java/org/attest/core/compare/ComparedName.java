package org.attest.core.compare;

import java.util.Set;
import org.attest.core.recognise.NameKind;

/// A name prepared for comparing: made once, compared often.
public final class ComparedName {
  private final NameKind kind;
  private final String name;
  private final PersonName person;

  private ComparedName(NameKind kind, String name) {
    this.kind = kind;
    this.name = name;
    this.person = PersonName.of(name);
  }

  public static ComparedName of(NameKind kind, String name) {
    return new ComparedName(kind, name);
  }

  public NameKind kind() {
    return kind;
  }

  /// The name as it was given.
  public String name() {
    return name;
  }

  PersonName person() {
    return person;
  }

  /// Index keys: names that may be the same share at least one of them.
  public Set<String> keys() {
    return Set.of(person.joined().letters());
  }
}
