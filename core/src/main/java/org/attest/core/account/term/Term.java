package org.attest.core.account.term;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// One kind of event, role, relation, attribute or commitment.
///
/// @param name lower case; what it is called in accounts
/// @param also other words for it, which mean alike
/// @param values how many values it can have at one time: of a relation how many `to` for one
///   `from`, of a role how many who have it in one event, of an event how many places
/// @param back of a relation how many `from` for one `to`
/// @param measure how two values of it are compared
/// @param topic what a disagreement about it is about
/// @param traits what else is known of it
/// @param inverse of a relation what it is called when it is read from the other end; may be empty
/// @param unit of a number what it counts, if that is a length of time: `day`; may be empty
/// @param mapping what it is in the standards of the field; may be empty
/// @param isListed whether a table has it
public record Term(
    Family family,
    String name,
    List<String> also,
    Values values,
    Values back,
    Measure measure,
    Topic topic,
    List<Trait> traits,
    String inverse,
    String unit,
    String mapping,
    boolean isListed) {
  /// What is special about a term.
  public enum Trait {
    /// A relation that holds in both directions.
    SYMMETRIC,

    /// A relation by which the first is inside of the second, or belongs to it.
    PART,

    /// A relation by which what the second says is on the word of the first.
    VOICE,

    /// A relation to an event, in whose account it stands too.
    EVENT
  }

  private static final int CELLS = 8;

  public Term {
    Objects.requireNonNull(family, "family");
    also = List.copyOf(also);
    traits = List.copyOf(traits);
  }

  /// What is known of a word that no table has.
  static Term unlisted(Family family, String name) {
    Values values = family == Family.ATTRIBUTE ? Values.ONE : Values.MANY;
    return new Term(
        family,
        name.isEmpty() ? "unnamed" : name,
        List.of(),
        values,
        Values.MANY,
        Measure.ANY,
        Topic.OTHER,
        List.of(),
        "",
        "",
        "",
        false);
  }

  /// One line of a table: `name | also, also | values | back | measure | topic | marks | mapping`;
  /// marks are `symmetric`, `part`, `voice`, `event`, `inverse=…` and `unit=…`, with commas
  /// between.
  ///
  /// @throws IllegalArgumentException if it is none; the message says why
  public static Term parse(Family family, String line) {
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() != CELLS) {
      throw new IllegalArgumentException("line: " + CELLS + " cells, not " + cells.size());
    }
    if (cells.getFirst().isEmpty() || !cells.getFirst().equals(Words.plain(cells.getFirst()))) {
      throw new IllegalArgumentException(
          "name: lower case and not empty, not '" + cells.getFirst() + "'");
    }
    List<String> marks = listed(cells.get(6));
    return new Term(
        family,
        cells.get(0),
        listed(cells.get(1)),
        Values.parse(cells.get(2)),
        Values.parse(cells.get(3)),
        Measure.parse(cells.get(4)),
        Topic.parse(cells.get(5)),
        marks.stream().filter(mark -> !mark.contains("=")).map(Term::trait).toList(),
        marked(marks, "inverse="),
        marked(marks, "unit="),
        cells.get(7),
        true);
  }

  private static List<String> listed(String cell) {
    return Arrays.stream(cell.split(",", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static Trait trait(String mark) {
    return switch (mark) {
      case "symmetric" -> Trait.SYMMETRIC;
      case "part" -> Trait.PART;
      case "voice" -> Trait.VOICE;
      case "event" -> Trait.EVENT;
      default ->
          throw new IllegalArgumentException(
              "marks: symmetric, part, voice, event, inverse=, unit=, not " + mark);
    };
  }

  private static String marked(List<String> marks, String key) {
    return marks.stream()
        .filter(mark -> mark.startsWith(key))
        .map(mark -> mark.substring(key.length()))
        .findFirst()
        .orElse("");
  }

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
