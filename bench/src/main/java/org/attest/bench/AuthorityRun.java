package org.attest.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.attest.core.authority.AuthorityIndex;
import org.attest.core.authority.AuthorityMatch;
import org.attest.core.authority.AuthorityRecord;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.Lives;

/// `./attest bench AuthorityRun RECORDS ENTITIES SEED`: how long it takes to propose records of an
/// authority file for made-up persons.
///
/// Names are made of few syllables, so that many are alike; a third of the entities are spelt with
/// one letter wrong, a third by initials, and half of all are in no file.
public final class AuthorityRun {
  private static final String LETTERS = "abcdefghiklmnoprstuvz";

  private AuthorityRun() {}

  public static void main(String[] arguments) {
    int records = Integer.parseInt(arguments[0]);
    int entities = Integer.parseInt(arguments[1]);
    Random random = new Random(Long.parseLong(arguments[2]));
    Set<String> seen = new HashSet<>();
    List<AuthorityRecord> file = new ArrayList<>();
    while (file.size() < records) {
      String name = word(random, 2) + " " + word(random, 3);
      if (seen.add(name)) {
        file.add(record(file.size(), name));
      }
    }
    long began = System.nanoTime();
    AuthorityIndex index = new AuthorityIndex(file);
    double built = (System.nanoTime() - began) / 1e9;
    Lives unknown = Lives.told(Optional.empty(), Optional.empty());
    int proposed = 0;
    began = System.nanoTime();
    for (int i = 0; i < entities; i++) {
      boolean isKnown = random.nextBoolean();
      int at = random.nextInt(records);
      String name = isKnown ? file.get(at).name() : word(random, 2) + " " + word(random, 3);
      String spelt = spelt(name, i % 3, random);
      Entity entity = new Entity("person.x", NameKind.PERSON, spelt, List.of(spelt), 1);
      List<AuthorityMatch> matches = index.matches(entity, unknown);
      proposed += matches.isEmpty() ? 0 : 1;
    }
    double asked = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d records prepared in %.1f s; %d entities looked up in %.1f s, %.2f ms each%n"
            + "a proposal for %d%n",
        records,
        built,
        entities,
        asked,
        1000 * asked / entities,
        proposed);
  }

  private static AuthorityRecord record(int number, String name) {
    return new AuthorityRecord(
        "http://viaf.org/viaf/" + number,
        List.of(),
        Optional.of(NameKind.PERSON),
        name,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "persons.csv",
        number + 2);
  }

  private static String word(Random random, int syllables) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      out.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      out.append("aeiou".charAt((int) Math.min(4, Math.abs(random.nextGaussian() * 2))));
    }
    return Character.toUpperCase(out.charAt(0)) + out.substring(1);
  }

  private static String spelt(String name, int how, Random random) {
    return switch (how) {
      case 0 -> name;
      case 1 -> {
        int at = name.indexOf(' ') + 2 + random.nextInt(4);
        yield name.substring(0, at) + LETTERS.charAt(random.nextInt(21)) + name.substring(at + 1);
      }
      default -> name.charAt(0) + "." + name.substring(name.indexOf(' '));
    };
  }
}
