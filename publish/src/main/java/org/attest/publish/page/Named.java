package org.attest.publish.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.resolve.Entity;

/// Gives the ids of statements the names of the archive's entities. What is no id of one stands as
/// it was told. Keeps what it has looked up, so one of it serves one page.
final class Named {
  private final Catalogue catalogue;
  private final Map<String, Optional<Entity>> entities = new HashMap<>();

  Named(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// Words that may lead somewhere.
  ///
  /// @param href empty where they lead nowhere
  record Term(String words, String href) {
    static Term of(String words) {
      return new Term(Visible.name(words), "");
    }

    /// An event by its id.
    static Term event(String id) {
      return new Term(Visible.name(id), Address.event(id));
    }
  }

  String name(String id) {
    return Visible.name(entity(id).map(Entity::name).orElse(id));
  }

  Term term(String id) {
    return new Term(name(id), entity(id).map(found -> Address.entity(found.id())).orElse(""));
  }

  private Optional<Entity> entity(String id) {
    return entities.computeIfAbsent(id, catalogue::entity);
  }
}
