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

/// Parses XML that nobody vouches for.
public final class SafeXml {
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");
  private static final Pattern BEFORE_ROOT =
      Pattern.compile("(?s)\\G(?:\\s+|<\\?.*?\\?>|<!--.*?-->)");
  private static final Pattern SUBSET =
      Pattern.compile("<!DOCTYPE[^\\[>]*\\[((?:[^\\]\"'<]++|\"[^\"]*+\"|'[^']*+'|<)*+)");
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
    Decoding decoding = Decoding.of(bytes, declared(bytes));
    decoding
        .guess()
        .ifPresent(
            guess -> problems.add(new Problem(Code.DOUBTFUL_ENCODING, original.path(), guess)));
    String text = decoding.text().stripLeading();
    String resolved = resolved(text, entities(text));
    try {
      return tree(factory().createXMLStreamReader(new StringReader(resolved)), depthMax);
    } catch (XMLStreamException e) {
      throw new Refusal(
          Code.DAMAGED_FILE, "it is not sound XML: " + said(e) + "; correct it and read it again");
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, ENCODING_WITHIN);
    String head = new String(Arrays.copyOf(bytes, length), StandardCharsets.ISO_8859_1);
    Matcher matcher = ENCODING.matcher(head);
    return matcher.find()
        ? Decoding.charset(matcher.group(1)).filter(c -> !c.name().startsWith("UTF-16"))
        : Optional.empty();
  }

  /// The entities that stand for plain characters, by name.
  ///
  /// @throws Refusal for any other: one that is fetched, holds markup or holds other entities
  private static Map<String, String> entities(String text) {
    Matcher skipped = BEFORE_ROOT.matcher(text);
    int at = 0;
    while (skipped.find()) {
      at = skipped.end();
    }
    if (!text.startsWith("<!DOCTYPE", at)) {
      return Map.of();
    }
    Matcher subset = SUBSET.matcher(text).region(at, text.length());
    Map<String, String> entities = new TreeMap<>();
    Matcher declared =
        ENTITY.matcher(subset.lookingAt() ? subset.group(1) : text.substring(at, end(text, at)));
    while (declared.find()) {
      String quoted = declared.group(3);
      String value = quoted == null ? "" : quoted.substring(1, quoted.length() - 1);
      if (quoted == null || value.length() > ENTITY_MAX || !PLAIN.matcher(value).matches()) {
        throw new Refusal(
            Code.FORBIDDEN_ENTITY,
            "its document type declares the entity "
                + declared.group(2)
                + " that is not plain characters; remove it and write the characters");
      }
      if (declared.group(1) == null) {
        entities.putIfAbsent(declared.group(2), Parser.unescapeEntities(value, false));
      }
    }
    return entities;
  }

  /// The text with its entities written out: what parsers do with undeclared ones differs.
  private static String resolved(String text, Map<String, String> entities) {
    long most = 4L * text.length() + ENTITY_MAX;
    StringBuilder resolved = new StringBuilder();
    Matcher reference = REFERENCE.matcher(text);
    int copied = 0;
    while (reference.find()) {
      String name = reference.group(1);
      if (name != null && !OF_XML.contains(name)) {
        resolved.append(text, copied, reference.start());
        resolved.append(escaped(entities.getOrDefault(name, named(name))));
        copied = reference.end();
        if (resolved.length() > most) {
          throw new Refusal(
              Code.FORBIDDEN_ENTITY, "its entities make it grow; write the characters instead");
        }
      }
    }
    return resolved.append(text, copied, text.length()).toString();
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

  /// Characters by the names that HTML gives them; another name stays as it is written.
  private static String named(String entity) {
    return Entities.isNamedEntity(entity) ? Entities.getByName(entity) : "&" + entity + ";";
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
