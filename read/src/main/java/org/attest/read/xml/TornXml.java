package org.attest.read.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.problem.Code;
import org.attest.read.transcribe.Refusal;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Reads XML whose tags do not match.
///
/// An end tag closes what stands open inside its element; one without a beginning is passed over;
/// what is open at the end of the file ends there. Words outside the root belong to it.
final class TornXml {
  private TornXml() {}

  /// The root element, if there is any element at all.
  static Optional<XmlNode.Element> parse(String text, int depthMax) {
    List<Node> top = Parser.xmlParser().parseInput(text, "").childNodes();
    Optional<Element> first =
        top.stream().filter(Element.class::isInstance).map(Element.class::cast).findFirst();
    return first.map(root -> {
      XmlNode.Element tree = copy(root, depthMax);
      for (Node node : top.subList(top.indexOf(root) + 1, top.size())) {
        if (node instanceof TextNode words) {
          tree.children().add(new XmlNode.Words(words.getWholeText()));
        } else if (node instanceof Element element) {
          tree.children().add(copy(element, depthMax));
        }
      }
      return tree;
    });
  }

  private record Step(Element from, XmlNode.Element to, int depth) {}

  private static XmlNode.Element copy(Element root, int depthMax) {
    XmlNode.Element tree = bare(root);
    Deque<Step> waiting = new ArrayDeque<>(List.of(new Step(root, tree, 1)));
    while (!waiting.isEmpty()) {
      Step step = waiting.pop();
      if (step.depth() > depthMax) {
        throw new Refusal(Code.TOO_DEEP, "its elements nest deeper than " + depthMax);
      }
      for (Node node : step.from().childNodes()) {
        if (node instanceof TextNode words) {
          step.to().children().add(new XmlNode.Words(words.getWholeText()));
        } else if (node instanceof Element element) {
          XmlNode.Element inner = bare(element);
          step.to().children().add(inner);
          waiting.push(new Step(element, inner, step.depth() + 1));
        }
      }
    }
    return tree;
  }

  private static XmlNode.Element bare(Element element) {
    Map<String, String> attributes = new HashMap<>();
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      attributes.put(name.startsWith("xml:") ? name : local(name), attribute.getValue());
    }
    return new XmlNode.Element(local(element.tagName()), attributes, new ArrayList<>());
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
