package org.attest.publish.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.port.Catalogue;
import org.attest.core.resolve.Entity;

/// Gives the ids of statements the names of the archive's entities. What is no id of one stands as
/// it was told. Keeps what it has looked up, so one of it serves one page.
final class Named {
  /// What can be an id: it ends with no stop, which ends the sentence.
  private static final Pattern ID =
      Pattern.compile("[\\p{L}\\p{N}_]++(?:[:.-]++[\\p{L}\\p{N}_]++)*+");

  private final Catalogue catalogue;
  private final Map<String, Optional<Entity>> entities = new HashMap<>();

  private final Map<String, Term> called;

  Named(Catalogue catalogue, Chronicle chronicle) {
    this.catalogue = catalogue;
    this.called = chronicle.called();
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
    Term known = called.get(id);
    return known == null ? Visible.name(entity(id).map(Entity::name).orElse(id)) : known.words();
  }

  /// A sentence with names in the place of ids of other programs.
  String sentence(String words) {
    return Visible.of(
        ID.matcher(words).replaceAll(found -> Matcher.quoteReplacement(told(found.group()))));
  }

  private String told(String id) {
    Term known = called.get(id);
    return known == null ? id : known.words();
  }

  Term term(String id) {
    Term known = called.get(id);
    return known == null
        ? new Term(name(id), entity(id).map(found -> Address.entity(found.id())).orElse(""))
        : known;
  }

  private Optional<Entity> entity(String id) {
    return entities.computeIfAbsent(id, catalogue::entity);
  }
}
