package org.attest.read.transcribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences in some twenty languages, each in the encodings that are met for it, whole and cut
/// short by seed.
class DecodingTest {
  private static final long SEED = 20;
  private static final int CUTS = 6;
  private static final int WORDS_LEAST = 8;

  /// @param language a short name, for messages
  record Sentence(String language, List<Charset> charsets, String words) {}

  private static Stream<Sentence> sentences() {
    try (InputStream in =
        Objects.requireNonNull(
            DecodingTest.class.getResourceAsStream("/encodings/sentences.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.split("\\|", 3))
              .map(parts ->
                  new Sentence(
                      parts[0],
                      Stream.of(parts[1].split(",", -1)).map(Charset::forName).toList(),
                      parts[2]))
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The sentence and pieces of it, of words or, where there are no blanks, of letters.
  private static List<String> pieces(Sentence sentence) {
    SplittableRandom random = new SplittableRandom(SEED);
    String[] words = sentence.words().split("(?<= )", -1);
    boolean hasBlanks = words.length > WORDS_LEAST;
    List<String> pieces = new ArrayList<>(List.of(sentence.words()));
    for (int i = 0; i < CUTS; i++) {
      int length = hasBlanks ? words.length : sentence.words().length();
      int from = random.nextInt(length - WORDS_LEAST);
      int to = Math.min(length, from + WORDS_LEAST + random.nextInt(WORDS_LEAST));
      pieces.add(
          hasBlanks
              ? String.join("", List.of(words).subList(from, to))
              : sentence.words().substring(from, to));
    }
    return pieces;
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void tellsTheEncodingOfASentenceAndSaysThatItIsAGuess(Sentence sentence) {
    for (Charset charset : sentence.charsets()) {
      String words = new String(sentence.words().getBytes(charset), charset);
      Decoding decoding = Decoding.of(words.getBytes(charset), Optional.empty());
      assertEquals(words, decoding.text(), () -> sentence.language() + " in " + charset);
      assertTrue(decoding.guess().isPresent(), () -> sentence.language() + " in " + charset);
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void neverTakesAFewWordsInACodePageForCertain(Sentence sentence) {
    for (Charset charset : sentence.charsets()) {
      for (String piece : pieces(sentence)) {
        String words = new String(piece.getBytes(charset), charset);
        Decoding decoding = Decoding.of(words.getBytes(charset), Optional.empty());
        assertTrue(
            decoding.text().equals(words) || decoding.guess().isPresent(),
            () -> sentence.language() + " in " + charset + ": " + decoding.text());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void tellsWideTextWithAndWithoutAMark(String charset) {
    sentences()
        .forEach(sentence -> {
          byte[] bare = sentence.words().getBytes(Charset.forName(charset));
          byte[] marked = ("\uFEFF" + sentence.words()).getBytes(Charset.forName(charset));
          assertEquals(sentence.words(), Decoding.of(bare, Optional.empty()).text());
          assertEquals(sentence.words(), Decoding.of(marked, Optional.empty()).text());
          assertTrue(Decoding.of(bare, Optional.empty()).guess().isPresent());
          assertFalse(Decoding.of(marked, Optional.empty()).guess().isPresent());
        });
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void takesValidUtf8ForCertainHoweverShort(Sentence sentence) {
    for (String piece : pieces(sentence)) {
      Decoding decoding = Decoding.of(piece.getBytes(StandardCharsets.UTF_8), Optional.empty());
      assertEquals(piece, decoding.text());
      assertEquals(Optional.empty(), decoding.guess());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bush hid the facts",
        "a\0b\0\0c",
        "x\0\0\0\0\0y",
        "1\0002\0003",
        "tab\tand\r\nmixed\nends\r"
      })
  void losesNoCharacterOfShortAsciiWhateverItLooksLike(String words) {
    Decoding decoding = Decoding.of(words.getBytes(StandardCharsets.UTF_8), Optional.empty());
    assertTrue(
        decoding.text().equals(words) || decoding.guess().isPresent(), () -> decoding.text());
  }
}
