package org.attest.core.resolve;

import java.util.List;
import java.util.Map;
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

  /// A form of a name: its kind and its reading.
  public record Form(NameKind kind, String reading) {}
}
