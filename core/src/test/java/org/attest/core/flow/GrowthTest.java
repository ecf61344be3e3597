package org.attest.core.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.attest.core.recognise.Recognisers;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Transcript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the stages copy grows with the text alone. Bytes are counted, not seconds, so that the
/// answer does not depend on the machine.
class GrowthTest {
  private static final Flow FLOW = new Flow(Recognisers.all());
  private static final int CHARACTERS = 20_000;

  /// More than three times, for three times the text; what grows with its square would be at nine.
  /// The machine compiles as it runs, which moves what a run takes by a fifth or so.
  private static final double TIMES_MAX = 4.5;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "this paragraph is long enough to be torn and goes on below without an end\n\n",
        "[this paragraph opens a bracket that nobody closes and announces:\n\n",
        "1 a\n\n",
        "¹ a\n\n",
        "[1] ",
        "“a ",
        "from the work in the press and ",
        "Ruta Lessing ",
        "A. ",
        "Lessing, *Papers* 1921, p. 1. ",
        "A. Lessing, *The Papers* 1921 ",
        "CHAPTER I\n\n",
        "Contents\n\n. . . . . . . ",
        "a\n",
        "\n"
      })
  void copiesNoMoreThanTheTextGrows(String unit) {
    derive(unit, CHARACTERS);
    long once = derive(unit, CHARACTERS);
    long thrice = derive(unit, 3 * CHARACTERS);
    assertTrue(thrice < TIMES_MAX * once, unit + ": " + once + " bytes, then " + thrice);
  }

  /// @return how many bytes were taken while this unit, repeated, was derived
  private static long derive(String unit, int characters) {
    String text = unit.repeat(characters / unit.length());
    Original original = new Original("a.txt", "a.txt", "0".repeat(64), text.length());
    Source source =
        new Source(
            "a.txt",
            original,
            new Transcript(SourceText.of(text), List.of(), Metadata.of("text/plain")));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    FLOW.derive(source, List.of());
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
