package org.attest.core.propose.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/// The words by which texts of one language tell of events, as `en.properties` beside this class
/// has them.
final class Acts {
  private static final Acts ENGLISH = new Acts("en");

  /// What a verb or noun does to acts that depend on it, or a small word to its verb.
  enum Sort {
    /// Somebody does the act that the noun tells: `made a search`.
    CARRY,
    /// The act that the noun tells takes place.
    HAPPEN,
    REAL,
    PLANNED,
    FEARED,
    ASKED,
    SUPPOSED,
    ORDERED,
    /// What is refused, prevented or failed in.
    PREVENTED,
    CONDITION,
    DENIAL,
    /// Nouns for persons of whatever sort.
    PEOPLE,
    /// What somebody is for a body.
    OFFICE,
    /// Nouns that only say how many: a number of workers.
    QUANTITY,
    /// What somebody owns.
    THING;

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<String, List<Act>> verbs = new HashMap<>();
  private final Map<String, List<Act>> nouns = new HashMap<>();
  private final Map<Sort, Set<String>> sorts = new HashMap<>();

  private Acts(String language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("org.attest.core.propose.event." + language, Locale.ROOT);
    for (Sort sort : Sort.values()) {
      sorts.put(sort, Set.copyOf(words(bundle.getString(sort.key()))));
    }
    for (String key : new TreeSet<>(bundle.keySet())) {
      if (key.endsWith(".roles")) {
        frame(bundle, key.substring(0, key.length() - ".roles".length()));
      }
    }
  }

  static boolean speaks(String language) {
    return language.equals("en");
  }

  static Acts english() {
    return ENGLISH;
  }

  private void frame(ResourceBundle bundle, String frame) {
    String kind = frame.replaceFirst("-\\d+$", "").replace('_', ' ');
    Roles roles = Roles.parse(bundle.getString(frame + ".roles"));
    for (boolean isNoun : new boolean[] {false, true}) {
      String key = frame + (isNoun ? ".nouns" : ".verbs");
      for (String word :
          bundle.containsKey(key) ? words(bundle.getString(key)) : List.<String>of()) {
        Act act = act(kind, word, roles);
        (isNoun ? nouns : verbs).computeIfAbsent(act.head(isNoun), _ -> new ArrayList<>()).add(act);
      }
    }
  }

  private static Act act(String kind, String word, Roles roles) {
    boolean isWeak = word.contains("?");
    String[] parts = word.replace("?", "").split("\\+", 2);
    boolean isJoined = parts[0].contains("-");
    List<String> words = List.of(parts[0].split("[_-]", -1));
    return new Act(kind, words, isJoined, parts.length > 1 ? parts[1] : "", isWeak, roles);
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split("\\s+", -1));
  }

  /// The acts of a verb or noun, by the word that finds them.
  List<Act> of(String lemma, boolean isNoun) {
    return (isNoun ? nouns : verbs).getOrDefault(lemma, List.of());
  }

  Set<String> all(Sort sort) {
    return sorts.getOrDefault(sort, Set.of());
  }

  boolean is(Sort sort, String lemma) {
    return all(sort).contains(lemma);
  }
}
