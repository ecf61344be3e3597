package org.attest.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.attest.core.port.Found;
import org.attest.core.recognise.Proposal;
import org.attest.core.recognise.Quotation;
import org.attest.core.source.Span;
import org.junit.jupiter.api.Test;

class TagTest {
  private static Tag tag(Quotation.Type type, List<String> addressees, List<String> reporters) {
    Quotation quotation =
        new Quotation(
            type,
            List.of(new Span(0, 5)),
            Optional.of("Hanna"),
            addressees,
            reporters,
            Optional.empty());
    return Tag.of(
        new Found("a.txt", 0, new Proposal(quotation, "test/1", "because", 1), Optional.empty()));
  }

  @Test
  void tellsWhoSpeaksToWhomAndWhoPassesItOn() {
    assertEquals(
        "Hanna to Oskar and Jorun, as reported by Lene, who is quoted by author, proposed: because",
        tag(Quotation.Type.DIRECT, List.of("Oskar", "Jorun"), List.of("Lene", "author")).title());
    assertEquals(
        "Hanna, proposed: because", tag(Quotation.Type.DIRECT, List.of(), List.of()).title());
  }

  @Test
  void tellsReportedSpeechFromWordsBetweenMarks() {
    assertEquals(
        "reported speech: Hanna, as reported by author, proposed: because",
        tag(Quotation.Type.INDIRECT, List.of(), List.of("author")).title());
  }

  @Test
  void leavesOutThatSomebodyReportsOfThemselves() {
    assertEquals(
        "reported speech: Hanna, proposed: because",
        tag(Quotation.Type.INDIRECT, List.of(), List.of("Hanna")).title());
  }
}
