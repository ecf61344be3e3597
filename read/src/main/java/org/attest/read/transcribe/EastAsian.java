package org.attest.read.transcribe;

import java.nio.charset.Charset;
import java.util.Optional;

/// How well bytes read in a code page of Chinese, Japanese or Korean: common characters stand in
/// other rows than rare ones.
final class EastAsian {
  private static final double WITHOUT_KANA = 0.3;
  private static final double KANA = 0.1;
  private static final double HANGUL = 0.15;
  private static final double COMMON = 0.2;
  private static final double HANJA = 1.8;
  private static final double RARE = 1.3;
  private static final double ODD = 2.5;

  private EastAsian() {}

  /// What is odd for each character beyond ASCII; beyond measure if the bytes are not valid.
  static double cost(byte[] bytes, Charset charset) {
    Optional<String> text = Decoding.strictly(bytes, charset);
    if (text.isEmpty()) {
      return Double.MAX_VALUE;
    }
    double cost = Likeness.odd(text.get());
    int count = 0;
    int at = 0;
    while (at < bytes.length) {
      int lead = bytes[at] & 0xFF;
      if (lead < 0x80) {
        at++;
        continue;
      }
      int trail = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
      count++;
      boolean isHalfWidth = charset.name().equals("windows-31j") && lead >= 0xA1 && lead <= 0xDF;
      cost += isHalfWidth ? ODD : cost(lead, trail, charset.name());
      at += isHalfWidth ? 1 : 2;
    }
    // Japanese without its own letters is Chinese
    boolean isBare =
        charset.name().equals("EUC-JP") && text.get().chars().noneMatch(EastAsian::isKanaLetter);
    return count == 0 ? Double.MAX_VALUE : cost / count + (isBare ? WITHOUT_KANA : 0);
  }

  private static double cost(int lead, int trail, String charset) {
    return switch (charset) {
      case "windows-31j" -> lead <= 0x83 ? KANA : isIn(lead, 0x88, 0x97) ? COMMON : RARE;
      case "EUC-JP" -> isKana(lead) ? KANA : isIn(lead, 0xB0, 0xCF) ? COMMON : RARE;
      case "GB18030" -> gb(lead, trail);
      case "Big5" -> isIn(lead, 0xA1, 0xC6) ? COMMON : isIn(lead, 0xC9, 0xF9) ? RARE : ODD;
      default -> korean(lead, trail);
    };
  }

  private static boolean isKanaLetter(int c) {
    return c >= 0x3041 && c <= 0x30FE;
  }

  private static boolean isIn(int value, int least, int most) {
    return value >= least && value <= most;
  }

  private static boolean isKana(int lead) {
    return lead == 0xA1 || lead == 0xA4 || lead == 0xA5;
  }

  private static double gb(int lead, int trail) {
    if (trail < 0xA1 || lead < 0xA1) {
      return ODD;
    }
    boolean isCommon = isIn(lead, 0xB0, 0xD7) || lead == 0xA1 || lead == 0xA3;
    return isCommon ? COMMON : RARE;
  }

  private static double korean(int lead, int trail) {
    if (trail < 0xA1 || lead < 0xA1) {
      return ODD;
    }
    return isIn(lead, 0xA1, 0xA3) || isIn(lead, 0xB0, 0xC8) ? HANGUL : HANJA;
  }
}
