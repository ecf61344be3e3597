package org.attest.core.compare.romanise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// The Latin forms under which a name in another script stands in catalogues, passports and maps:
/// to look it up in a list of Latin names, and to search for it.
public final class LatinForms {
  private static final List<Transliteration> CYRILLIC =
      named(
          "bgnpcgn-rus-Cyrl-Latn-1947",
          "ua-ukr-Cyrl-Latn-2010",
          "odni-rus-Cyrl-Latn-2015",
          "gost-rus-Cyrl-Latn-16876-71-1983",
          "alalc-rus-Cyrl-Latn-1997",
          "alalc-ukr-Cyrl-Latn-1997",
          "bgnpcgn-bel-Cyrl-Latn-1979",
          "by-bel-Cyrl-Latn-2007",
          "bgna-bul-Cyrl-Latn-2009",
          "un-mkd-Cyrl-Latn-1977");

  private static final List<Transliteration> GREEK =
      named(
          "elot-ell-Grek-Latn-743-1982-ts",
          "alalc-ell-Grek-Latn-2010",
          "iso-ell-Grek-Latn-843-1997-t1",
          "bgnpcgn-ell-Grek-Latn-1962");

  private static final List<Transliteration> GEORGIAN =
      named("ggg-kat-Geor-Latn-2002", "odni-kat-Geor-Latn-2015", "alalc-kat-Geor-Latn-2011");

  private static final List<Transliteration> ARMENIAN = named("bgnpcgn-arm-Armn-Latn-1981");

  private LatinForms() {}

  private static List<Transliteration> named(String... names) {
    return List.of(names).stream().map(Transliteration::of).flatMap(Optional::stream).toList();
  }

  /// The different forms, the commonest first; none for a name that is Latin already, or in a
  /// script that its letters alone do not romanise.
  public static SequencedSet<String> of(String name) {
    SequencedSet<String> forms = new LinkedHashSet<>();
    for (Transliteration system : fitting(name)) {
      forms.add(system.apply(name));
    }
    return forms;
  }

  private static List<Transliteration> fitting(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .findFirst()
        .map(LatinForms::fitting)
        .orElse(List.of());
  }

  private static List<Transliteration> fitting(Character.UnicodeScript script) {
    return switch (script) {
      case CYRILLIC -> CYRILLIC;
      case GREEK -> GREEK;
      case GEORGIAN -> GEORGIAN;
      case ARMENIAN -> ARMENIAN;
      default -> List.of();
    };
  }
}
