package org.attest.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.testkit.Scan;
import org.junit.jupiter.api.Test;

/// What every engine does.
abstract class EngineContract {
  static final String[] LINES = {"The boat was gone,", "and nobody had rowed it."};

  /// An engine that has English and can read [#LINES].
  protected abstract Engine engine();

  @Test
  void saysWhoItIsAndWhichLanguagesItHas() {
    assertFalse(engine().name().isBlank());
    assertTrue(engine().version().matches("\\d[\\w.+-]*"), engine().version());
    assertTrue(engine().languages().contains("eng"), engine().languages().toString());
    assertEquals(engine().languages().stream().sorted().toList(), engine().languages());
  }

  @Test
  void recognisesLinesWordByWordWithPlacesAndConfidence() {
    BufferedImage page = Scan.page(LINES);
    List<RecognisedLine> lines = lines(engine().recognise(page, List.of("eng")));
    assertEquals(List.of(LINES), lines.stream().map(EngineContract::words).toList());
    for (RecognisedWord word : lines.stream().flatMap(line -> line.words().stream()).toList()) {
      assertTrue(word.confidence() > 60, word.toString());
      assertTrue(word.box().left() < word.box().right(), word.toString());
      assertTrue(word.box().top() < word.box().bottom(), word.toString());
      assertTrue(word.box().right() <= page.getWidth(), word.toString());
      assertTrue(word.box().bottom() <= page.getHeight(), word.toString());
    }
  }

  @Test
  void findsNothingOnABlankPage() {
    assertEquals(List.of(), lines(engine().recognise(Scan.page(), List.of("eng"))));
  }

  @Test
  void failsWithoutTheLanguage() {
    PageResult result = engine().recognise(Scan.page(LINES), List.of("eng", "tlh"));
    assertInstanceOf(PageResult.Failed.class, result);
  }

  @Test
  void failsWhenItIsInterrupted() {
    Engine engine = engine();
    Thread.currentThread().interrupt();
    PageResult result = engine.recognise(Scan.page(LINES), List.of("eng"));
    assertTrue(Thread.interrupted(), "who asked is still told");
    assertInstanceOf(PageResult.Failed.class, result);
  }

  static List<RecognisedLine> lines(PageResult result) {
    return assertInstanceOf(PageResult.Lines.class, result, result.toString()).lines();
  }

  static String words(RecognisedLine line) {
    return line.words().stream().map(RecognisedWord::words).collect(Collectors.joining(" "));
  }
}
