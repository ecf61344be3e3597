package org.attest.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Makes up archives for [NamedText]: persons who share surnames, given names and initials,
/// misprints, bodies with their initials, places, and years of some lives.
public final class NamedArchive {
  private static final List<String> GIVEN =
      List.of("Anton", "Berta", "Karl", "Vera", "Ivan", "Anna", "Boris", "Klara", "Antonia");
  private static final List<String> BEGINNINGS =
      List.of("Ve", "Ho", "Tha", "Or", "Bra", "Stei", "Ku", "Mi", "Lo", "Ga", "Re", "Du");
  private static final List<String> ENDINGS =
      List.of("skar", "lm", "le", "lund", "ndt", "nberg", "ric", "nov", "venko", "sson", "ros");
  private static final List<String> OTHERS =
      List.of(
          "organisation:Union of Quay Labour",
          "organisation:U.Q.L.",
          "organisation:Free Port Guild",
          "organisation:First Pilots Guild",
          "organisation:F.P.G.",
          "place:Northport",
          "place:North Port",
          "place:Quay Street",
          "place:Quai Street",
          "place:Port Street");

  private final Random random;

  public NamedArchive(Random random) {
    this.random = random;
  }

  /// Texts by the ids of their sources.
  public Map<String, String> texts(int count) {
    Map<String, String> out = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      out.put("t" + i, text());
    }
    return out;
  }

  public String text() {
    StringBuilder out = new StringBuilder();
    int names = 1 + random.nextInt(5);
    for (int i = 0; i < names; i++) {
      boolean isOther = random.nextInt(5) == 0;
      out.append('<').append(isOther ? of(OTHERS) : person()).append('>');
      if (!isOther && random.nextInt(12) == 0) {
        out.append(" (").append(1870 + random.nextInt(3) * 8).append("–1921)");
      }
      out.append(" came. ");
    }
    return out.toString();
  }

  /// A person by the full name, by the surname or by initials.
  public String person() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> of(GIVEN) + " " + surname();
      case 3, 4 -> surname();
      case 5 -> of(GIVEN).charAt(0) + ". " + surname();
      case 6 -> of(GIVEN).charAt(0) + ". " + of(GIVEN).charAt(0) + ". " + surname();
      default -> "Comrade " + surname();
    };
  }

  private String surname() {
    String name = of(BEGINNINGS) + of(ENDINGS);
    int at = 1 + random.nextInt(name.length() - 1);
    boolean isMisprinted = random.nextInt(8) == 0;
    return isMisprinted ? name.substring(0, at) + name.charAt(at) + name.substring(at) : name;
  }

  private String of(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
