package org.attest.core.resolve;

import java.util.List;
import java.util.Map;

/// Who is who.
///
/// @param entities by id
/// @param entityOf the id of the entity of every form in its source
/// @param pairs all entities that may be one, the likeliest first
/// @param conflicts decisions that cannot all hold
/// @param standings how the namesakes stand
public record Resolution(
    List<Entity> entities,
    Map<Appearance.Id, String> entityOf,
    List<UndecidedPair> pairs,
    List<Conflict> conflicts,
    List<Standing> standings) {
  public static final Resolution NONE =
      new Resolution(List.of(), Map.of(), List.of(), List.of(), List.of());

  public Resolution {
    entities = List.copyOf(entities);
    entityOf = Map.copyOf(entityOf);
    pairs = List.copyOf(pairs);
    conflicts = List.copyOf(conflicts);
    standings = List.copyOf(standings);
  }
}
