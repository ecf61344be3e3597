package org.attest.read.tei;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.core.source.Mark;
import org.attest.core.source.Span;
import org.attest.read.xml.XmlNode;

/// Who wrote a document to whom, when and where, as its header (`correspDesc`) or its own opener
/// and closer say it.
final class TeiLetter {
  private static final List<String> PEOPLE = List.of("persName", "orgName", "name", "rs");
  private static final List<String> PLACES =
      List.of("placeName", "settlement", "district", "region", "country");
  private static final int NAME_MAX = 80;

  private TeiLetter() {}

  /// What the header of a text says.
  static Optional<Function<Span, Mark>> ofHeader(XmlNode.Element header) {
    List<XmlNode.Element> actions =
        header.below().stream().filter(e -> e.name().equals("correspAction")).toList();
    if (actions.isEmpty()) {
      return Optional.empty();
    }
    Optional<XmlNode.Element> sent = action(actions, "sent");
    return made(
        sent.map(s -> words(s, PEOPLE)).orElse(List.of()),
        action(actions, "received").stream().flatMap(r -> words(r, PEOPLE).stream()).toList(),
        sent.flatMap(TeiLetter::date),
        sent.flatMap(s -> words(s, PLACES).stream().findFirst()));
  }

  private static Optional<XmlNode.Element> action(List<XmlNode.Element> actions, String type) {
    return actions.stream()
        .filter(a -> a.attribute("type").map(type::equals).orElse(false))
        .findFirst();
  }

  /// What the opener and closer of a division say.
  static Optional<Function<Span, Mark>> ofDivision(XmlNode.Element division) {
    List<XmlNode.Element> ends =
        division.elements().stream()
            .filter(e -> List.of("opener", "closer", "dateline", "signed").contains(e.name()))
            .flatMap(e -> Stream.concat(Stream.of(e), e.below().stream()))
            .toList();
    List<XmlNode.Element> lines = ends.stream().filter(e -> e.name().equals("dateline")).toList();
    return made(
        ends.stream()
            .filter(e -> e.name().equals("signed"))
            .flatMap(e -> signature(e).stream())
            .distinct()
            .toList(),
        ends.stream()
            .filter(e -> e.name().equals("address") || e.name().equals("addrLine"))
            .flatMap(e -> words(e, PEOPLE).stream())
            .limit(1)
            .toList(),
        lines.stream().flatMap(e -> date(e).stream()).findFirst(),
        lines.stream().flatMap(e -> words(e, PLACES).stream()).findFirst());
  }

  private static List<String> signature(XmlNode.Element signed) {
    List<String> named = words(signed, PEOPLE);
    String all = TeiWords.plain(signed);
    return named.isEmpty() && all.length() <= NAME_MAX && !all.isEmpty() ? List.of(all) : named;
  }

  private static Optional<Function<Span, Mark>> made(
      List<String> authors,
      List<String> addressees,
      Optional<String> when,
      Optional<String> place) {
    Optional<String> addressee =
        addressees.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", addressees));
    boolean nothing = authors.isEmpty() && addressee.isEmpty() && when.isEmpty() && place.isEmpty();
    return nothing
        ? Optional.empty()
        : Optional.of(span -> new Mark.Written(span, authors, addressee, when, place));
  }

  private static Optional<String> date(XmlNode.Element element) {
    return element.below().stream()
        .filter(e -> e.name().equals("date"))
        .flatMap(e -> TeiDates.when(e).stream())
        .findFirst();
  }

  /// The words of the outermost elements of these names.
  private static List<String> words(XmlNode.Element element, List<String> names) {
    return element.elements().stream()
        .flatMap(
            e -> names.contains(e.name()) ? Stream.of(TeiWords.plain(e)) : words(e, names).stream())
        .filter(words -> !words.isEmpty())
        .toList();
  }
}
