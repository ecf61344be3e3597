package org.attest.read.tei;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.read.xml.XmlNode;

/// What the elements of TEI are in the words of Attest.
final class TeiKinds {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "letter",
          "document",
          "act",
          "charter",
          "entry",
          "petition",
          "telegram",
          "report",
          "minutes",
          "deed",
          "diary",
          "diaryentry",
          "text",
          "poem",
          "article");
  private static final Set<String> PRINTED = Set.of("sic", "orig", "abbr", "am", "lem");
  private static final Set<String> READ = Set.of("expan", "reg", "ex");

  private TeiKinds() {}

  /// A part kind by its name, for an element that is a division.
  static String division(XmlNode.Element element) {
    String type = element.attribute("type").orElse("").toLowerCase(Locale.ROOT);
    if (type.contains("chapter")) {
      return "chapter";
    }
    if (type.contains("appendix")) {
      return "appendix";
    }
    boolean whole = element.name().equals("TEI") || DOCUMENTS.contains(type);
    return whole ? "document" : "section";
  }

  /// Person, organisation, place or work; empty where the encoder does not say.
  static Optional<String> name(XmlNode.Element name) {
    return switch (name.name()) {
      case "persName" -> Optional.of("person");
      case "orgName" -> Optional.of("organisation");
      case "placeName", "settlement", "country", "region", "geogName" -> Optional.of("place");
      case "title" -> Optional.of("work");
      default -> typed(name.attribute("type").orElse("").toLowerCase(Locale.ROOT));
    };
  }

  private static Optional<String> typed(String type) {
    return switch (type) {
      case "person", "pers", "persname", "character" -> Optional.of("person");
      case "org", "organisation", "organization", "orgname", "institution" ->
          Optional.of("organisation");
      case "place", "placename", "geog", "city", "country" -> Optional.of("place");
      case "work", "bibl", "title", "book" -> Optional.of("work");
      default -> Optional.empty();
    };
  }

  /// The form that stands on the page.
  static Optional<XmlNode.Element> printed(List<XmlNode.Element> forms) {
    return forms.stream()
        .filter(f -> PRINTED.contains(f.name()))
        .findFirst()
        .or(() -> forms.stream().filter(f -> !READ.contains(f.name())).findFirst())
        .or(() -> forms.stream().findFirst());
  }

  /// The form that a reader reads instead: an expansion, a regular spelling.
  static Optional<String> reading(List<XmlNode.Element> forms) {
    return forms.size() < 2
        ? Optional.empty()
        : forms.stream()
            .filter(f -> READ.contains(f.name()))
            .map(XmlNode.Element::words)
            .filter(words -> !words.isEmpty())
            .findFirst();
  }

  /// The words of the forms that are neither printed nor read.
  static List<String> others(List<XmlNode.Element> forms, XmlNode.Element printed) {
    return forms.stream()
        .filter(f -> f != printed && !READ.contains(f.name()))
        .map(XmlNode.Element::words)
        .filter(words -> !words.isEmpty())
        .distinct()
        .toList();
  }

  static String wordsWithoutNotes(XmlNode.Element element) {
    return element.children().stream()
        .map(child ->
            switch (child) {
              case XmlNode.Words words -> words.words();
              case XmlNode.Element inner when inner.name().equals("note") -> "";
              case XmlNode.Element inner when inner.name().equals("lb") -> " ";
              case XmlNode.Element inner when inner.children().isEmpty() -> "";
              case XmlNode.Element inner -> wordsWithoutNotes(inner);
            })
        .collect(Collectors.joining())
        .strip()
        .replaceAll("\\s+", " ");
  }
}
