package org.attest.core.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.text.Lexicon;

/// The words by which texts of one language say who speaks, as `en.properties` beside this class
/// has them.
final class SpeechWords {
  static final int SAY = 1;
  static final int WRITE = 2;
  static final int ACT = 3;

  /// What a noun says of the person it stands for.
  static final int KIN = 1;

  static final int PERSON = 2;

  private static final int SEXES = 4;

  private static final SpeechWords ENGLISH = new SpeechWords("en");
  private static final Map<String, SpeechWords> ALL = Map.of("en", ENGLISH);

  private final Lexicon verbs;
  private final Lexicon titles;
  private final Lexicon nouns;
  private final Lexicon given;
  private final Lexicon pronouns;
  private final Lexicon prepositions;
  private final Lexicon between;
  private final Lexicon owners;
  private final Lexicon utterances;
  private final Lexicon titling;
  private final Lexicon nobody;
  private final Lexicon loose;
  private final Lexicon mothers;
  private final Lexicon fathers;
  private final Map<String, Set<String>> shorts = new HashMap<>();

  private SpeechWords(String language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("org.attest.core.speech." + language, Locale.ROOT);
    Map<String, Integer> acts = new HashMap<>();
    put(acts, bundle, "act", ACT);
    put(acts, bundle, "write", WRITE);
    put(acts, bundle, "say", SAY);
    this.verbs = Lexicon.of(acts);
    this.titles = sexed(bundle, "title", 0, new HashMap<>());
    Map<String, Integer> persons = new HashMap<>();
    sexed(bundle, "person", PERSON * SEXES, persons);
    this.nouns = sexed(bundle, "kin", KIN * SEXES, persons);
    this.given = sexed(bundle, "given", 0, new HashMap<>());
    this.pronouns = sexed(bundle, "pronoun", 0, new HashMap<>());
    this.prepositions = list(bundle, "preposition");
    this.between = list(bundle, "between");
    this.owners = list(bundle, "owner");
    this.utterances = list(bundle, "utterance");
    this.titling = list(bundle, "titling");
    this.nobody = list(bundle, "nobody");
    this.loose = list(bundle, "loose");
    this.mothers = list(bundle, "mrs");
    this.fathers = list(bundle, "mr");
    for (String line : bundle.getString("short").split("\\|", -1)) {
      List<String> names = List.of(line.strip().split("\\s+", -1));
      names.forEach(name -> shorts.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(names));
    }
  }

  /// The words of a language, or English ones, which know some of what texts of others hold.
  static SpeechWords of(String language) {
    return ALL.getOrDefault(language, ENGLISH);
  }

  private static Lexicon list(ResourceBundle bundle, String key) {
    Map<String, Integer> out = new HashMap<>();
    put(out, bundle, key, 1);
    return Lexicon.of(out);
  }

  private static Lexicon sexed(
      ResourceBundle bundle, String key, int number, Map<String, Integer> into) {
    put(into, bundle, key + ".any", number + SEXES - 1);
    put(into, bundle, key + ".female", number + Sex.FEMALE.place());
    put(into, bundle, key + ".male", number + Sex.MALE.place());
    return Lexicon.of(into);
  }

  private static void put(
      Map<String, Integer> into, ResourceBundle bundle, String key, int number) {
    if (bundle.containsKey(key)) {
      for (String word : bundle.getString(key).strip().split("\\s+", -1)) {
        into.put(word, number);
      }
    }
  }

  /// What sort of verb of speech stands here, or 0.
  int verb(String text, int start, int end) {
    return verbs.of(text, start, end);
  }

  boolean isTitle(String text, int start, int end) {
    return titles.of(text, start, end) > 0;
  }

  Sex titled(String title) {
    return sex(titles.of(title, 0, title.length()));
  }

  /// [#KIN], [#PERSON], or 0.
  int noun(String text, int start, int end) {
    return nouns.of(text, start, end) / SEXES;
  }

  Sex ofNoun(String text, int start, int end) {
    return sex(nouns.of(text, start, end) % SEXES);
  }

  Sex ofGiven(String name) {
    return sex(given.of(name, 0, name.length()));
  }

  Sex ofPronoun(String text, int start, int end) {
    return sex(pronouns.of(text, start, end));
  }

  boolean isPreposition(String text, int start, int end) {
    return prepositions.of(text, start, end) > 0;
  }

  /// Whether a pronoun says whose something is.
  boolean isOwner(String text, int start, int end) {
    return owners.of(text, start, end) > 0;
  }

  /// Whether a word says that a title, a nickname or an example follows.
  boolean isTitling(String text, int start, int end) {
    return titling.of(text, start, end) > 0;
  }

  /// Whether a noun stands for what somebody says or writes.
  boolean isUtterance(String text, int start, int end) {
    return utterances.of(text, start, end) > 0;
  }

  /// Whether a capital names nobody who speaks.
  boolean isNobody(String word) {
    return nobody.of(word, 0, word.length()) > 0;
  }

  /// Whether many are what a noun says.
  boolean isLoose(String text, int start, int end) {
    return loose.of(text, start, end) > 0;
  }

  /// `mrs` for a mother or wife, `mr` for a father or husband, or nothing.
  String titleOfKin(String kin) {
    if (mothers.of(kin, 0, kin.length()) > 0) {
      return "mrs";
    }
    return fathers.of(kin, 0, kin.length()) > 0 ? "mr" : "";
  }

  /// Whether a word may stand between a subject and its verb.
  boolean isBetween(String text, int start, int end) {
    return between.of(text, start, end) > 0 || (end - start > 3 && text.startsWith("ly", end - 2));
  }

  /// The given names that may be of one person with this.
  Set<String> shortsOf(String name) {
    return shorts.getOrDefault(name, Set.of());
  }

  private static Sex sex(int number) {
    return switch (number) {
      case 1 -> Sex.MALE;
      case 2 -> Sex.FEMALE;
      default -> Sex.UNKNOWN;
    };
  }
}
