package org.attest.core.recognise;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the words of a name say of its kind by themselves, wherever they stand.
///
/// @param isGeneral members of a movement and bare words for bodies: they name nobody
/// @param plain the kind that nothing around them can change
/// @param isAcronym whether they have the shape of an abbreviated body
/// @param likely the kind if they are no abbreviation
/// @param endsAsPlace whether they end as the names of towns do
record Looks(
    boolean isGeneral,
    Optional<NameKind> plain,
    boolean isAcronym,
    Optional<NameKind> likely,
    boolean endsAsPlace) {
  private static final Pattern WORK_WORD =
      Pattern.compile(
          "(?:Pact|Treaty|Register|Manifesto|Memoirs?|History) of .*"
              + "|(?:\\p{Lu}\\S+ ){1,3}(?:Papers|Book|Bulletin|Gazette|Times|Journal|Herald|Review|Chronicle|News|Tribune)(?: \\d{4})?");
  static final Pattern ORGANISATION =
      Pattern.compile(
          "\\b(?:Committee|Bureau|Party|Union|Unions|International|Federation|Confederation|Association|League"
              + "|Congress|Council|Commission|Government|Ministry|Society|Club|Company|Army|Legions?|Press|Library"
              + "|Fund|Section|Publishers|Board|Court|Police|Guard|Guild|Chamber|Workers|Archive|Institute|School"
              + "|University|Church|Bank|Group|Syndicate|Soviet|Duma|Parliament|Directorate|Office|Brotherhood"
              + "|Comintern|Cheka|CheKa|Vecheka|Entente|Profintern|Unione|Union[ei]|Arbeiter-Union"
              + "|Confederaci[oó]n|Conf[eé]d[eé]ration|F[oö]deration|F[eé]d[eé]ration|Federazione|Partei|Parti|Partido"
              + "|Verein|Bund|Komitee|Comit[eé]|\\p{Lu}\\p{Ll}*rat|Directory|Watch|Reprints|Councils)\\b");
  private static final Pattern PLACE_WORD =
      Pattern.compile(
          "\\b(?:Street|Square|Prison|prison|Station|Harbour|Bay|Island|River|Region|Province|Gate|Quay|Bridge|Road|Hotel|Palace|Republic|Empire|House|Loft|Mole|Market|Castle|Lake|Valley|County|District|Village|Hall)\\b");
  private static final Pattern WITH_INITIALS =
      Pattern.compile("(?:\\p{Lu}\\. ?){1,3}" + Candidates.WORD);
  private static final Pattern ALL_ACRONYM = Pattern.compile("(?:" + Candidates.ACRONYM + ")");
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
  private static final Pattern PLACE_END =
      Pattern.compile(".*(?:grad|burg|ville|stadt|ton|ov|sk)$");
  private static final Pattern MEMBERS =
      Pattern.compile(".*(?:ists|ians|eks|ites|mans|ans|ors)(?: .*)?");
  private static final Set<String> GENERIC =
      Set.of(
          ("Party Congress Union Unions Government Committee Bureau International Workers Commission Council"
                  + " Association Federation League Company Board Court Police Office Group School Church Section"
                  + " Army Society Club Guild Press Library Archive Archives Chamber Guard Bank Soviet Parliament Legion State WWI WWII Delegate Delegates Chairman Secretary President Comrade Comrades")
              .split(" ", -1));

  /// The looks of all names of one source: a book repeats its names, and each is looked at once.
  static final class Seen {
    private final Map<String, Looks> seen = new HashMap<>();

    Looks of(String words) {
      return seen.computeIfAbsent(words, Looks::of);
    }
  }

  /// Whether words are nothing but a general word for bodies, as `Congress` is.
  static boolean isBare(String words) {
    return GENERIC.contains(words);
  }

  private static Looks of(String words) {
    boolean single = words.indexOf(' ') < 0;
    boolean general = GENERIC.contains(words) || (single && MEMBERS.matcher(words).matches());
    return new Looks(
        general,
        plain(words),
        words.length() > 2
            && ALL_ACRONYM.matcher(words).matches()
            && !ROMAN.matcher(words).matches(),
        likely(words),
        single && PLACE_END.matcher(words).matches());
  }

  private static Optional<NameKind> plain(String words) {
    if (Gazetteer.isPlace(words)) {
      return Optional.of(NameKind.PLACE);
    }
    if (WORK_WORD.matcher(words).matches()) {
      return Optional.of(NameKind.WORK);
    }
    return ORGANISATION.matcher(words).find()
        ? Optional.of(NameKind.ORGANISATION)
        : Optional.empty();
  }

  private static Optional<NameKind> likely(String words) {
    if (PLACE_WORD.matcher(words).find()) {
      return Optional.of(NameKind.PLACE);
    }
    int space = words.indexOf(' ');
    boolean given = space > 0 && Gazetteer.isGivenName(words.substring(0, space));
    return given || WITH_INITIALS.matcher(words).matches()
        ? Optional.of(NameKind.PERSON)
        : Optional.empty();
  }
}
