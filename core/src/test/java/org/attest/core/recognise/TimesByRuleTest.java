package org.attest.core.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Transcript;
import org.attest.core.text.Structure;
import org.attest.core.text.StructuredSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesByRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Submitted by A Reader on June 2, 2012",
        "Posted on 2 June 2012",
        "Text from the Archive. Retrieved June 2, 2012.",
        "Transcribed by Ana Ferro, 2 June 2012"
      })
  void theDayOfACopyIsNoDayOfTheStory(String line) {
    assertEquals(List.of("2012-06-02"), times(line + "\n\nWe met him on Tuesday.").getFirst());
    assertEquals(List.of(), times(line + "\n\nWe met him on Tuesday.").getLast());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The body was retrieved on June 2, 1912.",
        "He was posted to the fort on 2 June 1912.",
        "Moscow, 2 June 1912"
      })
  void theDayOfAnActIs(String line) {
    assertEquals(List.of("1912-06-03"), times(line + "\n\nThe next day he fled.").getLast());
  }

  private static List<List<String>> times(String text) {
    Original original = new Original("s", "s", "0".repeat(64), text.length());
    Transcript transcript =
        new Transcript(SourceText.of(text), List.of(), Metadata.of("text/plain"));
    StructuredSource source = Structure.of(new Source("s", original, transcript));
    return new TimesByRule()
        .recognise(source, List.of()).stream()
            .map(Proposal::finding)
            .map(TimeExpression.class::cast)
            .map(TimeExpression::when)
            .toList();
  }
}
