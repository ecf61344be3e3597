package org.attest.bench.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.attest.core.tag.Vocabulary;
import org.attest.core.tag.WordFacts.WordList;

/// The lists that a model knows words from: those written for it, which lie beside this class as
/// resources, the names and birthplaces of the records of persons in the collection of benchmarks,
/// and the countries and cities that the JDK knows.
final class WordLists {
  private static final int NAME_COLUMN = 3;
  private static final int SURNAME_COLUMN = 4;
  private static final int BIRTHPLACE_COLUMN = 6;
  private static final int OFTEN = 8;

  /// Lists by word, as bits.
  final Map<String, Integer> words = new HashMap<>();

  /// Lists by phrase of several words.
  final Map<String, Integer> phrases = new HashMap<>();

  /// @param language `en`, `de` or `fr`
  /// @param bench the folder of benchmarks
  static WordLists of(String language, Path bench) throws IOException {
    WordLists out = new WordLists();
    for (String line : lines("words-" + language + ".txt")) {
      String[] words = line.split(" ", -1);
      WordList list = WordList.valueOf(words[0]);
      for (int i = 1; i < words.length; i++) {
        out.add(list, words[i]);
      }
    }
    for (String line : lines("places-" + language + ".txt")) {
      for (String place : line.split(" ", -1)) {
        out.place(place.replace('_', ' '));
      }
    }
    out.geography(Locale.of(language));
    if (language.equals("en")) {
      out.persons(bench.resolve("identity/splink50k-records.tsv"));
    }
    return out;
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in =
        WordLists.class.getResourceAsStream("/org/attest/bench/names/" + resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  private void geography(Locale language) {
    for (String country : Locale.getISOCountries()) {
      place(Locale.of("", country).getDisplayCountry(language));
    }
    for (String zone : TimeZone.getAvailableIDs()) {
      if (zone.matches("(?:Africa|America|Asia|Australia|Europe|Pacific)/.*")) {
        place(zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '));
      }
    }
  }

  private void persons(Path records) throws IOException {
    Map<String, Integer> given = new HashMap<>();
    Map<String, Integer> surnames = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    for (String line : Files.readAllLines(records)) {
      String[] fields = line.split("\t", -1);
      given.merge(fields[NAME_COLUMN], 1, Integer::sum);
      surnames.merge(fields[SURNAME_COLUMN], 1, Integer::sum);
      places.merge(fields[BIRTHPLACE_COLUMN], 1, Integer::sum);
    }
    given.forEach((name, n) -> addIf(n >= OFTEN, WordList.GIVEN_NAME, name));
    surnames.forEach((name, n) -> addIf(n >= OFTEN, WordList.SURNAME, name));
    places.forEach((name, n) -> {
      if (n >= OFTEN / 2) {
        place(name);
      }
    });
  }

  private void addIf(boolean isOften, WordList list, String word) {
    if (isOften && word.matches("\\p{L}{3,}")) {
      add(list, word);
    }
  }

  private void place(String place) {
    String[] parts = place.replaceAll("[.,’']s?\\b", "").split("[ -]+", -1);
    if (parts.length == 1) {
      add(WordList.PLACE, parts[0]);
      return;
    }
    phrases.merge(
        Vocabulary.regular(String.join(" ", parts)), WordList.PLACE.bit(), (a, b) -> a | b);
    for (String part : parts) {
      addIf(
          Character.isUpperCase(part.isEmpty() ? 'a' : part.charAt(0)), WordList.PLACE_PART, part);
    }
  }

  void add(WordList list, String word) {
    words.merge(Vocabulary.regular(word), list.bit(), (a, b) -> a | b);
  }
}
