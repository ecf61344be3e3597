package org.attest.core.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Records of invented persons, several of each, with slips of the pen, pet names and gaps.
///
/// @param truth for each row its person
record Persons(Records records, Map<String, String> truth) {
  private static final List<String> SOUNDS =
      List.of("ba", "dor", "kel", "mun", "ri", "sto", "tav", "ul", "ven", "wy", "zo", "lin");
  private static final List<Records.Column> COLUMNS =
      List.of(
          new Records.Column("name", Role.FULL_NAME),
          new Records.Column("born", Role.DATE),
          new Records.Column("place", Role.PLACE),
          new Records.Column("number", Role.CODE),
          new Records.Column("occupation", Role.CATEGORY));

  static Persons of(long seed, int persons, int rowsOfEach) {
    Random random = new Random(seed);
    List<Records.Row> rows = new ArrayList<>();
    Map<String, String> truth = new LinkedHashMap<>();
    for (int person = 0; person < persons; person++) {
      String given = word(random, 2);
      String surname = word(random, 3);
      List<String> values =
          List.of(
              given + " " + surname,
              "18%02d-%02d-%02d"
                  .formatted(random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28)),
              word(random, 2),
              Integer.toString(100_000 + random.nextInt(900_000)),
              SOUNDS.get(random.nextInt(SOUNDS.size())) + "er");
      for (int i = 0; i < rowsOfEach; i++) {
        String id = String.format(Locale.ROOT, "r%05d", rows.size());
        rows.add(new Records.Row(id, damaged(values, random)));
        truth.put(id, "p" + person);
      }
    }
    return new Persons(new Records(COLUMNS, rows), truth);
  }

  private static String word(Random random, int sounds) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < sounds; i++) {
      word.append(SOUNDS.get(random.nextInt(SOUNDS.size())));
    }
    return word.toString();
  }

  private static List<String> damaged(List<String> values, Random random) {
    List<String> damaged = new ArrayList<>();
    for (String value : values) {
      int chance = random.nextInt(10);
      if (chance == 0 && !damaged.isEmpty()) {
        damaged.add("");
      } else if (chance == 1) {
        int at = random.nextInt(value.length());
        damaged.add(value.substring(0, at) + value.substring(at + 1));
      } else {
        damaged.add(value);
      }
    }
    return damaged;
  }

  /// The same rows in another order.
  Records shuffled(long seed) {
    List<Records.Row> rows = new ArrayList<>(records.rows());
    Collections.shuffle(rows, new Random(seed));
    return new Records(records.columns(), rows);
  }
}
