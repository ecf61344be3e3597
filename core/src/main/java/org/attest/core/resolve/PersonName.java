package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The parts of a person's name as far as they tell how much it tells: given names or their
/// initials, and the surname with its particles.
///
/// @param given in their order, plain; an initial has one letter
/// @param surname plain, `van ravesteijn`; a name of one word is a surname
record PersonName(List<String> given, String surname) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Set<String> PARTICLES =
      listed(
          "van von vom zum zur zu de del della dela der den des di da dal du do dos das la le les el"
              + " al ter ten te af av bin ibn ben bar abu ap mac st");
  private static final Set<String> SUFFIXES = listed("jr sr jun sen junior senior ii iii iv");
  private static final Set<String> TITLES =
      listed(
          "mr mrs ms miss madame mme mlle monsieur dr prof professor doctor comrade comrades com"
              + " citizen citizeness brother sister father mother rev reverend saint general gen captain"
              + " capt colonel col major maj lieutenant lieut lt sergeant sgt corporal admiral baron"
              + " baroness count countess prince princess duke duchess lord lady sir king queen emperor"
              + " tsar czar president minister secretary commissar commissioner inspector herr frau"
              + " mayor premier chief chairman chairwoman governor ambassador deputy delegate"
              + " chancellor marshal commander commandant senator judge justice bishop archbishop"
              + " cardinal pope abbot rabbi consul ensign"
              + " fraulein genosse genossin camarade compagno companero dona senor senora signor"
              + " signora tovarishch");

  private static Set<String> listed(String words) {
    return Set.of(words.split(" ", -1));
  }

  PersonName {
    given = List.copyOf(given);
  }

  /// A person's name without the titles and offices that stand before it.
  static String untitled(String reading) {
    String left = reading.strip();
    int blank = left.indexOf(' ');
    while (blank > 0 && isTitle(Plain.of(left.substring(0, blank)))) {
      left = left.substring(blank + 1).strip();
      blank = left.indexOf(' ');
    }
    return left;
  }

  /// Whether a word is a title or an office that stands before names.
  static boolean isTitle(String plain) {
    return TITLES.contains(plain);
  }

  /// How much of a name is told.
  enum Fullness {
    SURNAME,
    INITIALS,
    FULL
  }

  static PersonName parse(String reading) {
    int comma = reading.indexOf(',');
    if (comma > 0) {
      List<String> last = words(reading.substring(0, comma));
      List<String> first = words(reading.substring(comma + 1));
      first.removeIf(SUFFIXES::contains);
      if (!last.isEmpty()) {
        return new PersonName(first, String.join(" ", last));
      }
    }
    List<String> words = words(reading);
    while (words.size() > 1 && SUFFIXES.contains(words.getLast())) {
      words.removeLast();
    }
    while (words.size() > 1 && TITLES.contains(words.getFirst())) {
      words.removeFirst();
    }
    if (words.isEmpty()) {
      return new PersonName(List.of(), "");
    }
    int last = words.size() - 1;
    while (last > 0 && PARTICLES.contains(words.get(last - 1))) {
      last--;
    }
    return new PersonName(
        words.subList(0, last), String.join(" ", words.subList(last, words.size())));
  }

  /// The words, plain; a word with hyphens stays one.
  private static List<String> words(String name) {
    List<String> out = new ArrayList<>();
    for (String word : BLANKS.split(name.strip(), -1)) {
      for (String part : initials(word)) {
        String plain = Plain.slug(part);
        if (!plain.isEmpty()) {
          out.add(plain);
        }
      }
    }
    return out;
  }

  /// `A.P.` are two words, and so are those of `A.Veskar`.
  private static List<String> initials(String word) {
    List<String> out = new ArrayList<>();
    int from = 0;
    for (int i = 1; i + 1 < word.length(); i++) {
      if (word.charAt(i) == '.' && i - from == 1) {
        out.add(word.substring(from, i));
        from = i + 1;
      }
    }
    out.add(word.substring(from));
    return out;
  }

  Fullness fullness() {
    if (given.isEmpty()) {
      return Fullness.SURNAME;
    }
    return given.stream().allMatch(word -> word.length() == 1) ? Fullness.INITIALS : Fullness.FULL;
  }

  /// How many letters of given names are told.
  int told() {
    return given.stream().mapToInt(String::length).sum();
  }

  /// Whether the given names, as far as both are told, are equal or initials of each other.
  boolean agrees(PersonName other) {
    for (int i = 0; i < Math.min(given.size(), other.given.size()); i++) {
      String a = given.get(i);
      String b = other.given.get(i);
      boolean initial = a.length() == 1 || b.length() == 1;
      if (initial ? a.charAt(0) != b.charAt(0) : !a.equals(b)) {
        return false;
      }
    }
    return true;
  }
}
