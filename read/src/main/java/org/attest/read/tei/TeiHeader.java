package org.attest.read.tei;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.source.Metadata;
import org.attest.read.xml.XmlNode;

/// What the header of a TEI document says of the whole.
final class TeiHeader {
  private TeiHeader() {}

  static Metadata metadata(XmlNode.Element root) {
    Optional<XmlNode.Element> header = root.child("teiHeader");
    Optional<XmlNode.Element> titles =
        header.flatMap(h -> h.child("fileDesc")).flatMap(f -> f.child("titleStmt"));
    return new Metadata(
        titles.flatMap(TeiHeader::title),
        titles.map(TeiHeader::authors).orElse(List.of()),
        language(root, header),
        header.flatMap(TeiHeader::date),
        "application/tei+xml");
  }

  private static Optional<String> title(XmlNode.Element statement) {
    List<XmlNode.Element> titles =
        statement.elements().stream().filter(e -> e.name().equals("title")).toList();
    List<XmlNode.Element> main =
        titles.stream()
            .filter(t -> t.attribute("type").map(a -> a.equals("main")).orElse(true))
            .toList();
    return Stream.concat(main.stream(), titles.stream())
        .map(XmlNode.Element::words)
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  private static List<String> authors(XmlNode.Element statement) {
    return statement.elements().stream()
        .filter(e -> e.name().equals("author"))
        .map(XmlNode.Element::words)
        .filter(words -> !words.isEmpty())
        .distinct()
        .toList();
  }

  private static Optional<String> language(XmlNode.Element root, Optional<XmlNode.Element> header) {
    return root.child("text")
        .flatMap(text -> text.attribute("xml:lang"))
        .or(() -> root.attribute("xml:lang"))
        .or(() ->
            header.stream()
                .flatMap(h -> h.below().stream())
                .filter(e -> e.name().equals("language"))
                .flatMap(e -> e.attribute("ident").or(() -> e.attribute("id")).stream())
                .findFirst());
  }

  /// When the text was sent or made, in this order of preference.
  private static Optional<String> date(XmlNode.Element header) {
    List<XmlNode.Element> all = header.below();
    return Stream.of("correspAction", "creation", "origDate", "sourceDesc")
        .flatMap(name -> all.stream().filter(e -> e.name().equals(name)))
        .filter(e -> e.attribute("type").map(t -> t.equals("sent")).orElse(true))
        .flatMap(e -> Stream.concat(Stream.of(e), e.below().stream()))
        .filter(e -> e.name().equals("date") || e.name().equals("origDate"))
        .flatMap(e -> TeiDates.when(e).stream())
        .findFirst();
  }
}
