package org.attest.bench.teacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Cuts words into pieces that a model knows: small letters without accents, signs alone, and of
/// what is left always the longest piece that stands in the vocabulary (WordPiece: Y. Wu and
/// others, Google's Neural Machine Translation System, 2016).
public final class WordPieces {
  /// The numbers that the models of this family give to the marks of a text's start and end, and to
  /// a word that they do not know.
  static final int START = 101;

  static final int END = 102;
  static final int UNKNOWN = 100;

  /// No word has more pieces; what is longer is no word.
  static final int MAX = 12;

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");

  private final Map<String, Integer> vocabulary;

  /// @param vocabulary the number of each piece; those that go on within a word begin with `##`
  public WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
  }

  /// @param tokenizer the file `tokenizer.json` that comes with a model
  public static WordPieces of(JsonNode tokenizer) {
    Map<String, Integer> pieces = new HashMap<>();
    tokenizer
        .path("model")
        .path("vocab")
        .properties()
        .forEach(entry -> pieces.put(entry.getKey(), entry.getValue().asInt()));
    return new WordPieces(pieces);
  }

  /// The numbers of a word's pieces; at least one.
  public int[] of(String word) {
    String small = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String plain = ACCENTS.matcher(small).replaceAll("");
    List<Integer> out = new ArrayList<>();
    for (int from = 0; from < plain.length(); ) {
      int to = from + 1;
      boolean isSign = !Character.isLetterOrDigit(plain.charAt(from));
      while (!isSign && to < plain.length() && Character.isLetterOrDigit(plain.charAt(to))) {
        to++;
      }
      out.addAll(pieces(plain.substring(from, to)));
      from = to;
    }
    if (out.isEmpty()) {
      out.add(UNKNOWN);
    }
    return out.stream().limit(MAX).mapToInt(Integer::intValue).toArray();
  }

  private List<Integer> pieces(String part) {
    List<Integer> out = new ArrayList<>();
    for (int from = 0; from < part.length(); ) {
      int to = part.length();
      while (to > from && !vocabulary.containsKey(piece(part, from, to))) {
        to--;
      }
      if (to == from) {
        return List.of(UNKNOWN);
      }
      out.add(vocabulary.getOrDefault(piece(part, from, to), UNKNOWN));
      from = to;
    }
    return out;
  }

  private static String piece(String part, int from, int to) {
    return (from > 0 ? "##" : "") + part.substring(from, to);
  }
}
