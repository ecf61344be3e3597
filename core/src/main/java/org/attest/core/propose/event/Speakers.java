package org.attest.core.propose.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attest.core.propose.Attributions;
import org.attest.core.propose.Named;
import org.attest.core.propose.Reference;
import org.attest.core.propose.Spoken;
import org.attest.core.propose.Told;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.ToReading;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;

/// Says who speaks at a place of the source, alone and with others, and to whom: the speaker of a
/// quotation, else whoever signs the document or is its author.
final class Speakers {
  /// An address stands among so many first parts of a letter.
  private static final int ADDRESS_MAX = 8;

  private static final List<String> ADDRESSING = List.of("to ", "dear ");

  private final Told told;
  private final Marks marks;
  private final Attributions chains;
  private final ToReading places;

  /// By where a stretch of speech begins.
  private final TreeMap<Integer, Said> said = new TreeMap<>();

  private final Map<String, List<Part>> children = new HashMap<>();
  private final Map<String, List<Named>> signers = new HashMap<>();

  private record Said(Span at, Optional<String> speaker) {}

  Speakers(Told told, Marks marks) {
    this.told = told;
    this.marks = marks;
    this.chains = Attributions.of(told);
    this.places = new ToReading(told.reading());
    for (Spoken spoken : told.speech()) {
      for (Span at : spoken.quotation().passages()) {
        said.put(at.start(), new Said(at, spoken.speaker()));
      }
    }
    for (Part part : told.parts()) {
      children.computeIfAbsent(part.parent().orElse(""), _ -> new ArrayList<>()).add(part);
    }
  }

  /// Whether a token stands in a quotation.
  boolean isQuoted(int token) {
    return quotation(marks.place(token)).isPresent();
  }

  private Optional<Said> quotation(int place) {
    Map.Entry<Integer, Said> before = said.floorEntry(place);
    return before != null && before.getValue().at().contains(place)
        ? Optional.of(before.getValue())
        : Optional.empty();
  }

  /// Who says `I` at a token.
  ///
  /// @return nothing where it is not known
  Optional<String> author(int token) {
    int place = marks.place(token);
    if (place < 0) {
      return Optional.empty();
    }
    Optional<Said> quoted = quotation(place);
    if (quoted.isPresent()) {
      return quoted.get().speaker();
    }
    return Optional.of(chains.of(new Span(place, place + 1)).getFirst().speaker())
        .filter(speaker -> Reference.parse(speaker).isPresent());
  }

  /// Those who sign the document in which a token stands, bodies alone where one signs; empty for
  /// what is quoted.
  List<Named> signers(int token) {
    return isQuoted(token)
        ? List.of()
        : signers.computeIfAbsent(marks.division(token), this::signing);
  }

  private List<Named> signing(String division) {
    Set<String> known = new LinkedHashSet<>();
    List<Named> bodies = new ArrayList<>();
    List<Named> persons = new ArrayList<>();
    for (Part part : children.getOrDefault(division, List.of())) {
      if (part.kind() == PartKind.SIGNATURE) {
        for (Named name : names(part)) {
          if (known.add(name.entity())) {
            boolean isBody = name.name().kind() == NameKind.ORGANISATION;
            boolean isPerson = name.name().kind() == NameKind.PERSON;
            (isBody ? bodies : isPerson ? persons : new ArrayList<Named>()).add(name);
          }
        }
      }
    }
    return bodies.isEmpty() ? persons : bodies.subList(0, 1);
  }

  /// To whom the document in which a token stands is addressed, by a line above it that begins with
  /// `To` or `Dear`.
  Optional<Named> addressee(int token) {
    if (isQuoted(token)) {
      return Optional.empty();
    }
    List<Part> parts = children.getOrDefault(marks.division(token), List.of());
    for (Part part : parts.subList(0, Math.min(ADDRESS_MAX, parts.size()))) {
      String words = words(part);
      boolean isAddress = ADDRESSING.stream().anyMatch(words::startsWith);
      Optional<Named> first =
          names(part).stream()
              .filter(name ->
                  name.name().kind() == NameKind.PERSON
                      || name.name().kind() == NameKind.ORGANISATION)
              .findFirst();
      if (isAddress && first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }

  private String words(Part part) {
    return places
        .of(part.span())
        .map(at -> told.reading().text().substring(at.start(), at.end()).toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private List<Named> names(Part part) {
    return places.of(part.span()).map(told::names).orElse(List.of());
  }
}
