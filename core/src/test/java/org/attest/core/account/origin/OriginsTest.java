package org.attest.core.account.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.core.account.Tales;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private final Tales tales = new Tales();

  /// The origins of whether per.kurt was born in 1880.
  private String origins() {
    List<Origin> origins =
        tales
            .accounts()
            .of("per.kurt")
            .getFirst()
            .particulars()
            .getFirst()
            .versions()
            .getFirst()
            .origins();
    return origins.stream()
        .map(each -> each.name() + " " + each.statements())
        .collect(Collectors.joining(", "));
  }

  private Tales born(String... links) {
    return tales.by(links).attribute("per.kurt", "born", "1880");
  }

  @Test
  void twoPeopleWhoWereThereAreTwo() {
    born("per.ida asserts");
    born("per.otto asserts");
    assertEquals("per.ida [st.0], per.otto [st.1]", origins());
  }

  @Test
  void whoReportsAnotherSharesHisOrigin() {
    born("per.ida reports", "per.otto asserts");
    born("wk.paper reports", "per.ida reports", "per.otto asserts");
    born("per.otto asserts");
    assertEquals("per.otto [st.0, st.1, st.2]", origins());
  }

  @Test
  void reprintsTranslationsAndAbridgementsShareTheirOrigin() {
    born("wk.reprint asserts");
    born("wk.translation asserts");
    tales.transmission("wk.reprint", "reprint of", "wk.report");
    assertEquals("wk.report [st.0], wk.translation [st.1]", origins());
    tales.transmission("wk.translation", "translation of", "wk.short");
    tales.transmission("wk.short", "abridgement of", "wk.report");
    assertEquals("wk.report [st.0, st.1]", origins());
  }

  @Test
  void aNewspaperQuotingAnotherSharesItsOrigin() {
    born("wk.morning asserts");
    born("wk.evening asserts");
    tales.transmission("wk.morning", "quoted in", "wk.evening");
    assertEquals("wk.morning [st.0, st.1]", origins());
  }

  @Test
  void whoQuotesTwoDoesNotMakeThemOne() {
    born("wk.morning asserts");
    born("wk.noon asserts");
    born("wk.evening asserts");
    tales.transmission("wk.morning", "quoted in", "wk.evening");
    tales.transmission("wk.noon", "quoted in", "wk.evening");
    assertEquals("wk.morning [st.0, st.2], wk.noon [st.1]", origins());
  }

  @Test
  void articlesOfOneVolumeShareNothingButTheCover() {
    born("wk.a asserts");
    born("wk.b asserts");
    tales.say(new Content.Transmission("wk.a", "reprint of", "wk.volume", Optional.of("1-5")));
    tales.say(new Content.Transmission("wk.b", "reprint of", "wk.volume", Optional.of("6-9")));
    assertEquals("wk.volume p. 1-5 [st.0], wk.volume p. 6-9 [st.1]", origins());
  }

  @Test
  void aCopyThatIsKeptSomewhereIsNobodysWord() {
    born("wk.a asserts");
    born("org.archive asserts");
    tales.transmission("wk.a", "copy held by", "org.archive");
    assertEquals("org.archive [st.1], wk.a [st.0]", origins());
  }

  @Test
  void aWorkIsTheWordOfItsAuthor() {
    born("wk.memoir asserts");
    born("per.ida asserts");
    tales.relation("per.ida", "author of", "wk.memoir");
    assertEquals("per.ida [st.0, st.1]", origins());
  }

  @Test
  void handsAreSomebodyElseInAnotherSourceAndNobodyIsTheSource() {
    born("editor asserts").in("b.txt");
    born("editor asserts");
    born();
    assertEquals("b.txt [st.2], editor of a.txt [st.0], editor of b.txt [st.1]", origins());
  }

  @Test
  void twoNamesOfOneSpeakerAreOne() {
    born("Ida asserts");
    born("per.ida asserts");
    tales.identity("Ida", "same as", "per.ida");
    assertEquals("Ida [st.0, st.1]", origins());
  }

  @Test
  void textsThatComeFromEachOtherInACircleAreOne() {
    born("wk.a asserts");
    born("wk.b asserts");
    tales.transmission("wk.a", "reprint of", "wk.b").transmission("wk.b", "reprint of", "wk.a");
    assertEquals("wk.a [st.0, st.1]", origins());
  }

  @Test
  void whoDeniesSpeaksForHimself() {
    tales.by("per.ida denies", "per.otto asserts").attribute("per.kurt", "born", "1880");
    Voice voice = Voice.of(tales.statements.getFirst());
    assertEquals(new Voice("per.ida", Attribution.Stance.DENIES, Hand.AUTHOR), voice);
  }
}
