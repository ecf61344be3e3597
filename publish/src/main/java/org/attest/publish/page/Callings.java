package org.attest.publish.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attest.core.port.Catalogue;
import org.attest.core.resolve.Entity;
import org.attest.publish.record.Called;

/// Gives ids of other programs the names that their records bear, and leads to the one entity of
/// the archive that bears such a name, where there is one.
final class Callings {
  private Callings() {}

  static Map<String, Named.Term> of(Collection<Called> called, Catalogue catalogue) {
    if (called.isEmpty()) {
      return Map.of();
    }
    Map<String, Set<String>> bearers = new HashMap<>();
    for (Entity entity : catalogue.entities()) {
      for (String form : entity.forms()) {
        bearers
            .computeIfAbsent(entity.kind().label() + " " + form, _ -> new HashSet<>(1))
            .add(entity.id());
      }
    }
    Map<String, Named.Term> out = new HashMap<>();
    for (Called one : called) {
      Set<String> meant = new HashSet<>();
      one.names()
          .forEach(name ->
              meant.addAll(bearers.getOrDefault(one.kind().label() + " " + name, Set.of())));
      String href = meant.size() == 1 ? Address.entity(meant.iterator().next()) : "";
      out.put(one.id(), new Named.Term(Visible.name(one.name()), href));
    }
    return Map.copyOf(out);
  }
}
