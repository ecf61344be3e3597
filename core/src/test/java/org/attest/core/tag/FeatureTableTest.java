package org.attest.core.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureTableTest {
  private static final int FEATURES = 20_000;

  @Test
  void givesEachFeatureItsNumberAndOthersNone() {
    Random random = new Random(5);
    Map<Integer, Integer> numbers = new HashMap<>();
    while (numbers.size() < FEATURES) {
      numbers.put(random.nextInt() | 1, random.nextInt());
    }
    FeatureTable table = new FeatureTable(FEATURES);
    numbers.forEach(table::put);
    assertEquals(FEATURES, table.size());
    numbers.forEach((feature, number) -> {
      assertTrue(table.mayHave(feature));
      assertTrue(table.has(feature));
      assertEquals(number, table.of(feature));
    });
    int taken = 0;
    for (int i = 0; i < FEATURES; i++) {
      int other = random.nextInt() & ~1;
      if (other != 0) {
        assertFalse(table.has(other));
        assertEquals(0, table.of(other));
        taken += table.mayHave(other) ? 1 : 0;
      }
    }
    assertTrue(taken < FEATURES / 20, "of few others it is said that they may be there: " + taken);
    assertEquals(numbers.size(), Arrays.stream(table.all()).distinct().count());
  }
}
