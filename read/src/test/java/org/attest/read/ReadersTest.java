package org.attest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.core.source.Original;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.txt     | Words                                         | text/plain
          a.md      | # Words                                       | text/markdown
          a         | <!DOCTYPE html><p>Words                       | text/html
          a.html    | Words without any tag                         | text/html
          a.xml     | <html><body>Words</body></html>               | text/html
          a.xml     | <TEI><text><body><p>W</p></body></text></TEI> | application/tei+xml
          a.txt     | <tei:TEI xmlns:tei="t"><tei:p>W</tei:p></tei:TEI> | application/tei+xml
          a.xml     | <letter>Words</letter>                        | application/xml
          a.txt     | <letter>Words</letter>                        | text/plain
          a.doc     | {\\rtf1\\pard W}                               | application/rtf
          a.svg     | <?xml version="1.0"?><svg><text>W</text></svg> | application/xml
          a.json    | {"words": 1}                                  | text/plain
          """)
  void tellsTheFormatByContentAndOnlyThenByName(String name, String content, String format) {
    assertEquals(format, Trial.of(name, content).transcript().metadata().format());
  }

  @Test
  void tellsAMessageByItsHeader() {
    String mail = "Return-Path: <a@x.example>\nReceived: by x\nSubject: x\n\nWords.\n";
    assertEquals("message/rfc822", Trial.of("letter", mail).transcript().metadata().format());
    assertEquals("text/plain", Trial.of("letter.txt", mail).transcript().metadata().format());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"let\u202Etxt.exe", "a\u200Bb.txt", "a\nb.txt", "a\u0007.txt", "\uFEFFa.txt"})
  void warnsOfANameThatHidesOrMisleads(String name) {
    Trial trial = Trial.of(name, "Words.");
    assertEquals("Words.", trial.text());
    assertEquals(List.of("P015"), trial.codes());
    assertTrue(trial.lines().getFirst().contains("U+"), trial.lines().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "письмо.txt",
        "Brief über Öl.txt",
        "नमस्‍ते.txt",
        "手紙.txt",
        "a'b\"c.txt",
        "%2e%2e.txt"
      })
  void hasNothingAgainstAnyScript(String name) {
    assertEquals(List.of(), Trial.of(name, "Words.").codes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n\t ", "\uFEFF", "\u00a0\u2003", "<html><body></body></html>"})
  void saysThatAFileHoldsNoText(String content) {
    Trial trial = Trial.of("a.txt", content);
    assertTrue(trial.outcome().value().isEmpty());
    assertEquals(List.of("P001"), trial.codes());
  }

  @Test
  void runsOutOfPatienceAndNotOfStack() {
    byte[] deep = ("{\\rtf1" + "{".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
    Trial trial = Trial.of("deep.rtf", deep);
    assertTrue(trial.outcome().value().isPresent() || !trial.codes().isEmpty());
  }

  @Test
  void makesWhateverAReaderThrowsAProblem() {
    List<RuntimeException> thrown =
        List.of(
            new IllegalStateException("a line\nand another"),
            new IndexOutOfBoundsException(),
            new NullPointerException("nothing"));
    for (RuntimeException bad : thrown) {
      var reader =
          Readers.guarded(
              (original, bytes, problems) -> {
                throw bad;
              },
              Limits.standard());
      var outcome =
          reader.read(new Original("a.txt", "a.txt", Trial.NO_CHECKSUM, 1), new byte[] {'x'});
      assertEquals("P003", outcome.problems().getFirst().code().id());
      assertTrue(!outcome.problems().getFirst().toLine().contains("\n"));
    }
  }
}
