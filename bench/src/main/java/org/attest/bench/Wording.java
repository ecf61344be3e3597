package org.attest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Kinds of queries, made by seed of words that stand in the texts: a word comes as often as people
/// wrote it.
enum Wording {
  TERM,
  CONJUNCTION,
  PHRASE,
  PREFIX,
  FUZZY;

  /// Shorter words have no beginning worth asking for, and too many neighbours.
  private static final int LONG = 5;

  private static final int WORDS_MIN = 8;

  List<String> queries(List<String> texts, int count) {
    Random random = new Random(name().length());
    List<String> out = new ArrayList<>();
    while (out.size() < count) {
      List<String> words = words(texts.get(random.nextInt(texts.size())));
      if (words.size() >= WORDS_MIN) {
        String query = query(words, random);
        if (!query.isEmpty()) {
          out.add(query);
        }
      }
    }
    return out;
  }

  private String query(List<String> words, Random random) {
    int at = random.nextInt(words.size() - 2);
    String word = words.get(at);
    return switch (this) {
      case TERM -> word;
      case CONJUNCTION -> word + " " + words.get(random.nextInt(words.size()));
      case PHRASE -> '"' + word + " " + words.get(at + 1) + '"';
      case PREFIX -> word.length() > LONG ? word.substring(0, LONG - 1) + "*" : "";
      case FUZZY -> word.length() > LONG ? word + "~1" : "";
    };
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("[^\\p{L}]+", -1)).filter(word -> word.length() > 1).toList();
  }
}
