package org.attest.read.transcribe;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The letters beyond ASCII that a language has, and words that it has everywhere.
///
/// @param rare letters that are seldom seen: where many stand, it is another language
/// @param words short words without such letters
record Alphabet(Set<Integer> common, Set<Integer> rare, Set<String> words) {
  private static final double SELDOM = 0.3;
  private static final double SIGN = 0.2;
  private static final double FOREIGN = 3;
  private static final double NO_LETTER = 5;

  /// What it costs that words of another language stand around a letter.
  private static final double OTHER_WORDS = 0.8;

  private static final int WORDS_LEAST = 2;

  private static final List<Alphabet> ALL =
      List.of(
          // German
          of("äöüßÄÖÜ", "", "und der die das nicht ist er sie mit auf ein den"),
          // French
          of("éèàêçùâîôû", "ëïüœÉÈÀÊÇÂÎÔŒ", "le la les et des une dans que pour il est"),
          // Spanish
          of("áéíóúñ", "üÁÉÍÓÚÑ", "el los las y que una por con su se del"),
          // Portuguese
          of("ãáéçõíóêâúà", "ôüÃÁÉÇÕÍÓÚ", "o os que uma com de da do em se as"),
          // Italian
          of("àèéìòù", "ÀÈÉÌÒÙ", "il che di non un per gli la con una"),
          // Swedish, Finnish
          of("åäöÅÄÖ", "é", "och det att en som inte ja on oli"),
          // Danish, Norwegian
          of("æøåÆØÅ", "é", "og det at en som ikke til av"),
          // Icelandic
          of("áðéíóúýþæö", "ÁÐÉÍÓÚÝÞÆÖ", "og ekki sem var til"),
          // Dutch
          of("ëéï", "üöèê", "de het een en van niet dat is"),
          // English
          of("éñïö", "çàè", "the and of to was in that he"),
          // Polish
          of("ąęłżśćńóź", "ŁŻŚĆŃÓŹ", "na nie do to z i jest po"),
          // Czech
          of("áéíěščřžýů", "úďťňóÁÉÍŠČŘŽÚÝ", "se na je v a to ale by"),
          // Slovak
          of("áäčéíľňóôšťúýž", "ďĺŕÁČĎÉÍĽŇÓŠŤÚŽ", "sa na je v a to ale by"),
          // Hungarian
          of("áéíóöőúüű", "ÁÉÍÓÖŐÚÜŰ", "a az hogy nem egy is meg"),
          // Romanian
          of("ăâîșțşţ", "ĂÂÎȘȚŞŢ", "de la nu un o cu din pe"),
          // Croatian, Slovene
          of("čćšžđ", "ČĆŠŽĐ", "je i se na da u su ne v in"),
          // Lithuanian
          of("ąčęėįšųūž", "ĄČĘĖĮŠŲŪŽ", "ir kad bet jis su buvo"),
          // Latvian
          of("āčēģīķļņšūž", "ĀČĒĢĪĶĻŅŠŪŽ", "un ir no ar par bet"),
          // Estonian
          of("õäöü", "šžÕÄÖÜŠŽ", "ja on ei ta et oli"),
          // Turkish
          of("ıİğşçöü", "âîûĞŞÇÖÜ", "bir ve bu da de"),
          // Russian
          of("абвгдезийклмнопрстучыьяАБВГДЕЗИКЛМНОПРСТУ", "жфхцшщъэюёЖФХЦЧШЩЭЮЯЁ", ""),
          // Bulgarian
          of("абвгдежзийклмнопрстущъяАБВГДЕЗИКЛМНОПРСТУ", "фхцчшьюЖФХЦЧШЩЮЯ", ""),
          // Ukrainian
          of("абвгдезийклмнопрстучьяіїєАБВГДЕЗИКЛМНОПРСТУІ", "жфхцшщюґЖФХЦЧШЩЮЯЇЄҐ", ""),
          // Belarusian
          of("абвгдезійклмнопрстучыьяўАБВГДЕЗІКЛМНОПРСТУ", "жфхцшэюёЖФХЦЧШЭЮЯЁЎ", ""),
          // Serbian, Macedonian
          of("абвгдезијклмнопрстућАБВГДЕЗИЈКЛМНОПРСТУ", "ђжљњфхцчџшЂЖЉЊЋФХЦЧЏШќѓѕ", ""),
          // Greek
          of("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ", "ϊϋΐΰΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ", ""),
          // Hebrew
          of("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "", ""),
          // Arabic, Persian
          of("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأؤإئ", "پچژگ", ""));

  private static Alphabet of(String common, String rare, String words) {
    return new Alphabet(
        letters(common),
        letters(rare),
        Stream.of(words.split(" ", -1)).filter(w -> !w.isEmpty()).collect(Collectors.toSet()));
  }

  private static Set<Integer> letters(String letters) {
    return letters.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
  }

  /// What is odd for each of these characters in the language that they suit best.
  ///
  /// @param text the words around them
  /// @param beyond the characters of the text beyond ASCII; not empty
  static double cost(String text, int[] beyond) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1));
    Set<String> met = new HashSet<>(words);
    long most = ALL.stream().mapToLong(alphabet -> alphabet.hits(met)).max().orElse(0);
    return ALL.stream().mapToDouble(a -> a.cost(beyond) + a.otherWords(met, most)).min().orElse(0);
  }

  private double cost(int[] beyond) {
    double cost = 0;
    for (int c : beyond) {
      cost += common.contains(c) ? 0 : rare.contains(c) ? SELDOM : other(c);
    }
    return cost / beyond.length;
  }

  private long hits(Set<String> met) {
    return words.stream().filter(met::contains).count();
  }

  private double otherWords(Set<String> met, long most) {
    return most >= WORDS_LEAST && hits(met) * 2 < most ? OTHER_WORDS : 0;
  }

  private static double other(int c) {
    if (Likeness.isPrintedOrJoins(c)) {
      return SIGN;
    }
    boolean isThai = Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI;
    return isThai ? SIGN : Character.isLetter(c) ? FOREIGN : NO_LETTER;
  }
}
