package org.attest.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What holds for all times, of whatever form.
class EdtfLawsTest {
  private static final int SAMPLES = 4000;
  private static final int NEAR = 30;
  private static final int OVERLAPPING = 70;

  @Test
  void whatIsPrintedIsReadAsTheSame() {
    for (Edtf value : new EdtfSamples(1).values(SAMPLES)) {
      assertEquals(new Parsed.Valid(value), Edtf.parse(value.print()), value.print());
    }
  }

  @Test
  void boundsAreInOrderAndAreThoseOfTheDays() {
    for (Edtf value : new EdtfSamples(2).values(SAMPLES)) {
      Bounds bounds = value.bounds();
      Days days = value.days();
      long earliest = bounds.earliest() instanceof Bounds.Day(long day) ? day : Long.MIN_VALUE;
      long latest = bounds.latest() instanceof Bounds.Day(long day) ? day : Long.MAX_VALUE;
      assertTrue(earliest <= latest, value.print());
      assertEquals(earliest, days.first(), value.print());
      assertEquals(latest, days.last(), value.print());
    }
  }

  @Test
  void anIntersectionIsTheSameBothWaysAndWithinBoth() {
    List<Edtf> values = new EdtfSamples(3).nearValues(NEAR);
    for (Edtf a : values) {
      for (Edtf b : values) {
        Days common = a.days().intersection(b.days());
        assertEquals(common, b.days().intersection(a.days()));
        assertTrue(a.days().containsAll(common) && b.days().containsAll(common));
        assertEquals(Comparing.intersection(a, b), Comparing.intersection(b, a));
        Days written = Comparing.intersection(a, b).map(Edtf::days).orElse(Days.NONE);
        assertEquals(common.stretches(), written.stretches(), a.print() + " " + b.print());
      }
    }
  }

  private static long[] daysOf(Edtf value) {
    return value.days().stretches().stream()
        .flatMapToLong(each -> LongStream.rangeClosed(each.first(), each.last()))
        .toArray();
  }

  /// Sure if it holds for all pairs of days, impossible if for none.
  private static Certainty counted(long held, long pairs) {
    return Certainty.of(held == pairs, held > 0);
  }

  @Test
  void comparingAgreesWithGoingThroughAllPairsOfDays() {
    List<Edtf> values = new EdtfSamples(4).nearValues(NEAR);
    for (Edtf a : values) {
      long[] daysOfA = daysOf(a);
      for (Edtf b : values) {
        long[] daysOfB = daysOf(b);
        long before = 0;
        long same = 0;
        for (long day : daysOfA) {
          for (long other : daysOfB) {
            before += day < other ? 1 : 0;
            same += day == other ? 1 : 0;
          }
        }
        long pairs = (long) daysOfA.length * daysOfB.length;
        String both = a.print() + " " + b.print();
        assertEquals(counted(before, pairs), Comparing.before(a, b), both);
        assertEquals(counted(before, pairs), Comparing.after(b, a), both);
        assertEquals(counted(same, pairs), Comparing.same(a, b), both);
        long within = LongStream.of(daysOfA).filter(b.days()::contains).count();
        assertEquals(counted(within, daysOfA.length), Comparing.within(a, b), both);
      }
    }
  }

  @Test
  void overlappingIsTheSameBothWaysAndImpossibleWithoutACommonDay() {
    List<Edtf> values = new EdtfSamples(5).values(OVERLAPPING);
    for (Edtf a : values) {
      for (Edtf b : values) {
        Certainty overlaps = Comparing.overlaps(a, b);
        assertEquals(overlaps, Comparing.overlaps(b, a), a.print() + " " + b.print());
        if (overlaps == Certainty.CERTAINLY) {
          assertFalse(a.days().intersection(b.days()).isEmpty(), a.print() + " " + b.print());
        }
      }
    }
  }

  @Test
  void noTextBreaksReading() {
    Random random = new Random(6);
    String signs = "0123456789X-~?%/.,[]{}YESTZ:+ux() é😀";
    for (int i = 0; i < 40_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(14); j >= 0; j--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      switch (Edtf.parse(text.toString())) {
        case Parsed.Valid(Edtf value) -> assertEquals(value, read(value.print()), text.toString());
        case Parsed.Invalid(Parsed.Fault _, int at, String _) ->
            assertTrue(0 <= at && at <= text.length(), text.toString());
      }
    }
  }

  private static Edtf read(String text) {
    return Edtf.parse(text).toOptional().orElseThrow(() -> new AssertionError(text));
  }

  @Test
  void hostileTextsEndSoon() {
    List<String> texts =
        List.of(
            "1".repeat(1_000_000),
            "[".repeat(1_000_000),
            "Y1E999999999",
            "Y" + "9".repeat(60_000),
            "1917S" + "9".repeat(60_000),
            "[" + "XXXX-XX-29,".repeat(5_000) + "1917]",
            "{" + "XXXX-02-3X,".repeat(5_000) + "1917}",
            "u".repeat(1_000_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String text : texts) {
            Edtf.parse(text).toOptional().ifPresent(value -> Comparing.overlaps(value, value));
          }
        });
  }
}
