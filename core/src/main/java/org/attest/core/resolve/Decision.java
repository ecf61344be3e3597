package org.attest.core.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;

/// What a person decided about who is who.
///
/// It speaks of names and sources, not of entities alone: ids of entities are derived, and what
/// they stood for when it was made must still be known when everything is derived anew.
///
/// @param seq the number of its entry in the journal
/// @param at when it was made, ISO 8601 in UTC
/// @param actor who made it
/// @param because why, in the words of the actor; may be empty
public record Decision(
    long seq, String at, String actor, Verdict verdict, Party first, Party second, String because) {
  /// In the order in which they were made.
  public static final Comparator<Decision> IN_ORDER = Comparator.comparingLong(Decision::seq);

  /// What was decided of two parties.
  public enum Verdict {
    SAME,
    DIFFERENT,

    /// Somebody thinks that they may be the same: this is shown, and followed by nothing.
    PERHAPS;

    /// The action of the journal entry.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The relation of a statement of identity.
    public String relation() {
      return switch (this) {
        case SAME -> "same as";
        case DIFFERENT -> "not same as";
        case PERHAPS -> "perhaps same as";
      };
    }

    /// @param relation of a statement of identity
    public static Optional<Verdict> parseRelation(String relation) {
      for (Verdict verdict : values()) {
        if (verdict.relation().equals(relation)) {
          return Optional.of(verdict);
        }
      }
      return Optional.empty();
    }

    /// @param label as the journal has it
    public static Optional<Verdict> parse(String label) {
      for (Verdict verdict : values()) {
        if (verdict.label().equals(label)) {
          return Optional.of(verdict);
        }
      }
      return Optional.empty();
    }
  }

  /// One of two that a decision speaks of: an entity of the archive, or what an identifier of an
  /// authority file means.
  ///
  /// @param entity the id that the entity had then, or nothing where only a name was told; of an
  ///   authority file the identifier
  /// @param references the names that it stood for then, the first being the one it was known by;
  ///   never empty
  public record Party(Optional<String> entity, List<Reference> references) {
    public Party {
      references = List.copyOf(references);
      if (references.isEmpty()) {
        throw new IllegalArgumentException("references: a party of a decision has a name");
      }
    }

    /// What an authority file knows under identifiers, by the name that it has there.
    ///
    /// @param identifiers mostly URIs; the first is the one it is known by
    public static Party identified(List<String> identifiers, NameKind kind, String name) {
      return new Party(
          Optional.of(identifiers.getFirst()),
          identifiers.stream()
              .map(id -> new Reference(kind, name, Optional.empty(), Optional.of(id)))
              .toList());
    }

    /// The identifier in an authority file, where it is this that is spoken of.
    public Optional<String> identifier() {
      return entity.filter(id -> known().key().filter(id::equals).isPresent());
    }

    /// All identifiers of what an authority file knows; none of an entity of the archive.
    public List<String> identifiers() {
      return identifier().isEmpty()
          ? List.of()
          : references.stream().flatMap(reference -> reference.key().stream()).toList();
    }

    /// The name it was known by.
    public Reference known() {
      return references.getFirst();
    }

    /// Its name, with the identifier where it has one.
    public String told() {
      String name = known().toLine();
      return identifier()
          .filter(id -> !id.equals(name))
          .map(id -> name + " (" + id + ")")
          .orElse(name);
    }

    /// How a person is told of it.
    public String toLine() {
      return entity.orElseGet(() -> known().toLine());
    }
  }

  /// A name that a decision speaks of.
  ///
  /// @param name the fullest form under which it appeared
  /// @param source where only this source's name is meant
  /// @param key where only the name is meant that an encoder has keyed so
  public record Reference(
      NameKind kind, String name, Optional<String> source, Optional<String> key) {
    public Reference {
      name = kind == NameKind.PERSON ? PersonName.untitled(name) : name;
    }

    /// A name wherever it stands.
    public static Reference of(NameKind kind, String name) {
      return new Reference(kind, name, Optional.empty(), Optional.empty());
    }

    /// The same for every spelling of the name that means the same.
    public Reference plain() {
      return new Reference(kind, Plain.of(name), source, key);
    }

    /// How a person is told of it.
    public String toLine() {
      return name + source.map(where -> " in " + where).orElse("");
    }

    /// Whether it speaks of this appearance by its fullest form.
    boolean isOf(Appearance appearance) {
      return fits(appearance) && Plain.of(name).equals(Plain.of(appearance.name()));
    }

    /// Whether it speaks of one of the forms of this appearance.
    public boolean isIn(Appearance appearance) {
      return form(appearance).isPresent();
    }

    /// The form of an appearance of which it speaks, or nothing.
    public Optional<String> form(Appearance appearance) {
      String plain = Plain.of(name);
      return fits(appearance)
          ? appearance.forms().stream()
              .map(Appearance.Form::reading)
              .filter(reading -> Plain.of(reading).equals(plain))
              .findFirst()
          : Optional.empty();
    }

    private boolean fits(Appearance appearance) {
      return kind == appearance.kind()
          && source.map(appearance.source()::equals).orElse(true)
          && key.map(id -> appearance.key().map(Name.Key::id).orElse("").equals(id)).orElse(true);
    }
  }

  /// Whether both speak of the same two parties, so that the later supersedes the earlier.
  public boolean isOfSamePair(Decision other) {
    return samePair(first, second, other.first, other.second)
        || samePair(first, second, other.second, other.first);
  }

  private static boolean samePair(Party a, Party b, Party c, Party d) {
    return a.known().plain().equals(c.known().plain())
        && b.known().plain().equals(d.known().plain());
  }
}
