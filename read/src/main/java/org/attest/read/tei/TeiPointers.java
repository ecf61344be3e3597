package org.attest.read.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.read.xml.XmlNode;

/// The elements of a document by their ids, and what pointers to them say.
final class TeiPointers {
  /// `#a`, and the ids inside `#range(a,b)`, `#left(a)`, `#string-range(a,0,3)`.
  private static final Pattern SCHEME =
      Pattern.compile("#?(?:range|left|right|string-range|match|xpath)\\((.*)\\)");

  private final Map<String, XmlNode.Element> byId = new HashMap<>();

  private TeiPointers() {}

  static TeiPointers of(List<XmlNode.Element> elements) {
    TeiPointers pointers = new TeiPointers();
    for (XmlNode.Element element : elements) {
      id(element).ifPresent(id -> pointers.byId.putIfAbsent(id, element));
    }
    return pointers;
  }

  /// The id of an element, as P5 or as P4 writes it.
  static Optional<String> id(XmlNode.Element element) {
    return element.attribute("xml:id").or(() -> element.attribute("id"));
  }

  Optional<XmlNode.Element> element(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The elements of this document that an attribute points to, in its order.
  List<XmlNode.Element> targets(XmlNode.Element element, String attribute) {
    return element.attribute(attribute).map(this::elements).orElse(List.of());
  }

  private List<XmlNode.Element> elements(String pointers) {
    List<XmlNode.Element> out = new ArrayList<>();
    for (String id : ids(pointers)) {
      XmlNode.Element element = byId.get(id);
      if (element != null) {
        out.add(element);
      }
    }
    return out;
  }

  /// The ids that pointers name. P4 has ids without `#` where its schema says that it is one.
  private List<String> ids(String pointers) {
    List<String> out = new ArrayList<>();
    for (String pointer : pointers.split("\\s+(?![^(]*\\))", -1)) {
      Matcher scheme = SCHEME.matcher(pointer);
      if (scheme.matches()) {
        for (String argument : scheme.group(1).split("[,\\s]+", -1)) {
          out.add(argument.startsWith("#") ? argument.substring(1) : argument);
        }
      } else if (pointer.startsWith("#")) {
        out.add(pointer.substring(1));
      } else if (byId.containsKey(pointer)) {
        out.add(pointer);
      }
    }
    return out;
  }
}
