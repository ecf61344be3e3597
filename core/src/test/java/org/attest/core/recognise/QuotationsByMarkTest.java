package org.attest.core.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;
import org.attest.core.text.Structure;
import org.attest.core.text.StructuredSource;
import org.junit.jupiter.api.Test;

class QuotationsByMarkTest {
  private static final Pattern PERSONS = Pattern.compile("Hanna Terweld|Oskar Brodin|Hanna|Brodin");

  private static List<Quotation> quotations(String text) {
    Original original = new Original("a.txt", "a.txt", "0".repeat(64), text.length());
    Transcript transcript =
        new Transcript(SourceText.of(text), List.of(), Metadata.of("text/plain"));
    StructuredSource source = Structure.of(new Source("a", original, transcript));
    List<Proposal> names = new ArrayList<>();
    Matcher matcher = PERSONS.matcher(text);
    while (matcher.find()) {
      Name name =
          new Name(
              new Span(matcher.start(), matcher.end()),
              List.of(),
              matcher.group(),
              NameKind.PERSON);
      names.add(new Proposal(name, "test/1", "because", 1));
    }
    return new QuotationsByMark()
        .recognise(source, names).stream().map(proposal -> (Quotation) proposal.finding()).toList();
  }

  @Test
  void saysOfAnUnsignedSourceThatItsAuthorPassesTheWordsOn() {
    Quotation said = quotations("“The ice is late,” said Hanna.").getFirst();
    assertEquals(List.of("author"), said.reporters());
    assertEquals(Quotation.Type.DIRECT, said.type());
  }

  @Test
  void takesWhoeverSignsTheLetterForTheOneWhoPassesTheWordsOnAndSaysI() {
    String text =
        """
        Document 1
        A Letter from the Harbour

        Dear friend,

        Brodin came to the quay. “Where were you?” he asked me. “At home,” I answered.

        I told him that the boat was lost.

        The ice came in March and the boats lay on the beach until May.

        Yours sincerely,

        Hanna Terweld
        """;
    List<Quotation> all = quotations(text);
    assertEquals(3, all.size(), all.toString());
    for (Quotation each : all) {
      assertEquals(List.of("Hanna Terweld"), each.reporters());
    }
    assertEquals(Optional.of("Hanna Terweld"), all.get(1).speaker());
    assertEquals(Optional.of("Hanna Terweld"), all.get(2).speaker());
    assertTrue(all.get(2).isReported());
  }

  @Test
  void namesTheOuterSpeakerFirstOfThoseWhoPassWordsOn() {
    Quotation told =
        quotations("“Brodin told me that the boat was lost,” said Hanna.").stream()
            .filter(Quotation::isReported)
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("Hanna", "author"), told.reporters());
    assertEquals(List.of("Hanna"), told.addressees());
  }
}
