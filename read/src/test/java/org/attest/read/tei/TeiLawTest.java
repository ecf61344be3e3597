package org.attest.read.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.source.Mark;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.text.Structure;
import org.attest.read.Trial;
import org.attest.testkit.TeiSample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The law of the package, on documents made by chance.
class TeiLawTest {
  static Stream<Long> seeds() {
    return Stream.iterate(0L, seed -> seed + 1).limit(300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void losesNoWordAndDoublesNone(long seed) {
    TeiSample sample = TeiSample.of(seed);
    Trial trial = Trial.of("a.xml", sample.xml());
    String text = trial.text();
    String said = "seed " + seed + "\n" + sample.xml() + "\n" + text;
    for (String word : sample.text()) {
      assertEquals(1, text.split(word, -1).length - 1, () -> word + ", " + said);
    }
    String readings =
        trial.marks(Mark.Reads.class).stream()
            .map(Mark.Reads::reading)
            .collect(Collectors.joining("|"));
    for (String word : sample.readings()) {
      assertTrue(readings.contains(word) || text.contains(word), () -> word + ", " + said);
    }
    for (String word : sample.aside()) {
      assertFalse(text.contains(word) || readings.contains(word), () -> word + ", " + said);
    }
    assertEquals(List.of(), trial.codes(), said);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void marksWhatIsEncodedOnWordsOfTheText(long seed) {
    TeiSample sample = TeiSample.of(seed);
    Trial trial = Trial.of("a.xml", sample.xml());
    Map<String, Integer> counts = new TreeMap<>();
    for (Mark mark : trial.transcript().marks()) {
      switch (mark) {
        case Mark.Emended emended -> counts.merge(emended.kind(), 1, Integer::sum);
        case Mark.Named _ -> counts.merge("name", 1, Integer::sum);
        case Mark.Dated _ -> counts.merge("date", 1, Integer::sum);
        case Mark.NoteBody _ -> counts.merge("note", 1, Integer::sum);
        case Mark.Heading _,
            Mark.Block _,
            Mark.Division _,
            Mark.NoteMark _,
            Mark.PageBreak _,
            Mark.Furniture _,
            Mark.Quoted _,
            Mark.Reads _,
            Mark.Written _,
            Mark.InHand _,
            Mark.Facsimile _,
            Mark.Recognised _ -> {}
      }
      if (mark instanceof Mark.Emended || mark instanceof Mark.Named) {
        String words = trial.words(mark);
        assertEquals(words.strip(), words, () -> mark + " of seed " + seed);
      }
    }
    Map<String, Integer> wanted = new TreeMap<>(sample.counts());
    long besides = sample.xml().split("<rdg><p>", -1).length - 1L;
    if (besides > 0) {
      wanted.merge("note", (int) besides, Integer::sum);
    }
    assertEquals(wanted, counts, () -> "seed " + seed + "\n" + sample.xml() + "\n" + trial.text());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsWhatStandsAndLeavesOutWhatWasStruckOut(long seed) {
    TeiSample sample = TeiSample.of(seed);
    Trial trial = Trial.of("a.xml", sample.xml());
    Original original = new Original("a.xml", "a.xml", Trial.NO_CHECKSUM, 1);
    String reading =
        Structure.of(new Source("a.xml", original, trial.transcript())).reading().text();
    for (String word : sample.struckOut()) {
      assertFalse(
          reading.contains(word),
          () -> word + " of seed " + seed + "\n" + sample.xml() + "\n" + reading);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsDamagedDocumentsOrSaysWhyNot(long seed) {
    Random random = new Random(seed);
    byte[] bytes = TeiSample.of(seed).xml().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 6; i++) {
      byte[] torn = bytes.clone();
      int at = random.nextInt(torn.length);
      switch (i % 3) {
        case 0 -> torn[at] = (byte) random.nextInt(256);
        case 1 -> torn[at] = (byte) "<>&\"/!".charAt(random.nextInt(6));
        default -> torn = java.util.Arrays.copyOf(torn, at);
      }
      Trial trial = Trial.of("a.xml", torn);
      assertTrue(trial.outcome().value().isPresent() || !trial.codes().isEmpty(), "seed " + seed);
      boolean broken = trial.lines().stream().anyMatch(line -> line.contains("the reader stopped"));
      assertFalse(broken, () -> "seed " + seed + trial.lines());
    }
  }
}
