package org.attest.read.tei;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.source.Mark;
import org.attest.read.xml.XmlNode;

/// Who says what the encoding says: `@resp` and `@hand` looked up in the header, and `@cert`.
record TeiEncoders(TeiPointers pointers) {
  /// A description of a hand that is longer is no name for it.
  private static final int NAME_MAX = 60;

  private static final Map<String, Double> CERTAINTY =
      Map.of("high", 0.9, "medium", 0.6, "low", 0.3, "unknown", 0.5);
  private static final List<String> NAMES = List.of("persName", "name", "orgName", "forename");

  /// The encoder of what an element says; the inner elements are asked first.
  Mark.Encoder of(XmlNode.Element... inward) {
    Optional<String> hand =
        Arrays.stream(inward).flatMap(e -> e.attribute("resp").stream()).findFirst();
    double certainty =
        Arrays.stream(inward)
            .flatMap(e -> e.attribute("cert").stream())
            .findFirst()
            .map(TeiEncoders::certainty)
            .orElse(1.0);
    return new Mark.Encoder(hand.map(this::names), certainty);
  }

  /// `@cert` as a word or as a number from 0 to 1.
  private static double certainty(String cert) {
    if (cert.matches("0?\\.\\d{1,9}|[01](?:\\.0{1,9})?")) {
      return Double.parseDouble(cert);
    }
    return CERTAINTY.getOrDefault(cert, 1.0);
  }

  /// Who wrote a note: the name behind `resp`, or what it says itself.
  Optional<String> hand(XmlNode.Element note) {
    return note.attribute("resp").or(() -> note.attribute("hand")).map(this::names);
  }

  /// The names behind pointers: of a person in the header, of a scribe; else what the pointer says.
  String names(String value) {
    boolean points = value.contains("#") || value.contains(":");
    return points
        ? Stream.of(value.split("\\s+", -1)).map(this::name).collect(Collectors.joining(", "))
        : pointers.element(value).map(e -> named(e, value)).orElse(value);
  }

  private String name(String pointer) {
    int hash = pointer.indexOf('#');
    String id = hash >= 0 ? pointer.substring(hash + 1) : pointer;
    if (id.isEmpty()) {
      return pointer;
    }
    return (hash > 0 ? Optional.<XmlNode.Element>empty() : pointers.element(id))
        .map(e -> named(e, id))
        .orElse(id);
  }

  private String named(XmlNode.Element element, String id) {
    Optional<String> scribe =
        element.attribute("scribe").or(() -> element.attribute("scribeRef").map(this::other));
    return scribe
        .or(() ->
            NAMES.stream()
                .flatMap(name -> element.child(name).stream())
                .map(XmlNode.Element::words)
                .findFirst())
        .or(() -> Optional.of(element.words()).filter(words -> words.length() <= NAME_MAX))
        .filter(words -> !words.isEmpty())
        .orElse(id);
  }

  /// Another element that an element points to; it is not followed further.
  private String other(String pointer) {
    String id = pointer.substring(pointer.indexOf('#') + 1);
    return pointers.element(id).map(XmlNode.Element::words).orElse(id);
  }
}
