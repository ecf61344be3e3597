package org.attest.publish.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.port.SourceEntry;
import org.attest.core.resolve.Entity;
import org.attest.core.source.SourceText;
import org.attest.core.text.Part;
import org.attest.publish.record.Naming;

/// Gives the ids of statements the names of the archive's entities. What is no id of one stands as
/// it was told. Keeps what it has looked up, so one of it serves one page.
final class Named {
  /// So much of a part's words, of its source's title and of a deed stands for it, in code points.
  private static final int PART_POINTS_MAX = 60;

  private final Catalogue catalogue;
  private final Map<String, List<Part>> parts = new HashMap<>();
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
    if (known != null) {
      return known.words();
    }
    return entity(id)
        .map(entity -> Visible.name(entity.name()))
        .or(() -> part(id).map(Term::words))
        .orElseGet(() -> Visible.name(id));
  }

  /// A part of a source by its beginning, which leads to where it stands.
  private Optional<Term> part(String id) {
    int at = id.lastIndexOf('#');
    Optional<SourceEntry> source =
        at <= 0 ? Optional.empty() : catalogue.source(id.substring(0, at));
    return source.flatMap(entry ->
        parts(entry.id()).stream()
            .filter(part -> part.id().equals(id.substring(at + 1)))
            .findFirst()
            .map(part -> part(entry, part)));
  }

  private List<Part> parts(String source) {
    return parts.computeIfAbsent(source, catalogue::parts);
  }

  private Term part(SourceEntry entry, Part part) {
    SourceText text = catalogue.text(entry.id());
    String words =
        part.title()
            .or(part::number)
            .orElseGet(() -> text.at(part.span()).replaceAll("[*_]+", ""))
            .replaceAll("\\s+", " ")
            .strip();
    int start = text.toCodePoint(part.span().start());
    return new Term(
        Visible.name("“" + cut(words) + "” in " + cut(entry.title())),
        Address.from(entry.id(), start) + "#" + part.id());
  }

  /// The beginning of words that are too long for a line.
  static String cut(String words) {
    return words.codePointCount(0, words.length()) <= PART_POINTS_MAX
        ? words
        : words.substring(0, words.offsetByCodePoints(0, PART_POINTS_MAX)) + "…";
  }

  /// A sentence with names in the place of ids of other programs.
  String sentence(String words) {
    return Visible.of(Naming.in(words, this::told));
  }

  private String told(String id) {
    Term known = called.get(id);
    return known == null ? id : known.words();
  }

  Term term(String id) {
    Term known = called.get(id);
    return known == null
        ? new Term(
            name(id),
            entity(id)
                .map(found -> Address.entity(found.id()))
                .or(() -> part(id).map(Term::href))
                .orElse(""))
        : known;
  }

  private Optional<Entity> entity(String id) {
    return entities.computeIfAbsent(id, catalogue::entity);
  }
}
