package org.attest.read.transcribe;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Bytes made characters, and how sure that is.
///
/// A byte order mark decides; then what the format declares, if the bytes bear it out; then UTF-8,
/// if they are valid and hold no controls; then UTF-16 and UTF-32 by their bytes; and only then the
/// letters, which is a guess.
///
/// @param text without a byte order mark, otherwise every character of the bytes
/// @param guess why the encoding is not certain, or empty
public record Decoding(String text, Charset charset, Optional<String> guess) {
  public static Decoding of(byte[] bytes, Optional<Charset> declared) {
    Optional<Decoding> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (declared.isPresent()) {
      Optional<String> text = strict(bytes, declared.get());
      if (text.isPresent()) {
        return new Decoding(text.get(), declared.get(), Optional.empty());
      }
    }
    Optional<String> utf8 =
        isEscaped(bytes) ? Optional.empty() : strict(bytes, StandardCharsets.UTF_8);
    Optional<Decoding> wide =
        utf8.isEmpty() || WideText.hasControls(bytes) ? wide(bytes) : Optional.empty();
    if (wide.isPresent()) {
      return wide.get();
    }
    if (utf8.isPresent()) {
      return new Decoding(utf8.get(), StandardCharsets.UTF_8, Optional.empty());
    }
    return nearlyUtf8(bytes).orElseGet(() -> guessed(bytes));
  }

  /// The charset of this name, if Java knows it.
  public static Optional<Charset> charset(String name) {
    String plain = name.strip().replace("\"", "").replace("'", "");
    return plain.matches("[A-Za-z0-9][A-Za-z0-9.:_+-]*") && Charset.isSupported(plain)
        ? Optional.of(Charset.forName(plain))
        : Optional.empty();
  }

  private static Optional<Decoding> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(afterMark(bytes, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(afterMark(bytes, 4, Charset.forName("UTF-32LE")));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(afterMark(bytes, 4, Charset.forName("UTF-32BE")));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(afterMark(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(afterMark(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoding afterMark(byte[] bytes, int length, Charset charset) {
    byte[] rest = Arrays.copyOfRange(bytes, length, bytes.length);
    Optional<String> text = strict(rest, charset);
    return text.map(t -> new Decoding(t, charset, Optional.empty()))
        .orElseGet(() -> damaged(rest, charset));
  }

  /// Whether bytes are text of two or four bytes a character.
  public static boolean isWide(byte[] bytes) {
    Optional<Decoding> marked = byMark(bytes);
    if (marked.isPresent()) {
      return !marked.get().charset().equals(StandardCharsets.UTF_8);
    }
    boolean narrow = strict(bytes, StandardCharsets.UTF_8).isPresent();
    return (!narrow || WideText.hasControls(bytes)) && wide(bytes).isPresent();
  }

  /// The characters of bytes that are valid in an encoding.
  public static Optional<String> strictly(byte[] bytes, Charset charset) {
    return strict(bytes, charset);
  }

  /// What names of files are in, one a line, that are no UTF-8; a guess.
  public static Charset charsetOfNames(byte[] names) {
    return Guesswork.charsetOf(names);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static Decoding damaged(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return new Decoding(
        text,
        charset,
        Optional.of(
            "read as "
                + charset.name()
                + ", but some bytes are not; they are shown as the sign U+FFFD"));
  }

  private static Optional<Decoding> wide(byte[] bytes) {
    return WideText.charsetOf(bytes)
        .flatMap(charset ->
            strict(bytes, charset)
                .map(text ->
                    new Decoding(text, charset, Optional.of(guess(charset, "by its bytes")))));
  }

  /// Whether the bytes may be ISO-2022, which is valid ASCII.
  private static boolean isEscaped(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
        return true;
      }
    }
    return false;
  }

  /// A text cut in the middle of a character, or with a few damaged bytes among many sound ones.
  private static Optional<Decoding> nearlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == '\uFFFD').count();
    long good = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return good > 0 && bad * 5 <= good
        ? Optional.of(damaged(bytes, StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static Decoding guessed(byte[] bytes) {
    Charset charset = Guesswork.charsetOf(bytes);
    return new Decoding(
        new String(bytes, charset), charset, Optional.of(guess(charset, "by its letters")));
  }

  private static String guess(Charset charset, String reason) {
    return "read as "
        + charset.name()
        + ", guessed "
        + reason
        + "; save it as UTF-8 if letters look wrong";
  }
}
