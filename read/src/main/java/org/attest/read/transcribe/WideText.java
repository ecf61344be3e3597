package org.attest.read.transcribe;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells UTF-16 and UTF-32 without a byte order mark.
///
/// Zeros tell them where the letters are Latin, Greek or Cyrillic; elsewhere that the characters
/// are of one script, all of them assigned, with blanks or stops between.
final class WideText {
  private static final List<Charset> UTF_32 =
      List.of(Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"));
  private static final List<Charset> UTF_16 =
      List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  private static final Set<UnicodeScript> EAST_ASIAN =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);
  private static final double ONE_SCRIPT_LEAST = 0.95;
  private static final double CONTROLS_MOST = 0.05;

  private WideText() {}

  /// @param bytes of a text without a mark
  static Optional<Charset> charsetOf(byte[] bytes) {
    for (Charset charset : bytes.length % 4 == 0 ? UTF_32 : List.<Charset>of()) {
      if (isWide(bytes, charset.equals(UTF_32.getFirst())) && isText(bytes, charset)) {
        return Optional.of(charset);
      }
    }
    return bytes.length % 2 == 0 ? byZeros(bytes).or(() -> byScript(bytes)) : Optional.empty();
  }

  /// Whether bytes that may be UTF-8 hold more signs for machines than a text has.
  static boolean hasControls(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      controls += b >= 0 && b < ' ' && "\t\n\r\f\u001b".indexOf(b) < 0 ? 1 : 0;
    }
    return controls > bytes.length * CONTROLS_MOST;
  }

  /// Whether each group of four bytes may be a character.
  private static boolean isWide(byte[] bytes, boolean isLittle) {
    for (int i = 0; i + 3 < bytes.length; i += 4) {
      int highest = bytes[isLittle ? i + 3 : i];
      int plane = bytes[isLittle ? i + 2 : i + 1];
      if (highest != 0 || plane < 0 || plane > 0x10) {
        return false;
      }
    }
    return bytes.length > 0;
  }

  private static boolean isText(byte[] bytes, Charset charset) {
    return Decoding.strictly(bytes, charset)
        .filter(text -> text.codePoints().allMatch(WideText::isAssigned))
        .isPresent();
  }

  private static boolean isAssigned(int c) {
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
      case Character.CONTROL -> "\t\n\r\f".indexOf(c) >= 0;
      default -> true;
    };
  }

  /// Zeros stand at the even or at the odd places and nowhere else.
  private static Optional<Charset> byZeros(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    int least = Math.max(1, bytes.length / 40);
    if ((even == 0) == (odd == 0) || even + odd < least) {
      return Optional.empty();
    }
    Charset charset = even > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return Decoding.strictly(bytes, charset).map(_ -> charset);
  }

  private static Optional<Charset> byScript(byte[] bytes) {
    return UTF_16.stream().filter(charset -> isOfOneScript(bytes, charset)).findFirst();
  }

  private static boolean isOfOneScript(byte[] bytes, Charset charset) {
    String text = Decoding.strictly(bytes, charset).orElse("");
    if (text.isEmpty() || !text.codePoints().allMatch(WideText::isAssigned)) {
      return false;
    }
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints().forEach(c -> counts.merge(script(c), 1, Integer::sum));
    int stops = (int) text.codePoints().filter(c -> " \n\r　、。，".indexOf(c) >= 0).count();
    int letters =
        text.length()
            - counts.getOrDefault(UnicodeScript.COMMON, 0)
            - counts.getOrDefault(UnicodeScript.INHERITED, 0);
    counts.remove(UnicodeScript.COMMON);
    counts.remove(UnicodeScript.INHERITED);
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return stops > 0 && most >= letters * ONE_SCRIPT_LEAST;
  }

  private static UnicodeScript script(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return EAST_ASIAN.contains(script) ? UnicodeScript.HAN : script;
  }
}
