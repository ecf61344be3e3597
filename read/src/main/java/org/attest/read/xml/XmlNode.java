package org.attest.read.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A piece of a parsed XML document: an element or words.
public sealed interface XmlNode {
  /// All words inside, in order.
  String words();

  /// Words between tags.
  record Words(String words) implements XmlNode {}

  /// An element by its local name; the names of attributes keep `xml:` and lose other prefixes.
  record Element(String name, Map<String, String> attributes, List<XmlNode> children)
      implements XmlNode {
    public Optional<String> attribute(String name) {
      return Optional.ofNullable(attributes.get(name)).map(String::strip).filter(a -> !a.isEmpty());
    }

    public List<Element> elements() {
      return children.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    /// The first child element of this name.
    public Optional<Element> child(String name) {
      return elements().stream().filter(e -> e.name.equals(name)).findFirst();
    }

    /// All elements below this one, in the order of the text.
    public List<Element> below() {
      List<Element> found = new java.util.ArrayList<>();
      java.util.ArrayDeque<Element> waiting = new java.util.ArrayDeque<>();
      waiting.push(this);
      while (!waiting.isEmpty()) {
        Element element = waiting.pop();
        if (element != this) {
          found.add(element);
        }
        for (Element child : element.elements().reversed()) {
          waiting.push(child);
        }
      }
      return found;
    }

    /// Whether words stand directly in this element.
    public boolean hasOwnWords() {
      return children.stream().anyMatch(c -> c instanceof Words w && !w.words().isBlank());
    }

    @Override
    public String words() {
      StringBuilder all = new StringBuilder();
      children.forEach(child -> all.append(child.words()));
      return all.toString().strip().replaceAll("\\s+", " ");
    }
  }
}
