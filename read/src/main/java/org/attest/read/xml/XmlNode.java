package org.attest.read.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
  ///
  /// Two elements are equal only if they are the same one: notes and their marks are told apart by
  /// where they stand.
  final class Element implements XmlNode {
    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlNode> children;

    /// @param children is kept, so that a parser can go on filling it
    public Element(String name, Map<String, String> attributes, List<XmlNode> children) {
      this.name = name;
      this.attributes = Map.copyOf(attributes);
      this.children = children;
    }

    public String name() {
      return name;
    }

    public List<XmlNode> children() {
      return children;
    }

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
      List<Element> found = new ArrayList<>();
      Deque<Element> waiting = new ArrayDeque<>();
      elements().reversed().forEach(waiting::push);
      while (!waiting.isEmpty()) {
        Element element = waiting.pop();
        found.add(element);
        element.elements().reversed().forEach(waiting::push);
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
