package org.attest.read.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.read.xml.XmlNode;

/// The styles of a document so far as they say what a paragraph is and how an item is numbered.
final class OdtStyles {
  private static final Set<String> TITLES = Set.of("Title", "Subtitle");
  private static final Set<String> QUOTES = Set.of("Quotations", "Quote");

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, XmlNode.Element> lists = new HashMap<>();
  private final List<XmlNode.Element> running = new ArrayList<>();

  static OdtStyles of(OdtPackage parts) {
    OdtStyles styles = new OdtStyles();
    Stream.of("styles.xml", "content.xml")
        .flatMap(name -> parts.part(name).stream())
        .flatMap(part -> part.elements().stream())
        .filter(group -> group.name().equals("styles") || group.name().equals("automatic-styles"))
        .flatMap(group -> group.elements().stream())
        .forEach(styles::add);
    parts.part("styles.xml").stream()
        .flatMap(part -> part.child("master-styles").stream())
        .flatMap(masters -> masters.elements().stream())
        .flatMap(master -> master.elements().stream())
        .filter(e -> e.name().startsWith("header") || e.name().startsWith("footer"))
        .filter(e -> !e.words().isEmpty())
        .forEach(styles.running::add);
    return styles;
  }

  /// The headers and footers of all kinds of pages.
  List<XmlNode.Element> running() {
    return running;
  }

  private void add(XmlNode.Element style) {
    Optional<String> name = style.attribute("name");
    if (style.name().equals("style")) {
      name.ifPresent(
          n -> style.attribute("parent-style-name").ifPresent(parent -> parents.put(n, parent)));
    } else if (style.name().equals("list-style")) {
      name.ifPresent(n -> lists.put(n, style));
    }
  }

  boolean isTitle(XmlNode.Element paragraph) {
    return isA(paragraph, TITLES);
  }

  boolean isQuote(XmlNode.Element paragraph) {
    return isA(paragraph, QUOTES);
  }

  private boolean isA(XmlNode.Element paragraph, Set<String> wanted) {
    Optional<String> style = paragraph.attribute("style-name");
    Set<String> seen = new HashSet<>();
    while (style.isPresent() && seen.add(style.get())) {
      if (wanted.contains(style.get())) {
        return true;
      }
      style = Optional.ofNullable(parents.get(style.get()));
    }
    return false;
  }

  /// What stands before an item.
  ///
  /// @param list the name of the style of its list
  /// @param level from 1
  /// @param number of the item in its list, from 1
  String label(Optional<String> list, int level, int number) {
    Optional<XmlNode.Element> style = list.map(lists::get);
    List<XmlNode.Element> levels = style.map(XmlNode.Element::elements).orElse(List.of());
    String wanted = String.valueOf(level);
    return levels.stream()
        .filter(l -> l.attribute("level").map(wanted::equals).orElse(false))
        .findFirst()
        .map(l -> label(l, number))
        .orElse("•");
  }

  private static String label(XmlNode.Element level, int number) {
    if (!level.name().equals("list-level-style-number")) {
      return "•";
    }
    int start = level.attribute("start-value").map(OdtStyles::count).orElse(1);
    String told = told(level.attribute("num-format").orElse(""), start + number - 1);
    return told.isEmpty()
        ? ""
        : level.attribute("num-prefix").orElse("")
            + told
            + level.attribute("num-suffix").orElse("");
  }

  static int count(String value) {
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
  }

  private static String told(String format, int number) {
    return switch (format) {
      case "" -> "";
      case "a" -> letters(number);
      case "A" -> letters(number).toUpperCase(Locale.ROOT);
      case "i" -> roman(number).toLowerCase(Locale.ROOT);
      case "I" -> roman(number);
      default -> String.valueOf(number);
    };
  }

  private static String letters(int number) {
    StringBuilder out = new StringBuilder();
    for (int rest = Math.max(1, number); rest > 0; rest = (rest - 1) / 26) {
      out.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return out.toString();
  }

  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    int rest = Math.clamp(number, 1, 3999);
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        out.append(signs[i]);
        rest -= values[i];
      }
    }
    return out.toString();
  }
}
