package org.attest.core.propose.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attest.core.propose.Heard;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.Told;
import org.attest.core.relate.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an edition is found to say of its texts.
class TransmissionsTest {
  private static List<Suggested> proposed(String text) {
    return new Transmissions().propose(Heard.of(text));
  }

  /// In one line each, names as the text has them.
  private static List<String> told(String text) {
    Told told = Heard.of(text);
    return new Transmissions()
        .propose(told).stream()
            .map(Suggested::content)
            .map(Content.Transmission.class::cast)
            .map(one ->
                called(told, one.from())
                    + " "
                    + one.relation()
                    + " "
                    + called(told, one.to())
                    + one.pages().map(pages -> " " + pages).orElse(""))
            .toList();
  }

  private static String called(Told told, String id) {
    return told.names().stream()
        .filter(name -> name.entity().equals(id))
        .map(name -> name.name().reading())
        .findFirst()
        .orElse(id);
  }

  private static final String DOCUMENT =
      """
      Document 1

      Report on the Quay of Lenthe

      The boats came in at night and nobody counted them. We waited until the morning.

      %s
      """;

  @Test
  void aLineThatCitesGivesTheWorksInWhichTheTextIsPrinted() {
    List<String> found =
        told(
            DOCUMENT.formatted(
                "in: A. Ferro, *The Harbour Papers*, 1925, p. 249–253; also in: B. Holm, *Quays*, 1940, p. 4 – 6"));
    assertEquals(2, found.size(), found.toString());
    assertTrue(
        found.getFirst().endsWith("reprint of The Harbour Papers 249-253"), found.toString());
    assertTrue(found.getLast().endsWith("reprint of Quays 4-6"), found.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[See also A. Ferro, *The Harbour Papers*, 1925, p. 249–253]",
        "He was a member of the board. See A. Ferro, *The Harbour Papers*, p. 12.",
        "The clerk published in 1912 a long complaint about fish.",
        "The prisoners are in the hands of the Harbour Police.",
        "The book is about boats."
      })
  void aPointerOrAStoryIsNoTransmission(String line) {
    assertEquals(List.of(), told(DOCUMENT.formatted(line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The original letter is in the possession of the State Archive of Lenthe.; The original letter copy held by State Archive of Lenthe",
        "The third draft, which he never signed, is in the hands of the Harbour Commission.; The third draft copy held by Harbour Commission",
        "The manuscript was confiscated by the Harbour Commission.; The manuscript copy held by Harbour Commission",
        "The appeal was printed and published in the “Beacon” of 3 May.; Beacon reprint of The appeal",
        "This text is a translation of “Die Ketten am Kai”.; letter.txt#p1 translation of Die Ketten am Kai",
        "Her pamphlet contains an abridged version of the treasurer's letter.; Her pamphlet abridgement of the treasurer's letter",
        "The letter of May is a draft of the final protest.; The letter of May draft of the final protest"
      })
  void aRemarkSaysWhatATextIsToAnother(String line, String expected) {
    assertEquals(List.of(expected), told(DOCUMENT.formatted(line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Reprinted from “The Beacon,” No. 12.; reprint of The Beacon",
        "First published in *The Harbour Papers*.; reprint of The Harbour Papers",
        "Translated from the Russian by Berta Holm.; translation of the Russian original",
        "German title: “Die Ketten am Kai”; translation of Die Ketten am Kai",
        "I publish here the text of the second protest.; reprint of the second protest",
        "Source: State Archive of Lenthe, box 12; copy held by State Archive of Lenthe"
      })
  void aRemarkWithoutASubjectIsAboutTheTextInHand(String line, String expected) {
    List<String> found = told(DOCUMENT.formatted(line));
    assertEquals(List.of("letter.txt#p1 " + expected), found);
  }

  @Test
  void aTextQuotedBehindAColonIsQuotedInTheTextInHand() {
    List<String> found =
        told(
            DOCUMENT.formatted(
                "The union met. This is its declaration:\n\n“We declare that the quay is ours.”"));
    assertEquals(List.of("its declaration quoted in letter.txt#p1"), found);
  }

  @Test
  void whatIsProposedCitesItsWordsAndSaysWhy() {
    String text =
        DOCUMENT.formatted(
            "The original letter is in the possession of the State Archive of Lenthe.");
    Suggested found = proposed(text).getFirst();
    String words =
        text.substring(found.passages().getFirst().start(), found.passages().getFirst().end());
    assertEquals("The original letter is in the possession of the State Archive of Lenthe", words);
    assertTrue(found.reason().contains("in the possession of"), found.reason());
  }

  @Test
  void aListOfContentsOrOfSourcesSaysNothing() {
    String text =
        """
        Contents:

        (From the Archive of the Harbour Commission)

        Report on the Quay

        Document 1

        Report on the Quay

        The boats came in at night.
        """;
    assertEquals(List.of(), told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the text of ",
        "(from “",
        "“",
        "*A",
        "in: A. B, *C*, p. 1; ",
        "translated from the French ",
        "draft of draft of ",
        "Die Urkunde liegt im Archiv. ",
        "\u0000\u0007 in the hands of ",
        "[[[(("
      })
  void noTextTakesLongOrFails(String piece) {
    List<Suggested> found = proposed(piece.repeat(20_000 / piece.length()));
    assertTrue(found.stream().allMatch(one -> !one.passages().isEmpty()));
  }
}
