package org.attest.read.tei;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
      case "placeName", "settlement", "district", "bloc", "country", "region", "geogName" ->
          Optional.of("place");
      case "title" -> Optional.of("work");
      case "name", "rs" -> typed(name.attribute("type").orElse("").toLowerCase(Locale.ROOT));
      default -> Optional.empty();
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
}
