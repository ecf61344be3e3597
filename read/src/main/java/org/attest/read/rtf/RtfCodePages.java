package org.attest.read.rtf;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which code page the bytes of a font are in.
///
/// Numbers after the RTF specification, "Font Table" (`\fcharset`, `\cpg`).
final class RtfCodePages {
  private static final Map<Integer, String> BY_FONT_CHARSET =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(130, "x-Johab"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"),
          Map.entry(255, "IBM850"));

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset standard = Charset.forName("windows-1252");

  /// Takes in a control word that says what the whole document is in.
  void document(RtfToken.Word word) {
    switch (word.name()) {
      case "mac" -> standard = named("x-MacRoman").orElse(standard);
      case "pc" -> standard = named("IBM437").orElse(standard);
      case "pca" -> standard = named("IBM850").orElse(standard);
      case "ansicpg" -> standard = page(word.value()).orElse(standard);
      default -> {}
    }
  }

  /// Takes in a control word of the font table.
  void font(int font, RtfToken.Word word) {
    Optional<Charset> charset =
        switch (word.name()) {
          case "fcharset" ->
              Optional.ofNullable(BY_FONT_CHARSET.get(word.value())).flatMap(RtfCodePages::named);
          case "cpg" -> page(word.value());
          default -> Optional.empty();
        };
    charset.ifPresent(found -> fonts.put(font, found));
  }

  /// What a font's bytes are in; the document's code page if the font says nothing.
  Charset of(int font) {
    return fonts.getOrDefault(font, standard);
  }

  private static Optional<Charset> page(int number) {
    return switch (number) {
      case 10000 -> named("x-MacRoman");
      case 932 -> named("windows-31j");
      case 936 -> named("GBK");
      case 949 -> named("x-windows-949");
      case 950 -> named("Big5");
      case 874 -> named("x-windows-874");
      case 65001 -> named("UTF-8");
      default -> named("windows-" + number).or(() -> named("IBM" + number));
    };
  }

  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }
}
