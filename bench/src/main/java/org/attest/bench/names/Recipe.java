package org.attest.bench.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.tag.NameLearner;

/// What the model of a language is made of.
///
/// @param lessons the files that are learnt
/// @param books how the names of the plain books begin that teach which words are alike, if any
/// @param copies how many weathered copies of each text are learnt beside it
/// @param weathering the largest share of letters that a copy takes for others
/// @param occurrencesMin a feature that occurs less often is not learnt
record Recipe(
    String language,
    List<Part> lessons,
    List<String> books,
    int copies,
    double weathering,
    int occurrencesMin) {
  /// One file of the collection.
  ///
  /// @param kindsMarked as bits by kind
  /// @param style which style of text its texts are, if one that is to be told apart
  /// @param except how the ids of the texts begin that are left out for their licence
  record Part(
      String file, int kindsMarked, Optional<Integer> style, double plain, List<String> except) {}

  private static final int ALL = 7;
  private static final int FICTION = 0;
  private static final int MILITARY = 1;

  /// Of the texts of a style, the share that is learnt as of no style, so that what is in no style
  /// is learnt from them too.
  private static final double FICTION_PLAIN = 0.4;

  private static final Map<String, Recipe> ALL_RECIPES =
      Map.of(
          "en",
          new Recipe(
              "en",
              List.of(
                  new Part("litbank-names", ALL, Optional.of(FICTION), FICTION_PLAIN, List.of()),
                  new Part("wotr-en", ALL, Optional.of(MILITARY), 0, List.of()),
                  plain("wikigold-en"),
                  new Part("gum-en", ALL, Optional.empty(), 1, List.of("GUM_bio", "GUM_voyage"))),
              List.of("ecco-", "eltec-"),
              3,
              0.06,
              2),
          "de",
          new Recipe(
              "de",
              List.of(
                  plain("europeana-de-lft"),
                  plain("europeana-de-onb"),
                  plain("europeana-de-sbb"),
                  plain("newseye-de-dev"),
                  plain("newseye-de-dev2"),
                  plain("sonar-de-dev")),
              List.of(),
              0,
              0.03,
              4),
          "fr",
          new Recipe(
              "fr",
              List.of(plain("newseye-fr-dev"), plain("newseye-fr-dev2"), plain("europeana-fr-bnf")),
              List.of(),
              0,
              0.03,
              4));

  private static Part plain(String file) {
    return new Part(file, ALL, Optional.empty(), 1, List.of());
  }

  /// @throws IllegalArgumentException if there is none for this language
  static Recipe of(String language) {
    Recipe recipe = ALL_RECIPES.get(language);
    if (recipe == null) {
      throw new IllegalArgumentException("no recipe for " + language);
    }
    return recipe;
  }

  NameLearner.Settings settings() {
    return NameLearner.Settings.standard().withOccurrencesMin(occurrencesMin);
  }
}
