package org.attest.read.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.attest.read.xml.XmlNode;

/// What the styles of a document say of a paragraph: whether it is a heading, a quotation, an item.
final class DocxStyles {
  private static final int INHERITED_MOST = 20;

  private final Map<String, XmlNode.Element> byId = new HashMap<>();
  private final Optional<String> language;

  private DocxStyles(Optional<XmlNode.Element> styles) {
    styles.stream()
        .flatMap(s -> s.elements().stream())
        .filter(e -> e.name().equals("style"))
        .forEach(e -> e.attribute("styleId").ifPresent(id -> byId.put(id, e)));
    this.language =
        styles.flatMap(s -> DocxReader.value(s, "docDefaults", "rPrDefault", "rPr", "lang"));
  }

  static DocxStyles of(Optional<XmlNode.Element> styles) {
    return new DocxStyles(styles);
  }

  Optional<String> language() {
    return language;
  }

  /// The level of a heading, from 1; empty for other paragraphs.
  OptionalInt heading(XmlNode.Element paragraph) {
    Optional<String> own = DocxReader.value(paragraph, "pPr", "outlineLvl");
    Optional<XmlNode.Element> style = style(paragraph);
    for (int i = 0; i < INHERITED_MOST && own.isEmpty() && style.isPresent(); i++) {
      String name = name(style.get());
      if (name.matches("heading [1-9]")) {
        return OptionalInt.of(name.charAt(8) - '0');
      }
      if (name.equals("title")) {
        return OptionalInt.of(1);
      }
      own = DocxReader.value(style.get(), "pPr", "outlineLvl");
      style = DocxReader.value(style.get(), "basedOn").map(byId::get);
    }
    return own.filter(level -> level.matches("[0-8]")).isPresent()
        ? OptionalInt.of(Integer.parseInt(own.get()) + 1)
        : OptionalInt.empty();
  }

  boolean isQuotation(XmlNode.Element paragraph) {
    return style(paragraph)
        .map(s -> name(s).equals("quote") || name(s).equals("intense quote"))
        .orElse(false);
  }

  /// The numbering of a paragraph, its own or that of its style.
  Optional<XmlNode.Element> numbering(XmlNode.Element paragraph) {
    Optional<XmlNode.Element> own = paragraph.child("pPr").flatMap(p -> p.child("numPr"));
    Optional<XmlNode.Element> style = style(paragraph);
    for (int i = 0; i < INHERITED_MOST && own.isEmpty() && style.isPresent(); i++) {
      own = style.get().child("pPr").flatMap(p -> p.child("numPr"));
      style = DocxReader.value(style.get(), "basedOn").map(byId::get);
    }
    return own;
  }

  private Optional<XmlNode.Element> style(XmlNode.Element paragraph) {
    return DocxReader.value(paragraph, "pPr", "pStyle")
        .map(id -> byId.getOrDefault(id, new XmlNode.Element(id, Map.of(), java.util.List.of())));
  }

  private static String name(XmlNode.Element style) {
    String id = style.attribute("styleId").orElse(style.name());
    return DocxReader.value(style, "name")
        .orElse(id.replaceAll("(?i)heading(\\d)", "heading $1"))
        .toLowerCase(Locale.ROOT);
  }
}
