package org.attest.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  @Test
  void countsCodePointsOutsideAndUnitsInside() {
    SourceText text = SourceText.of("a𝄞b");
    assertEquals(3, text.characters());
    assertEquals(new Passage("s", 2, 3, "b"), text.passage("s", new Span(3, 4)));
  }

  @Test
  void turnsEveryCodePointIntoAUnitAndBack() {
    for (long seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        out.appendCodePoint(
            random.nextInt(3) == 0 ? 0x1D100 + random.nextInt(50) : 'a' + random.nextInt(20));
      }
      SourceText text = SourceText.of(out.toString());
      for (int point = 0; point <= text.characters(); point++) {
        int unit = out.toString().offsetByCodePoints(0, point);
        assertEquals(unit, text.toUnit(point), "seed " + seed);
        assertEquals(point, text.toCodePoint(unit), "seed " + seed);
      }
    }
  }
}
