package org.attest.read.rtf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Cuts the bytes of a document into tokens.
final class RtfScanner {
  private static final int DIGITS_MAX = 10;
  private static final int NAME_MAX = 64;

  private final byte[] bytes;
  private int at;

  RtfScanner(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The next token, or nothing at the end. Line ends mean nothing in RTF.
  Optional<RtfToken> next() {
    while (at < bytes.length) {
      byte b = bytes[at++];
      switch (b) {
        case '{' -> {
          return Optional.of(new RtfToken.Open());
        }
        case '}' -> {
          return Optional.of(new RtfToken.Close());
        }
        case '\\' -> {
          return Optional.of(control());
        }
        case '\r', '\n', 0 -> {}
        default -> {
          return Optional.of(new RtfToken.Letter(b));
        }
      }
    }
    return Optional.empty();
  }

  private RtfToken control() {
    if (at >= bytes.length) {
      return new RtfToken.Word("", false, 1);
    }
    if (!isLetter(bytes[at])) {
      char symbol = (char) (bytes[at++] & 0xFF);
      return symbol == '\'' ? hexadecimal() : new RtfToken.Word(String.valueOf(symbol), false, 1);
    }
    int start = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - start < NAME_MAX) {
      at++;
    }
    String name = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    RtfToken.Word word = withValue(name);
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (name.equals("bin") && word.hasValue()) {
      at = (int) Math.min(bytes.length, (long) at + Math.max(0, word.value()));
    }
    return word;
  }

  private RtfToken.Word withValue(String name) {
    int start = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    int digits = at;
    while (at < bytes.length && isDigit(bytes[at]) && at - digits < DIGITS_MAX) {
      at++;
    }
    if (at == digits) {
      at = start;
      return new RtfToken.Word(name, false, 1);
    }
    long value = Long.parseLong(new String(bytes, start, at - start, StandardCharsets.US_ASCII));
    return new RtfToken.Word(name, true, Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  private RtfToken hexadecimal() {
    int value = 0;
    for (int i = 0; i < 2 && at < bytes.length; i++) {
      int digit = Character.digit(bytes[at] & 0xFF, 16);
      if (digit < 0) {
        break;
      }
      value = value * 16 + digit;
      at++;
    }
    return new RtfToken.Letter((byte) value);
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
