package org.attest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Made-up persons who are named in made-up documents, by seed.
///
/// Surnames and given names are as frequent as in life: the n-th is about 1/n as frequent as the
/// first (Zipf). So are the persons: few are named often, most once or twice. A document names some
/// persons, each first in full or by initials, then mostly by the surname; one document in four
/// spells the names in a way of its own, and one name in two hundred is misprinted.
final class Population {
  private static final int SURNAMES = 60_000;
  private static final int GIVEN_NAMES = 1500;
  private static final String[] STARTS =
      "b br ch d dr f g gr h j k kl kr l m n p r s sch sh st t tr v w y z".split(" ");
  private static final String[] VOWELS = "a e i o u ai ei ou".split(" ");
  private static final String[] ENDS =
      "n r l m s t k ff v ck nd rt nov sky vich man son berg stein in ov er".split(" ");

  private final Random random;
  private final List<String> surnames = new ArrayList<>();
  private final List<String> givenNames = new ArrayList<>();
  private final List<Person> persons = new ArrayList<>();

  /// @param given one or two
  record Person(List<String> given, String surname) {}

  /// One name in a document, with the number of the person it is of.
  record Mention(String name, int person) {}

  Population(int persons, long seed) {
    this.random = new Random(seed);
    while (surnames.size() < SURNAMES) {
      surnames.add(word(2 + random.nextInt(2)));
    }
    while (givenNames.size() < GIVEN_NAMES) {
      givenNames.add(word(1 + random.nextInt(2)));
    }
    for (int i = 0; i < persons; i++) {
      List<String> given = new ArrayList<>();
      given.add(givenNames.get(zipf(GIVEN_NAMES)));
      if (random.nextInt(3) == 0) {
        given.add(givenNames.get(zipf(GIVEN_NAMES)));
      }
      this.persons.add(new Person(given, surnames.get(zipf(SURNAMES))));
    }
  }

  private String word(int syllables) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      out.append(STARTS[random.nextInt(STARTS.length)]);
      out.append(VOWELS[random.nextInt(VOWELS.length)]);
    }
    out.append(ENDS[random.nextInt(ENDS.length)]);
    return out.substring(0, 1).toUpperCase(Locale.ROOT) + out.substring(1);
  }

  /// A number below `most`; n comes about 1/(n+10) as often as 0 comes 1/10.
  private int zipf(int most) {
    double shift = 10;
    double u = random.nextDouble();
    return (int) Math.min(most - 1, shift * (Math.pow((most + shift) / shift, u) - 1));
  }

  /// The names of one document, in their order.
  List<Mention> document(int mentions) {
    boolean isOdd = random.nextInt(4) == 0;
    int system = random.nextInt(4);
    List<Integer> cast = new ArrayList<>();
    int size = Math.max(1, mentions / 4);
    for (int i = 0; i < size; i++) {
      cast.add(zipf(persons.size()));
    }
    boolean[] met = new boolean[size];
    List<Mention> out = new ArrayList<>();
    for (int i = 0; i < mentions; i++) {
      int at = i < size ? i : random.nextInt(size);
      String name = name(persons.get(cast.get(at)), met[at]);
      met[at] = true;
      String spelt = isOdd ? spelt(name, system) : name;
      out.add(new Mention(random.nextInt(200) == 0 ? misprinted(spelt) : spelt, cast.get(at)));
    }
    return out;
  }

  private String name(Person person, boolean met) {
    int dice = random.nextInt(10);
    if (met && dice < 7) {
      return person.surname();
    }
    if (dice < 2) {
      StringBuilder initials = new StringBuilder();
      person.given().forEach(name -> initials.append(name.charAt(0)).append(". "));
      return initials + person.surname();
    }
    return String.join(" ", dice < 5 ? person.given().subList(0, 1) : person.given())
        + " "
        + person.surname();
  }

  /// The ways in which documents spell.
  private static String spelt(String name, int system) {
    return switch (system) {
      case 0 -> name.replace("sch", "sh").replace("ck", "k").replace("ff", "v");
      case 1 -> name.replace("ov", "off").replace("ai", "ay").replace("sky", "ski");
      case 2 -> name.replace("sh", "sch").replace("ei", "ey").replace("v", "w");
      default -> name.replace("ch", "tch").replace("ou", "u").replace("sky", "skij");
    };
  }

  private String misprinted(String name) {
    int at = 1 + random.nextInt(name.length() - 1);
    char letter = (char) ('a' + random.nextInt(26));
    return Character.isLetter(name.charAt(at))
        ? name.substring(0, at) + letter + name.substring(at + 1)
        : name;
  }
}
