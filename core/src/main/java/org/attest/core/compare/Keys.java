package org.attest.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The keys under which a name is found by those that may be the same.
///
/// A word gives the skeletons of its consonants, and these with one consonant left out, so that a
/// slip hides nobody. A given name beside others gives no key: too many bear it.
final class Keys {
  private static final int KEYS_MAX = 120;
  private static final int SHORTENED_FROM = 3;

  private final Set<String> keys = new LinkedHashSet<>();

  private Keys() {}

  static Set<String> of(PersonName name) {
    Keys keys = new Keys();
    List<Word> full = name.words().stream().filter(word -> !word.isInitial()).toList();
    List<Word> telling = full.stream().filter(word -> word.alike().isEmpty()).toList();
    (telling.isEmpty() ? full : telling).forEach(keys::add);
    if (full.size() == 1) {
      full.getFirst().alike().numbers().forEach(number -> keys.add("name " + number));
    }
    keys.joined(name.joined(), name.words().size());
    return keys.done(name.joined());
  }

  static Set<String> of(BodyName name) {
    Keys keys = new Keys();
    List<Word> telling =
        name.words().stream().filter(word -> word.part() != Word.Part.COMMON).toList();
    telling.forEach(keys::add);
    name.words().stream()
        .filter(word -> word.part() == Word.Part.NAME)
        .flatMapToInt(word -> word.alike().numbers())
        .forEach(number -> keys.add("place " + number));
    if (telling.isEmpty()) {
      keys.add(
          "words "
              + Arrays.toString(
                  name.words().stream()
                      .flatMapToInt(word -> word.alike().numbers())
                      .distinct()
                      .sorted()
                      .toArray()));
    }
    keys.initials(name.words());
    keys.joined(name.joined(), name.words().size());
    return keys.done(name.joined());
  }

  private void add(String key) {
    if (keys.size() < KEYS_MAX) {
      keys.add(key);
    }
  }

  private void add(Word word) {
    Set<String> skeletons = word.spoken().skeletons();
    if (skeletons.isEmpty()) {
      add("letters " + word.letters());
      return;
    }
    skeletons.forEach(this::add);
    String first = skeletons.iterator().next();
    for (int i = 0; i < first.length() && first.length() >= SHORTENED_FROM; i++) {
      add(first.substring(0, i) + first.substring(i + 1));
    }
  }

  /// The whole in one, for names that are split in other places.
  private void joined(Word joined, int words) {
    if (words < 4) {
      joined.spoken().skeletons().forEach(skeleton -> add("all " + skeleton));
    }
  }

  /// The letters of abbreviations, and the first letters of several words, in the order of the
  /// alphabet: translations change their order.
  private void initials(List<Word> words) {
    for (Word word : words) {
      if (word.part() == Word.Part.ACRONYM) {
        add("initials " + sorted(word.letters()));
      }
    }
    if (words.size() < 2 || words.size() > 7) {
      return;
    }
    List<String> readings = new ArrayList<>(List.of(""));
    for (Word word : words) {
      String initials = Acronyms.initials(word);
      List<String> longer = new ArrayList<>();
      for (String reading : readings) {
        initials.chars().limit(3).forEach(letter -> longer.add(reading + (char) letter));
      }
      readings = longer.size() > 60 ? longer.subList(0, 60) : longer;
    }
    readings.forEach(reading -> add("initials " + sorted(reading)));
  }

  private static String sorted(String letters) {
    char[] all = letters.toCharArray();
    Arrays.sort(all);
    return new String(all);
  }

  private Set<String> done(Word joined) {
    if (keys.isEmpty()) {
      keys.add("letters " + joined.letters());
    }
    return Set.copyOf(keys);
  }
}
