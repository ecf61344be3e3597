package org.attest.app.reconcile;

import java.util.Locale;
import java.util.Optional;

/// What can be asked of an entity besides its name.
enum Property {
  FORM("Form of the name"),
  IDENTIFIER("Identifier in an authority file"),
  KIND("Kind"),
  NAMES("How many names refer to it"),
  BORN("Year of birth, as sources state it"),
  DIED("Year of death, as sources state it"),
  SOURCE("Source that names it");

  private final String title;

  Property(String title) {
    this.title = title;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// How a person is told of it.
  String title() {
    return title;
  }

  static Optional<Property> parse(String id) {
    for (Property property : values()) {
      if (property.id().equals(id)) {
        return Optional.of(property);
      }
    }
    return Optional.empty();
  }
}
