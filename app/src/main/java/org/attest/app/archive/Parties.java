package org.attest.app.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.recognise.Name;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Decision;
import org.attest.core.resolve.Entity;

/// Says what an entity stands for, so that a decision about it outlives its id.
public record Parties(Catalogue catalogue) {
  /// So many names of an entity are written down.
  private static final int REFERENCES_MAX = 100;

  /// The party that an entity is: each of its names, with the source where others bear the name as
  /// well.
  public Decision.Party of(Entity entity) {
    Map<String, List<Appearance>> byNamesake = new LinkedHashMap<>();
    for (Appearance appearance : catalogue.appearancesOf(entity.id())) {
      byNamesake.computeIfAbsent(appearance.namesake(), _ -> new ArrayList<>()).add(appearance);
    }
    List<Decision.Reference> references = new ArrayList<>();
    byNamesake.forEach((namesake, own) -> {
      boolean isAlone = catalogue.appearances(List.of(namesake)).size() == own.size();
      for (Appearance appearance : isAlone ? own.subList(0, 1) : own) {
        Optional<String> source =
            isAlone ? Optional.empty() : Optional.of(appearance.source());
        references.add(reference(appearance, appearance.name(), source));
      }
    });
    references.sort(
        Comparator.comparing(
            (Decision.Reference reference) -> !reference.name().equals(entity.name())));
    return new Decision.Party(
        Optional.of(entity.id()), references.stream().distinct().limit(REFERENCES_MAX).toList());
  }

  /// The party that one form is, everywhere or in one source.
  public Decision.Party of(
      Entity entity, Appearance appearance, String form, Optional<String> source) {
    return new Decision.Party(
        Optional.of(entity.id()), List.of(reference(appearance, form, source)));
  }

  private static Decision.Reference reference(
      Appearance appearance, String name, Optional<String> source) {
    return new Decision.Reference(
        appearance.kind(), name, source, appearance.key().map(Name.Key::id));
  }
}
