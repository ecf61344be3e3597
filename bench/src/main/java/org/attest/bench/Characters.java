package org.attest.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The characters of a novel by their names, compared as the collection's scorer compares them.
record Characters(Map<String, Set<String>> byName) {
  static Characters of(JsonNode novel) {
    Map<String, Set<String>> byName = new HashMap<>();
    for (JsonNode character : novel.path("characters")) {
      String id = character.path("id").asText();
      add(byName, character.path("name").asText(), id);
      character.path("aliases").forEach(alias -> add(byName, alias.asText(), id));
    }
    return new Characters(byName);
  }

  private static void add(Map<String, Set<String>> byName, String name, String id) {
    byName.computeIfAbsent(plain(name), _ -> new TreeSet<>()).add(id);
  }

  /// What an answer earns: all if most of its names are the character's, a part where several
  /// characters have as many.
  ///
  /// @param names each with how often it stands in the answer
  double credit(Map<String, Integer> names, String character) {
    Map<String, Integer> votes = new TreeMap<>();
    names.forEach((name, times) -> {
      for (String id : byName.getOrDefault(plain(name), Set.of())) {
        votes.merge(id, Math.max(1, times), Integer::sum);
      }
    });
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    long top = votes.values().stream().filter(count -> count == most).count();
    return most > 0 && votes.getOrDefault(character, 0) == most ? 1.0 / top : 0;
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("[^\\p{L}\\p{N}_']+", " ")
        .strip();
  }
}
