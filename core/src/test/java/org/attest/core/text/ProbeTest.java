package org.attest.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A probe finds what its pattern finds, only sooner: a beginning that is forgotten would lose
/// matches silently.
class ProbeTest {
  private static final List<String> USERS =
      List.of(
          "recognise.Titles",
          "text.Notes",
          "text.ReadingMaker",
          "text.PageMarks",
          "text.Citations",
          "text.Headings");
  private static final List<String> FRAGMENTS =
      List.of(
          ("1 12 3rd 1/14 1921 1920-22 1921-03-04 12-7-1921 190 1890s 19th twelfth Century century March Mar. "
                  + "february May Sept. of the The two Three twenty-four a an few days Day nights weeks later ago "
                  + "before Within within for For period old yesterday Tomorrow this morning same evening about 2:30 "
                  + "p.m. o’clock in * ** _ [ ] ( ) ^ [1] (2) ^3 ¹ ²³ ⁴ † ‡ § # word word. Word Wo[rd]s [Ann] Lee Mark "
                  + "[Lee] A[nn] p. pp. S. fol. f. 249–253 “ ” \" „ « » , . ; : - – — | { } [p. 12] {24} |57| "
                  + "Vol. VII, No. 4, 1925 *The Book* _Words_ A. Lee, é ä 漢")
              .split(" ", -1));

  @TestFactory
  Stream<DynamicTest> findsWhatItsPatternFinds() throws ReflectiveOperationException {
    List<DynamicTest> out = new ArrayList<>();
    for (String user : USERS) {
      for (Field field : Class.forName("org.attest.core." + user).getDeclaredFields()) {
        if (field.getType() == Probe.class) {
          field.setAccessible(true);
          Probe probe = (Probe) field.get(null);
          out.add(DynamicTest.dynamicTest(user + " " + field.getName(), () -> compare(probe)));
        }
      }
    }
    assertTrue(out.size() > 5);
    return out.stream();
  }

  @Test
  void goesOnBehindAnEmptyMatch() {
    Probe.Run run = Probe.of("ab", Pattern.compile("b*")).in("abba");
    List<String> found = new ArrayList<>();
    while (run.find()) {
      found.add(run.match().group());
    }
    assertEquals(List.of("", "bb", ""), found);
  }

  @Test
  void staysWithinItsStretchAndLooksBeyondIt() {
    Probe probe = Probe.of("1", Pattern.compile("(?<=x)1(?=y)"));
    assertTrue(probe.in("x1y", 1, 2).find());
    assertFalse(probe.in("x1y", 2, 3).find());
  }

  private static void compare(Probe probe) {
    Random random = new Random(1921);
    for (int sample = 0; sample < 300; sample++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
        text.append(List.of(" ", " ", " ", "", "\n", "-").get(random.nextInt(6)));
      }
      assertEquals(found(probe.pattern(), text), found(probe, text.toString()), text.toString());
    }
  }

  private static List<String> found(Probe probe, String text) {
    List<String> out = new ArrayList<>();
    Probe.Run run = probe.in(text);
    while (run.find()) {
      out.add(run.match().start() + run.match().group());
    }
    return out;
  }

  private static List<String> found(Pattern pattern, CharSequence text) {
    List<String> out = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      out.add(matcher.start() + matcher.group());
    }
    return out;
  }
}
