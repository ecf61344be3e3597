package org.attest.core.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words that mostly name a place or a person: countries and large cities, and common given names.
///
/// Small on purpose: general knowledge that any reader has, not a list fitted to a collection.
final class Gazetteer {
  private static final Set<String> PLACES =
      split(
          "Africa America Europe Asia Australia Scandinavia Siberia Caucasus Crimea Balkans Baltic"
              + "|Austria Belgium Britain Bulgaria Canada China Cuba Denmark England Estonia Finland France Germany Greece"
              + " Hungary Iceland India Ireland Italy Japan Latvia Lithuania Mexico Netherlands Norway Palestine Persia"
              + " Poland Portugal Romania Russia Scotland Serbia Spain Sweden Switzerland Turkey Ukraine Wales Egypt Brazil"
              + " Argentina Chile Peru Israel Georgia Armenia Prussia Bavaria Bohemia Galicia Catalonia Ontario"
              + "|Amsterdam Antwerp Athens Barcelona Belgrade Berlin Bern Boston Brussels Bucharest Budapest Chicago"
              + " Copenhagen Constantinople Dresden Dublin Edinburgh Frankfurt Geneva Hamburg Helsinki Istanbul Kharkov Kharkoff"
              + " Kiev Kyiv Kronstadt Leipzig Leningrad Lisbon Liverpool London Madrid Manchester Marseilles Minsk Moscow Munich"
              + " Naples Odessa Oslo Paris Petersburg Petrograd Prague Riga Rome Rotterdam Sofia Stockholm Tallinn Turin Vienna"
              + " Vilnius Warsaw Washington Zurich Oakland Kremlin Milan Genoa Hague Bremen Danzig Lvov Lemberg Baku Tiflis"
              + "|New York|Buenos Aires|Great Britain|United States|Soviet Union|Western Europe|Eastern Europe|San Francisco|Latin America"
              + "|South America|North America|Soviet Russia");
  private static final Set<String> GIVEN =
      split(
          "Aaron Abraham Adam Albert Alexander Alexandra Alexei Alfred Alice Andrei Andrew Angel Anna Anne Anton Armando Arthur"
              + " August Barbara Bernard Bernhard Boris Carl Charles Clara Daniel David Dmitri Edward Efim Elena Elizabeth Emil"
              + " Emma Eric Ernst Eva Felix Ferdinand Francis Frank Franz Frederick Friedrich Gaston Georg George Gordon Grigori"
              + " Gustav Hans Harry Heinrich Helen Henri Henry Herbert Hermann Hilario Hugo Ida Ignaz Igor Ilya Irina Isaac Ivan"
              + " Jacob Jakob James Jan Jean Johann Johannes John Jonas Josef Joseph Juan Julia Julius Karl Katharina Konstantin"
              + " Lazar Leon Leo Lev Lina Lothar Louis Louise Luis Lydia Manuel Margaret Maria Marie Mark Marta Martha Martin Mary"
              + " Matthias Max Michael Michel Mikhail Moisei Natalia Nathan Nicholas Nicolai Nikolai Olga Oskar Oscar Otto Paul Pavel"
              + " Peter Philip Pierre Pyotr Rachel Reiner Richard Robert Rosa Rudolf Samuel Sara Sarah Sasha Sergei Simon Sofia"
              + " Sonia Stefan Stephen Theodor Thomas Tom Vasili Vera Victor Viktor Vladimir Walter Werner Wilhelm William Yakov Yuri");

  private Gazetteer() {}

  static boolean isPlace(String words) {
    return PLACES.contains(words);
  }

  static boolean isGivenName(String word) {
    return GIVEN.contains(word);
  }

  private static Set<String> split(String words) {
    Set<String> out = new HashSet<>();
    for (String group : words.split("\\|", -1)) {
      out.add(group);
      if (!group.matches("\\p{L}+ \\p{L}+")) {
        out.addAll(List.of(group.split(" ", -1)));
      }
    }
    return Set.copyOf(out);
  }
}
