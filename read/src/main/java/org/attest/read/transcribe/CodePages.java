package org.attest.read.transcribe;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Chooses the code page in which bytes read best: as letters that one language has together, where
/// letters may stand.
///
/// It needs no frequencies of words, and so settles texts of a few words. What it is unsure of it
/// leaves to statistics ([Guesswork]).
final class CodePages {
  private static final int LOOKED_AT_MOST = 6000;
  private static final double COST_MOST = 1.1;
  private static final double RESERVE = 0.2;

  /// In the order in which one is taken where several read alike.
  private static final List<Charset> SINGLE =
      charsets(
          "windows-1252",
          "windows-1250",
          "ISO-8859-2",
          "windows-1251",
          "KOI8-R",
          "KOI8-U",
          "ISO-8859-5",
          "IBM866",
          "x-MacCyrillic",
          "windows-1253",
          "ISO-8859-7",
          "windows-1254",
          "windows-1255",
          "windows-1256",
          "ISO-8859-6",
          "windows-1257",
          "ISO-8859-13",
          "IBM850",
          "IBM852",
          "x-MacRoman",
          "x-MacCentralEurope",
          "x-windows-874");

  private static final List<Charset> DOUBLE =
      charsets("windows-31j", "EUC-JP", "GB18030", "Big5", "x-windows-949");
  private static final List<Charset> EBCDIC = charsets("IBM500", "IBM1047", "IBM037");

  private CodePages() {}

  private static List<Charset> charsets(String... names) {
    return Stream.of(names).flatMap(name -> Decoding.charset(name).stream()).toList();
  }

  /// The code page in which these bytes read well, if there is one.
  static Optional<Charset> best(byte[] bytes) {
    byte[] sample = sample(bytes);
    if (isEbcdic(sample)) {
      return EBCDIC.stream().filter(charset -> readsAsWords(sample, charset)).findFirst();
    }
    Optional<Charset> best = Optional.empty();
    double least = Double.MAX_VALUE;
    for (Charset charset : SINGLE) {
      double cost = single(sample, charset);
      if (cost < least) {
        least = cost;
        best = Optional.of(charset);
      }
    }
    for (Charset charset : DOUBLE) {
      double cost = EastAsian.cost(sample, charset) + RESERVE;
      if (cost < least) {
        least = cost;
        best = Optional.of(charset);
      }
    }
    return least <= COST_MOST ? best : Optional.empty();
  }

  /// The lines that hold more than ASCII, so far as they are needed.
  private static byte[] sample(byte[] bytes) {
    if (bytes.length <= LOOKED_AT_MOST) {
      return bytes;
    }
    byte[] sample = new byte[LOOKED_AT_MOST];
    int length = 0;
    int start = 0;
    while (start < bytes.length && length < LOOKED_AT_MOST) {
      int end = start;
      boolean isPlain = true;
      while (end < bytes.length && bytes[end] != '\n' && end - start < LOOKED_AT_MOST) {
        isPlain &= bytes[end] >= 0;
        end++;
      }
      end = Math.min(end + 1, bytes.length);
      if (!isPlain) {
        int taken = Math.min(end - start, LOOKED_AT_MOST - length);
        System.arraycopy(bytes, start, sample, length, taken);
        length += taken;
      }
      start = end;
    }
    // a character of two bytes may be cut at the end
    while (length > 0 && sample[length - 1] < 0) {
      length--;
    }
    return Arrays.copyOf(sample, length);
  }

  /// What is odd in the text for each character beyond ASCII, in the language that it suits best.
  private static double single(byte[] sample, Charset charset) {
    Optional<String> text = Decoding.strictly(sample, charset);
    if (text.isEmpty()) {
      return Double.MAX_VALUE;
    }
    int[] beyond = text.get().codePoints().filter(c -> c > 0x7F).toArray();
    return beyond.length == 0
        ? Double.MAX_VALUE
        : Alphabet.cost(text.get(), beyond)
            + (2.0 * Likeness.odd(text.get()) + RESERVE * (rank(charset) + 1)) / beyond.length;
  }

  /// Few letters must not speak for an encoding that is seldom met.
  private static int rank(Charset charset) {
    String name = charset.name();
    return name.equals("windows-1252") ? -1 : name.matches("(?i)x-Mac.*|IBM85.*") ? 2 : 0;
  }

  /// Whether these are the bytes of a mainframe: blanks and letters stand where ASCII has none.
  private static boolean isEbcdic(byte[] sample) {
    int blanks = 0;
    int letters = 0;
    for (byte b : sample) {
      int c = b & 0xFF;
      boolean isInRow = (c & 0x0F) >= 1 && (c & 0x0F) <= 9;
      blanks += c == 0x40 ? 1 : 0;
      letters += c > 0x80 && c < 0xFA && c >> 4 != 0xB && isInRow ? 1 : 0;
    }
    return letters > sample.length / 6
        && blanks > sample.length / 20
        && letters + blanks > sample.length * 3L / 4;
  }

  private static boolean readsAsWords(byte[] sample, Charset charset) {
    String text = new String(sample, charset);
    long sound =
        text.codePoints()
            .filter(
                c -> Character.isLetterOrDigit(c) || " .,;:!?'\"()-\n\r\t\u0085".indexOf(c) >= 0)
            .count();
    return sound >= text.length() * 0.97;
  }
}
