package org.attest.core.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attest.core.text.Probe;
import org.attest.core.text.Tokens;
import org.junit.jupiter.api.Test;

/// A trigger that is forgotten would lose times silently.
class TimeTriggersTest {
  private static final String[] WORDS =
      ("1 12 3rd 1/14 1921 1920-22 1921-03-04 12-7-1921 190 1890s 19th twelfth Century century March Mar. may"
              + " february May Sept. of the The two Three twenty-four a an few days Day nights weeks later ago"
              + " before Within within for For period old yesterday Tomorrow this morning same evening about 2:30"
              + " p.m. a.m. o’clock in next following day (4 4) – 14th, 12-hour forty-eight")
          .split(" ", -1);

  @Test
  void losesNoMatchOfAnyPattern() throws ReflectiveOperationException {
    Random random = new Random(11);
    List<Probe> probes = new ArrayList<>();
    for (Class<?> user : List.of(TimesByRule.class, TimesTold.class)) {
      for (Field field : user.getDeclaredFields()) {
        if (field.getType() == Probe.class) {
          probes.add((Probe) field.get(null));
        }
      }
    }
    assertEquals(15, probes.size());
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? "" : " ");
      }
      TimeTriggers triggers = new TimeTriggers(Tokens.of(text.toString()));
      for (Probe probe : probes) {
        assertEquals(
            found(probe.in(text.toString())),
            found(triggers.run(probe)),
            text + " " + probe.pattern());
      }
    }
  }

  private static List<String> found(Probe.Run run) {
    List<String> out = new ArrayList<>();
    while (run.find()) {
      out.add(run.match().start() + " " + run.match().group());
    }
    return out;
  }
}
