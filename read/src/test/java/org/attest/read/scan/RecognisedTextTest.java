package org.attest.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attest.core.source.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognisedTextTest {
  @Test
  void isReadAsItWasWritten() {
    for (long seed = 1; seed <= 50; seed++) {
      RecognisedText text = sample(new Random(seed));
      assertEquals(text, RecognisedText.parse(text.toBytes()), "seed " + seed);
    }
  }

  @Test
  void isWrittenSoThatAPersonCanReadIt() {
    RecognisedWord word = new RecognisedWord("Quay", 93, new Box.Pixels(1, 2, 30, 40));
    RecognisedLine line = new RecognisedLine(0, 47, 11, List.of(word));
    RecognisedText text =
        new RecognisedText(
            "Tesseract",
            "5.3.0",
            List.of("deu", "eng"),
            List.of(
                new RecognisedPage(2, 100, 200, new PageResult.Lines(List.of(line))),
                new RecognisedPage(3, 0, 0, new PageResult.Failed("it took\ttoo\nlong"))));
    assertEquals(
        """
        attest recognised text\t1
        engine\tTesseract\t5.3.0
        languages\tdeu\teng
        page\t2\t100\t200
        line\t0\t47\t11
        word\t93\t1\t2\t30\t40\tQuay
        failed\t3\t0\t0\tit took too long
        """,
        new String(text.toBytes(), StandardCharsets.UTF_8));
    assertFalse(text.isComplete());
    assertEquals("Tesseract 5.3.0 (deu+eng)", text.by());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "something else",
        "attest recognised text\t2\nengine\ta\t1\nlanguages\teng\n",
        "attest recognised text\t1\nengine\ta\nlanguages\teng\n",
        "attest recognised text\t1\nengine\ta\t1\nlanguages\teng\nword\t1\t1\t1\t1\t1\ta\n",
        "attest recognised text\t1\nengine\ta\t1\nlanguages\teng\npage\t1\tx\t1\n",
        "attest recognised text\t1\nengine\ta\t1\nlanguages\teng\npage\t1\n",
      })
  void refusesWhatIsNoSuchText(String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    assertThrows(IllegalArgumentException.class, () -> RecognisedText.parse(bytes));
  }

  private static RecognisedText sample(Random random) {
    List<RecognisedPage> pages = new ArrayList<>();
    for (int page = 1; page <= random.nextInt(5); page++) {
      pages.add(
          random.nextInt(4) == 0
              ? new RecognisedPage(page, 0, 0, new PageResult.Failed("it ended with " + page))
              : new RecognisedPage(page, 900, 900, new PageResult.Lines(lines(random))));
    }
    return new RecognisedText("Known", "1", List.of("eng"), pages);
  }

  private static List<RecognisedLine> lines(Random random) {
    List<RecognisedLine> lines = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      List<RecognisedWord> words = new ArrayList<>();
      for (int k = random.nextInt(5); k >= 0; k--) {
        int left = random.nextInt(800);
        int top = random.nextInt(800);
        Box.Pixels box = new Box.Pixels(left, top, left + random.nextInt(90), top + 20);
        words.add(new RecognisedWord("wörd𝄞" + k, random.nextInt(101), box));
      }
      lines.add(new RecognisedLine(random.nextInt(4) * 90, random.nextInt(60), 3, words));
    }
    return lines;
  }
}
