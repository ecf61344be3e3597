package org.attest.read.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.read.transcribe.RomanNumber;
import org.attest.read.xml.XmlNode;

/// Counts the automatic numbers of lists and headings as Word prints them.
final class DocxNumbers {
  private static final int LEVELS = 9;

  private final Map<String, XmlNode.Element> abstracts = new HashMap<>();
  private final Map<String, XmlNode.Element> numbers = new HashMap<>();

  /// By definition: lists that share one go on counting.
  private final Map<String, int[]> counters = new HashMap<>();

  /// Lists and levels that were met.
  private final Set<String> restarted = new HashSet<>();

  private DocxNumbers(Optional<XmlNode.Element> numbering) {
    for (XmlNode.Element e : numbering.map(XmlNode.Element::elements).orElse(java.util.List.of())) {
      switch (e.name()) {
        case "abstractNum" -> e.attribute("abstractNumId").ifPresent(id -> abstracts.put(id, e));
        case "num" -> e.attribute("numId").ifPresent(id -> numbers.put(id, e));
        default -> {}
      }
    }
  }

  static DocxNumbers of(Optional<XmlNode.Element> numbering) {
    return new DocxNumbers(numbering);
  }

  /// The number printed before the next paragraph of this numbering; empty where there is none.
  String next(XmlNode.Element numPr) {
    String numId = DocxReader.value(numPr, "numId").orElse("0");
    int level = Math.clamp(number(DocxReader.value(numPr, "ilvl"), 0), 0, LEVELS - 1);
    Optional<XmlNode.Element> definition =
        Optional.ofNullable(numbers.get(numId))
            .flatMap(n -> DocxReader.value(n, "abstractNumId"))
            .map(abstracts::get);
    if (numId.equals("0") || definition.isEmpty()) {
      return "";
    }
    String counted =
        Optional.ofNullable(numbers.get(numId))
            .flatMap(n -> DocxReader.value(n, "abstractNumId"))
            .orElse(numId);
    int[] counts = counters.computeIfAbsent(counted, _ -> new int[LEVELS]);
    Optional<String> again =
        restarted.add(numId + " " + level) ? startOverride(numId, level) : Optional.empty();
    if (again.isPresent()) {
      counts[level] = number(again, 1);
    } else {
      counts[level] = counts[level] == 0 ? start(definition.get(), level) : counts[level] + 1;
    }
    for (int i = level + 1; i < LEVELS; i++) {
      counts[i] = 0;
    }
    return printed(definition.get(), counts, level);
  }

  /// Where a list that shares the definition of another begins to count anew.
  private Optional<String> startOverride(String numId, int level) {
    String wanted = String.valueOf(level);
    return Optional.ofNullable(numbers.get(numId)).stream()
        .flatMap(number -> number.elements().stream())
        .filter(e -> e.name().equals("lvlOverride"))
        .filter(e -> e.attribute("ilvl").map(wanted::equals).orElse(false))
        .flatMap(e -> DocxReader.value(e, "startOverride").stream())
        .findFirst();
  }

  private static String printed(XmlNode.Element definition, int[] counts, int level) {
    Optional<XmlNode.Element> at = level(definition, level);
    String text = at.flatMap(l -> DocxReader.value(l, "lvlText")).orElse("");
    if (at.flatMap(l -> DocxReader.value(l, "numFmt")).orElse("").equals("bullet")) {
      return "•";
    }
    for (int i = 0; i <= level; i++) {
      int count = counts[i] == 0 ? start(definition, i) : counts[i];
      String format =
          level(definition, i).flatMap(l -> DocxReader.value(l, "numFmt")).orElse("decimal");
      text = text.replace("%" + (i + 1), write(count, format));
    }
    return text;
  }

  private static int start(XmlNode.Element definition, int level) {
    return number(level(definition, level).flatMap(l -> DocxReader.value(l, "start")), 1);
  }

  private static Optional<XmlNode.Element> level(XmlNode.Element definition, int level) {
    String wanted = String.valueOf(level);
    return definition.elements().stream()
        .filter(e -> e.name().equals("lvl"))
        .filter(e -> e.attribute("ilvl").map(wanted::equals).orElse(false))
        .findFirst();
  }

  private static int number(Optional<String> written, int otherwise) {
    return written.filter(w -> w.matches("\\d{1,6}")).map(Integer::parseInt).orElse(otherwise);
  }

  /// A number in one of Word's formats.
  static String write(int number, String format) {
    return switch (format) {
      case "lowerLetter" -> letters(number, 'a');
      case "upperLetter" -> letters(number, 'A');
      case "lowerRoman" -> RomanNumber.of(number);
      case "upperRoman" -> RomanNumber.of(number).toUpperCase(java.util.Locale.ROOT);
      case "none" -> "";
      default -> String.valueOf(number);
    };
  }

  /// a … z, aa, bb, …
  private static String letters(int number, char first) {
    if (number < 1 || number > 26 * 20) {
      return String.valueOf(number);
    }
    char letter = (char) (first + (number - 1) % 26);
    return String.valueOf(letter).repeat((number - 1) / 26 + 1);
  }
}
