package org.attest.read.xml;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.read.transcribe.Decoding;
import org.attest.read.transcribe.Refusal;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Parses XML that nobody vouches for.
public final class SafeXml {
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");
  private static final Pattern BEFORE_ROOT =
      Pattern.compile("(?s)\\G(?:\\s+|<\\?.*?\\?>|<!--.*?-->)");
  private static final Pattern SUBSET =
      Pattern.compile(
          "(?s)<!DOCTYPE[^\\[>]*\\[((?:<!--.*?-->|<\\?.*?\\?>|[^\\]\"'<]++|\"[^\"]*+\"|'[^']*+'|<)*+)");
  private static final Pattern ENTITY =
      Pattern.compile("<!ENTITY\\s+(%\\s+)?([^\\s\"'>]+)\\s*(\"[^\"]*\"|'[^']*')?");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?s)<!\\[CDATA\\[.*?\\]\\]>|<!--.*?-->|<\\?.*?\\?>"
              + "|<!ENTITY\\s(?:[^\"'>]|\"[^\"]*+\"|'[^']*+')*+>|&([A-Za-z_:][\\w.:-]*);");
  private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");
  private static final Pattern PLAIN = Pattern.compile("(?:[^&<%]|&#x?[0-9A-Fa-f]{1,6};)*+");

  /// How long the characters may be that one entity stands for.
  private static final int ENTITY_MAX = 200;

  private static final int ENCODING_WITHIN = 512;

  private SafeXml() {}

  /// The root element of a document.
  ///
  /// @throws Refusal P003 if it is not well formed, with the line; P008 for entities, P012 for
  ///   depth
  public static XmlNode.Element parse(
      Original original, byte[] bytes, List<Problem> problems, int depthMax) {
    String text = text(original, bytes, problems);
    try {
      return tree(factory().createXMLStreamReader(new StringReader(text)), depthMax);
    } catch (XMLStreamException e) {
      throw new Refusal(
          Code.DAMAGED_FILE, "it is not sound XML: " + said(e) + "; correct it and read it again");
    }
  }

  /// The root element of a document that may be broken: what stands in it is read as far as its
  /// tags make sense, and a problem (P016) says where it breaks.
  ///
  /// @throws Refusal P003 if there is no element in it; P008 for entities, P012 for depth
  public static XmlNode.Element parseTorn(
      Original original, byte[] bytes, List<Problem> problems, int depthMax) {
    String text = text(original, bytes, problems);
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
      XmlNode.Element root = tree(reader, depthMax);
      while (reader.hasNext()) {
        reader.next(); // what stands behind the root must be sound too
      }
      return root;
    } catch (XMLStreamException e) {
      XmlNode.Element root =
          TornXml.parse(text, depthMax)
              .orElseThrow(() -> new Refusal(Code.DAMAGED_FILE, "it is not sound XML: " + said(e)));
      problems.add(
          new Problem(
              Code.INCOMPLETE,
              original.path(),
              "it is not sound XML: "
                  + said(e)
                  + "; all its words were read, but how they hang together is a guess from there on"));
      return root;
    }
  }

  /// The characters of a document, with its entities written out.
  private static String text(Original original, byte[] bytes, List<Problem> problems) {
    Decoding decoding = Decoding.of(bytes, declared(bytes));
    decoding
        .guess()
        .ifPresent(
            guess -> problems.add(new Problem(Code.DOUBTFUL_ENCODING, original.path(), guess)));
    String text = decoding.text().stripLeading();
    return resolved(text, entities(text));
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, ENCODING_WITHIN);
    String head = new String(Arrays.copyOf(bytes, length), StandardCharsets.ISO_8859_1);
    Matcher matcher = ENCODING.matcher(head);
    return matcher.find()
        ? Decoding.charset(matcher.group(1)).filter(c -> !c.name().startsWith("UTF-16"))
        : Optional.empty();
  }

  /// The entities that a document declares, by name: the characters that each stands for, or
  /// nothing where it is fetched, holds markup or holds other entities.
  private static Map<String, Optional<String>> entities(String text) {
    Matcher skipped = BEFORE_ROOT.matcher(text);
    int at = 0;
    while (skipped.find()) {
      at = skipped.end();
    }
    if (!text.startsWith("<!DOCTYPE", at)) {
      return Map.of();
    }
    Matcher subset = SUBSET.matcher(text).region(at, text.length());
    Map<String, Optional<String>> entities = new TreeMap<>();
    Matcher declared =
        ENTITY.matcher(subset.lookingAt() ? subset.group(1) : text.substring(at, end(text, at)));
    while (declared.find()) {
      if (declared.group(1) == null) {
        entities.putIfAbsent(declared.group(2), plain(declared.group(3)));
      }
    }
    return entities;
  }

  private static Optional<String> plain(@Nullable String quoted) {
    return Optional.ofNullable(quoted)
        .map(q -> q.substring(1, q.length() - 1))
        .filter(value -> value.length() <= ENTITY_MAX && PLAIN.matcher(value).matches())
        .map(value -> Parser.unescapeEntities(value, false));
  }

  /// The text with its entities written out: what parsers do with undeclared ones differs.
  ///
  /// @throws Refusal for one that does not stand for a few plain characters
  private static String resolved(String text, Map<String, Optional<String>> entities) {
    long most = 4L * text.length() + ENTITY_MAX;
    StringBuilder resolved = new StringBuilder();
    Matcher reference = REFERENCE.matcher(text);
    int copied = 0;
    while (reference.find()) {
      String name = reference.group(1);
      if (name != null && !OF_XML.contains(name)) {
        resolved.append(text, copied, reference.start());
        resolved.append(escaped(characters(name, entities)));
        copied = reference.end();
        if (resolved.length() > most) {
          throw new Refusal(
              Code.FORBIDDEN_ENTITY, "its entities make it grow; write the characters instead");
        }
      }
    }
    return resolved.append(text, copied, text.length()).toString();
  }

  /// Characters as the document declares them, else by the names that HTML gives them; another name
  /// stays as it is written.
  private static String characters(String name, Map<String, Optional<String>> entities) {
    Optional<String> declared = entities.getOrDefault(name, Optional.empty());
    if (declared.isPresent()) {
      return declared.get();
    }
    if (Entities.isNamedEntity(name)) {
      return Entities.getByName(name);
    }
    if (entities.containsKey(name)) {
      throw new Refusal(
          Code.FORBIDDEN_ENTITY,
          "its document type declares the entity "
              + name
              + " that is not plain characters; remove it and write the characters");
    }
    return "&" + name + ";";
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static int end(String text, int from) {
    int end = text.indexOf('>', from);
    return end < 0 ? text.length() : end;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("nothing is fetched from outside");
    });
    return factory;
  }

  private static XmlNode.Element tree(XMLStreamReader reader, int depthMax)
      throws XMLStreamException {
    Deque<XmlNode.Element> open = new ArrayDeque<>();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlNode.Element element =
              new XmlNode.Element(reader.getLocalName(), attributes(reader), new ArrayList<>());
          if (!open.isEmpty()) {
            open.peek().children().add(element);
          }
          open.push(element);
          if (open.size() > depthMax) {
            throw new Refusal(
                Code.TOO_DEEP,
                "line "
                    + reader.getLocation().getLineNumber()
                    + ": its elements nest deeper than "
                    + depthMax);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          XmlNode.Element element = open.pop();
          if (open.isEmpty()) {
            return element;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            words(open, reader.getText());
        default -> {}
      }
    }
    throw new XMLStreamException("there is no element");
  }

  private static void words(Deque<XmlNode.Element> open, String words) {
    if (!open.isEmpty() && !words.isEmpty()) {
      open.peek().children().add(new XmlNode.Words(words));
    }
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = "xml".equals(reader.getAttributePrefix(i)) ? "xml:" : "";
      attributes.put(prefix + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  private static String said(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int last = message.lastIndexOf("Message: ");
    String line = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNumber() + ": ";
    return line + (last < 0 ? message : message.substring(last + 9));
  }
}
