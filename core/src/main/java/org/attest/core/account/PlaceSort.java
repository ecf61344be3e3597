package org.attest.core.account;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How large a place is by the words that call it: of two of which one can lie in the other nobody
/// can say that they exclude each other.
enum PlaceSort {
  /// A building, a street, a room.
  SITE,
  /// A town, or anything of which its words tell nothing.
  TOWN,
  /// A country, a province, a continent.
  LAND;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private static final Set<String> SITES =
      Set.of(
          ("abbey apartment archive asylum bank barn barracks bridge building bureau cafe camp canal"
                  + " cathedral cell cellar cemetery chapel church clinic club college court courtyard"
                  + " dock embassy factory farm fort fortress garden gate hall harbour headquarters"
                  + " hospital hostel hotel house hut inn jail kremlin landing library lodge mansion"
                  + " market mill mine ministry monastery mosque museum office palace park pier port"
                  + " prison quay railway restaurant river road room school ship square stable station"
                  + " street synagogue tavern temple theatre tower university villa ward warehouse wharf"
                  + " workshop yard")
              .split(" ", -1));

  private static final Set<String> LANDS =
      Set.of(
          ("africa america asia australia austria belgium britain bulgaria canada china continent"
                  + " country county cuba denmark department district empire england estonia europe"
                  + " finland france germany government greece hungary india ireland island italy japan"
                  + " kingdom latvia lithuania mexico netherlands norway persia poland portugal"
                  + " province region republic romania russia scotland serbia siberia spain state"
                  + " states sweden switzerland territory turkey ukraine union valley wales")
              .split(" ", -1));

  /// @param called an id or a name
  static PlaceSort of(String called) {
    PlaceSort out = TOWN;
    for (String word : NO_LETTERS.split(called.toLowerCase(Locale.ROOT), -1)) {
      if (SITES.contains(word)) {
        return SITE;
      }
      out = LANDS.contains(word) ? LAND : out;
    }
    return out;
  }

  /// Whether by these words one of two places may lie in the other.
  static boolean mayNest(String one, String other) {
    return of(one) != of(other);
  }
}
