package org.attest.core.speech;

import java.util.EnumMap;
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

  /// What a noun says of the person it stands for.
  static final int KIN = 1;

  static final int PERSON = 2;

  private static final int SEXES = 4;
  private static final List<Sort> TELLING =
      List.of(Sort.TELLS, Sort.ASKS, Sort.BIDS, Sort.VOWS, Sort.ACCORDING);

  private static final SpeechWords ENGLISH = new SpeechWords("en");
  private static final Map<String, SpeechWords> ALL =
      Map.of(
          "en", ENGLISH,
          "fr", new SpeechWords("fr"),
          "de", new SpeechWords("de"),
          "es", new SpeechWords("es"));

  private final Lexicon verbs;
  private final Lexicon titles;
  private final Lexicon nouns;
  private final Lexicon given;
  private final Lexicon pronouns;
  private final Map<Sort, Lexicon> sorts = new EnumMap<>(Sort.class);
  private final boolean areNounsCapital;
  private final boolean areCuesInside;
  private final boolean mayDropSubject;

  /// All words by which a text may tell what somebody says.
  private final Lexicon telling;

  private final Map<String, Set<String>> shorts = new HashMap<>();

  private SpeechWords(String language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("org.attest.core.speech." + language, Locale.ROOT);
    Map<String, Integer> acts = new HashMap<>();
    put(acts, bundle, "write", WRITE);
    put(acts, bundle, "say", SAY);
    this.verbs = Lexicon.of(acts);
    this.titles = sexed(bundle, "title", 0, new HashMap<>());
    Map<String, Integer> persons = new HashMap<>();
    sexed(bundle, "person", PERSON * SEXES, persons);
    this.nouns = sexed(bundle, "kin", KIN * SEXES, persons);
    this.given = sexed(bundle, "given", 0, new HashMap<>());
    this.pronouns = sexed(bundle, "pronoun", 0, new HashMap<>());
    for (Sort sort : Sort.values()) {
      Map<String, Integer> own = new HashMap<>();
      put(own, bundle, sort.key(), 1);
      sorts.put(sort, Lexicon.of(own));
    }
    Map<String, Integer> all = new HashMap<>();
    TELLING.forEach(sort -> put(all, bundle, sort.key(), 1));
    this.telling = Lexicon.of(all);
    this.mayDropSubject = bundle.containsKey("drops");
    this.areCuesInside = bundle.containsKey("inside");
    this.areNounsCapital = bundle.containsKey("capitals");
    for (String line : bundle.getString("short").split("\\|", -1)) {
      List<String> names = List.of(line.strip().split("\\s+", -1));
      names.forEach(name -> shorts.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(names));
    }
  }

  /// The words of a language, or English ones, which know some of what texts of others hold.
  static SpeechWords of(String language) {
    return ALL.getOrDefault(language, ENGLISH);
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

  /// Whether a word of this sort stands here.
  boolean is(Sort sort, String text, int start, int end) {
    Lexicon of = sorts.get(sort);
    return of != null && of.of(text, start, end) > 0;
  }

  boolean is(Sort sort, String word) {
    return is(sort, word, 0, word.length());
  }

  /// Whether a word may stand between a subject and its verb.
  boolean isBetween(String text, int start, int end) {
    return is(Sort.BETWEEN, text, start, end)
        || (this == ENGLISH && end - start > 3 && text.startsWith("ly", end - 2));
  }

  /// Whether cues stand between the marks of the words.
  boolean areCuesInside() {
    return areCuesInside;
  }

  /// Whether a word may tell of what somebody says.
  boolean mayTell(String text, int start, int end) {
    return telling.of(text, start, end) > 0;
  }

  /// Whether a verb may stand without a word for its subject.
  boolean mayDropSubject() {
    return mayDropSubject;
  }

  /// Whether a word looks like a verb that tells what somebody did.
  boolean isPast(String text, int start, int end) {
    return this == ENGLISH && end - start > 4 && text.startsWith("ed", end - 2);
  }

  /// Whether all nouns are written with a capital.
  boolean areNounsCapital() {
    return areNounsCapital;
  }

  /// `mrs` for a mother or wife, `mr` for a father or husband, or nothing.
  String titleOfKin(String kin) {
    return is(Sort.MRS, kin) ? Sort.MRS.key() : is(Sort.MR, kin) ? Sort.MR.key() : "";
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
