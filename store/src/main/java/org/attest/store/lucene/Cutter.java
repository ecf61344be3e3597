package org.attest.store.lucene;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/// Cuts a text into the words under which the analyzer indexed it.
///
/// Law: the words, their order and their places are those of the analyzer. A text in Latin letters
/// is cut by a table that holds what the Unicode rules of word boundaries and of folding say of
/// each of its characters, which takes a tenth of the time; wherever a character needs more than
/// the table knows, the analyzer cuts the whole text.
final class Cutter {
  /// The analyzer reads texts in pieces of 4096 units and may cut a word between two.
  private static final int SHORT = 4000;

  private static final int KNOWN = 0x3020;
  private static final byte SLOW = 0;
  private static final byte BREAK = 1;
  private static final byte LETTER = 2;
  private static final byte DIGIT = 3;

  /// Between two letters, two digits, or either, these do not part a word.
  private static final byte MID_LETTER = 4;

  private static final byte MID_DIGIT = 5;
  private static final byte MID_BOTH = 6;

  private static final byte[] KINDS = new byte[KNOWN];
  private static final byte[][] FOLDED = new byte[KNOWN][];

  static {
    for (char c = 0; c < KNOWN; c++) {
      String folded = ICUFoldingFilter.NORMALIZER.normalize(String.valueOf(c));
      FOLDED[c] = folded.getBytes(StandardCharsets.UTF_8);
      KINDS[c] = Blocks.parts(c) ? BREAK : kind(c, folded);
    }
  }

  private final Analyzer analyzer;

  Cutter(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /// Is told of each word in order.
  interface Reader {
    /// @param folded valid until the next word
    void word(BytesRef folded, int start, int end);
  }

  void cut(String text, Reader reader) throws IOException {
    if (isPlain(text)) {
      quickly(text, reader);
    } else {
      thoroughly(text, reader);
    }
  }

  private static byte kind(char c, String folded) {
    if (UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)) {
      return SLOW;
    }
    int script = UScript.getScript(c);
    boolean ascii = !folded.isEmpty() && folded.chars().allMatch(f -> f < 0x80);
    return switch (UCharacter.getIntPropertyValue(c, UProperty.WORD_BREAK)) {
      case UCharacter.WordBreak.ALETTER -> script == UScript.LATIN && ascii ? LETTER : SLOW;
      case UCharacter.WordBreak.NUMERIC -> c < 0x80 ? DIGIT : SLOW;
      case UCharacter.WordBreak.MIDLETTER -> MID_LETTER;
      case UCharacter.WordBreak.MIDNUM -> MID_DIGIT;
      case UCharacter.WordBreak.MIDNUMLET -> MID_BOTH;
      case UCharacter.WordBreak.OTHER,
          UCharacter.WordBreak.CR,
          UCharacter.WordBreak.LF,
          UCharacter.WordBreak.NEWLINE,
          UCharacter.WordBreak.WSEGSPACE,
          UCharacter.WordBreak.DOUBLE_QUOTE ->
          script == UScript.COMMON ? BREAK : SLOW;
      default -> SLOW;
    };
  }

  private static boolean isPlain(String text) {
    if (text.length() > SHORT) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (kind(text, i) == SLOW) {
        return false;
      }
    }
    return true;
  }

  private static byte kind(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    return c < KNOWN ? KINDS[c] : SLOW;
  }

  private static void quickly(String text, Reader reader) {
    BytesRef word = new BytesRef(64);
    int at = 0;
    while (at < text.length()) {
      if (kind(text, at) != LETTER && kind(text, at) != DIGIT) {
        at++;
        continue;
      }
      int end = end(text, at);
      word.length = 0;
      for (int i = at; i < end; i++) {
        append(word, FOLDED[text.charAt(i)]);
      }
      reader.word(word, at, end);
      at = end;
    }
  }

  /// Where the word ends that begins here.
  private static int end(String text, int begin) {
    int at = begin + 1;
    while (true) {
      byte kind = kind(text, at);
      if (kind == LETTER || kind == DIGIT) {
        at++;
      } else if (joins(kind, kind(text, at - 1)) && kind(text, at + 1) == kind(text, at - 1)) {
        at += 2;
      } else {
        return at;
      }
    }
  }

  private static boolean joins(byte kind, byte before) {
    return (before == LETTER && (kind == MID_LETTER || kind == MID_BOTH))
        || (before == DIGIT && (kind == MID_DIGIT || kind == MID_BOTH));
  }

  private static void append(BytesRef word, byte[] folded) {
    if (word.length + folded.length > word.bytes.length) {
      word.bytes = Arrays.copyOf(word.bytes, (word.length + folded.length) * 2);
    }
    System.arraycopy(folded, 0, word.bytes, word.length, folded.length);
    word.length += folded.length;
  }

  private void thoroughly(String text, Reader reader) throws IOException {
    try (TokenStream stream = analyzer.tokenStream(Blocks.TEXT, text)) {
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      TermToBytesRefAttribute word = stream.addAttribute(TermToBytesRefAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        reader.word(word.getBytesRef(), place.startOffset(), place.endOffset());
      }
      stream.end();
    }
  }
}
