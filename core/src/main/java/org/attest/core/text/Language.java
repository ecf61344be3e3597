package org.attest.core.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which language a text is in, told by the small words that every page of it has.
public final class Language {
  /// More of a text tells no more.
  private static final int TOKENS_MAX = 20_000;

  /// Fewer words tell nothing.
  private static final int WORDS_MIN = 20;

  /// The share of words that must be small words of the language.
  private static final double SHARE_MIN = 0.08;

  private static final List<Language> ALL =
      List.of(
          new Language(
              "en",
              "the of and to in that was his with for he it as is had not at by which be from on have this were her they"),
          new Language(
              "de",
              "der die und das den ist nicht von mit dem des ein eine zu sich auf für im auch als wurde werden einer bei nach"),
          new Language(
              "fr",
              "le la les de des et du un une que qui dans est pour pas par sur au ce il elle avec ne sont plus aux cette"),
          new Language(
              "nl",
              "de het een van en in is dat op te zijn niet met voor er aan hij ook die was worden bij"),
          new Language(
              "es",
              "el la los las de del y que en un una por con no se su para es al lo como más pero fue"),
          new Language(
              "it",
              "il lo la i gli le di del della e che in un una per con non si è da al nel sono più come"),
          new Language(
              "pt",
              "o a os as de do da e que em um uma por com não se para é no na dos das ao mais como foi"),
          new Language(
              "pl",
              "i w na z do nie się że jest to o po przez jako od za był oraz ale jego dla przy być"),
          new Language(
              "ru", "и в на не что с по как это к из от он за для был его но они у же мы при"),
          new Language(
              "uk", "і в на не що з до як це та від він за для був його але вони у й ми при є"),
          new Language(
              "sv",
              "och att det som en på är av för med den till inte ett om var han men hade från"),
          new Language(
              "da",
              "og at det som en på er af for med den til ikke et om var han men havde fra der"),
          new Language(
              "fi", "ja on ei se että oli hän mutta kun ovat joka myös niin kuin sen sekä vain jo"),
          new Language(
              "la",
              "et in est non ad cum ut quod qui sed ex ab quae sunt si esse hoc atque eius per"));

  private final String tag;
  private final List<String> words;

  private Language(String tag, String words) {
    this.tag = tag;
    this.words = List.of(words.split(" ", -1));
  }

  private static final Map<String, List<Integer>> BY_WORD = byWord();

  private static Map<String, List<Integer>> byWord() {
    Map<String, List<Integer>> out = new HashMap<>();
    for (int i = 0; i < ALL.size(); i++) {
      for (String word : ALL.get(i).words) {
        out.merge(word, List.of(i), Language::joined);
      }
    }
    return Map.copyOf(out);
  }

  private static List<Integer> joined(List<Integer> first, List<Integer> second) {
    Integer[] both = Arrays.copyOf(first.toArray(new Integer[0]), first.size() + second.size());
    for (int i = 0; i < second.size(); i++) {
      both[first.size() + i] = second.get(i);
    }
    return List.of(both);
  }

  /// The BCP 47 tag of the language, or nothing where the text is too short or in none that is
  /// known.
  public static Optional<String> of(Tokens tokens) {
    int[] counts = new int[ALL.size()];
    int words = 0;
    for (int i = 0; i < Math.min(tokens.size(), TOKENS_MAX); i++) {
      if (tokens.isWord(i)) {
        words++;
        if (tokens.kind(i) == Tokens.Kind.SMALL) {
          BY_WORD.getOrDefault(tokens.words(i), List.of()).forEach(language -> counts[language]++);
        }
      }
    }
    int most = Arrays.stream(counts).max().orElse(0);
    if (words < WORDS_MIN || most < SHARE_MIN * words) {
      return Optional.empty();
    }
    return ALL.stream()
        .max(Comparator.comparingInt(language -> counts[ALL.indexOf(language)]))
        .map(language -> language.tag);
  }
}
