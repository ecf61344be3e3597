package org.attest.core.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;

/// Which entity every form of a name refers to.
///
/// @param entities by id
/// @param entityOf from a kind and a reading to the id of the entity
public record Resolution(List<Entity> entities, Map<Form, String> entityOf) {
  public Resolution {
    entities = List.copyOf(entities);
    entityOf = Map.copyOf(entityOf);
  }

  /// A form of a name: its kind and its reading, and what an encoder says that it refers to.
  public record Form(NameKind kind, String reading, Optional<Name.Key> key) {
    /// A form that nobody has keyed.
    public Form(NameKind kind, String reading) {
      this(kind, reading, Optional.empty());
    }

    public static Form of(Name name) {
      return new Form(name.kind(), name.reading(), name.key());
    }
  }
}
