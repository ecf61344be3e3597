package org.attest.core.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/// The words of the dictionary to which forms belong, by the list `lemma.properties` beside this
/// class and by the rules of English spelling for all that is not on it.
final class Lemmas {
  private static final Lemmas ENGLISH = new Lemmas("org.attest.core.grammar.lemma");
  private static final String VOWELS = "aeiou";

  /// The longest end that the list of silent ends has.
  private static final int END_MAX = 2;

  private final Map<String, String> verbs;
  private final Map<String, String> nouns;
  private final Map<String, String> compared;
  private final Map<String, String> pronouns;
  private final Map<String, String> particles;
  private final Set<String> silentEnds;
  private final Set<String> silentWords;
  private final Set<String> plain;
  private final Set<String> doubled;

  private Lemmas(String resource) {
    ResourceBundle bundle = ResourceBundle.getBundle(resource, Locale.ROOT);
    this.verbs = forms(bundle.getString("verbs"));
    this.nouns = forms(bundle.getString("nouns"));
    this.compared = forms(bundle.getString("compared"));
    this.pronouns = forms(bundle.getString("pronouns"));
    this.particles = forms(bundle.getString("particles"));
    this.silentEnds = words(bundle.getString("silent"));
    this.silentWords = words(bundle.getString("silent.words"));
    this.plain = words(bundle.getString("plain"));
    this.doubled = words(bundle.getString("doubled"));
  }

  static Lemmas english() {
    return ENGLISH;
  }

  private static Set<String> words(String list) {
    return new HashSet<>(List.of(list.strip().split("\\s+", -1)));
  }

  private static Map<String, String> forms(String list) {
    Map<String, String> out = new HashMap<>();
    for (String entry : list.split("\\|", -1)) {
      String[] words = entry.strip().split("\\s+", -1);
      for (String form : words) {
        out.putIfAbsent(form, words[0]);
      }
    }
    return out;
  }

  /// @param word in small letters
  /// @param detail its form in the letters of the Penn Treebank
  String of(String word, WordClass sort, String detail) {
    return switch (sort) {
      case VERB, AUXILIARY -> verb(word);
      case NOUN -> detail.endsWith("S") ? noun(word) : word;
      case ADJECTIVE, ADVERB -> compared(word, detail);
      case PRONOUN, DETERMINER -> detail.endsWith("$") ? word : pronouns.getOrDefault(word, word);
      case PARTICLE -> particles.getOrDefault(word, word);
      case ADPOSITION, COORDINATOR, INTERJECTION, NUMERAL, OTHER, PROPER_NOUN, SIGN, SUBORDINATOR ->
          word;
    };
  }

  private String verb(String word) {
    String known = verbs.get(word);
    if (known != null) {
      return known;
    }
    if (word.length() > 4 && word.endsWith("ing")) {
      return stem(word.substring(0, word.length() - 3));
    }
    if (word.length() == 4 && word.endsWith("ied")) {
      return word.substring(0, 3); // died, lied, tied
    }
    if (word.length() > 3 && word.endsWith("ied")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.length() > 3 && word.endsWith("ed")) {
      return stem(word.substring(0, word.length() - 2));
    }
    return noun(word);
  }

  /// Without the -s of a plural, or of the third person.
  private String noun(String word) {
    String known = nouns.get(word);
    if (known != null) {
      return known;
    }
    int length = word.length();
    if (length < 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("es")) {
      String stem = word.substring(0, length - 2);
      boolean isHissing =
          stem.endsWith("ss")
              || stem.endsWith("sh")
              || stem.endsWith("x")
              || stem.endsWith("zz")
              || (stem.endsWith("ch") && !silentWords.contains(stem + "e"));
      boolean isOpen = stem.endsWith("o") && length > 4 && !isVowel(stem, stem.length() - 2);
      if (isHissing || isOpen) {
        return stem;
      }
    }
    return word.substring(0, length - 1);
  }

  private String compared(String word, String detail) {
    String known = compared.get(word);
    if (known != null) {
      return known;
    }
    int cut = detail.endsWith("R") && word.endsWith("er") ? 2 : 0;
    cut = detail.endsWith("RS") || (detail.endsWith("S") && word.endsWith("est")) ? 3 : cut;
    if (cut == 0 || word.length() - cut < 3) {
      return word;
    }
    String stem = word.substring(0, word.length() - cut);
    return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem(stem);
  }

  /// The word of which an end that begins with a vowel has left this stem.
  private String stem(String stem) {
    int last = stem.length() - 1;
    if (plain.contains(stem)) {
      return stem;
    }
    if (silentWords.contains(stem + "e") || verbs.containsKey(stem + "e")) {
      return stem + "e";
    }
    char end = stem.charAt(last);
    if (last > 1 && end == stem.charAt(last - 1) && !isVowel(stem, last)) {
      String single = stem.substring(0, last);
      boolean keeps = "lszf".indexOf(end) >= 0 && !doubled.contains(single);
      return keeps ? stem : single;
    }
    return isSilent(stem, last) ? stem + "e" : stem;
  }

  private boolean isSilent(String stem, int last) {
    if (last < 1 || !hasVowel(stem)) {
      return false;
    }
    boolean isShut = !isVowel(stem, last) && "wxy".indexOf(stem.charAt(last)) < 0;
    boolean isShort = isShut && isVowel(stem, last - 1) && !isVowel(stem, last - 2);
    if (isShort && !hasVowel(stem.substring(0, last - 1))) {
      return true;
    }
    if (stem.charAt(last) == 'u') {
      return !isVowel(stem, last - 1);
    }
    for (int n = 1; n <= Math.min(END_MAX, last); n++) {
      String ending = stem.substring(last + 1 - n);
      boolean isVowelled = n == END_MAX && isVowel(ending, 0);
      if (silentEnds.contains(ending)
          && (!isVowelled || isShort || ending.endsWith("s") || endsInTwo(stem, last))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the two vowels at the end of a stem are of two syllables: `radiat`, `evaluat`.
  private static boolean endsInTwo(String stem, int last) {
    return last > 2 && stem.charAt(last - 1) == 'a' && "iu".indexOf(stem.charAt(last - 2)) >= 0;
  }

  private static boolean hasVowel(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if (isVowel(stem, i) || (i > 0 && stem.charAt(i) == 'y')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(String stem, int at) {
    if (at < 0 || VOWELS.indexOf(stem.charAt(at)) < 0) {
      return false;
    }
    return stem.charAt(at) != 'u' || at == 0 || stem.charAt(at - 1) != 'q';
  }
}
