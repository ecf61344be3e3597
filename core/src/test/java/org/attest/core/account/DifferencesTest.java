package org.attest.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attest.core.relate.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {
  private final Tales tales = new Tales();

  @ParameterizedTest
  @CsvSource({
    "two or three dozen, 30, ''",
    "P10D, eleven days, hard number st.0 st.1",
    "10 days, P10D, ''",
    "hundreds, 360, ''",
    "some 30, 28, ''",
    "some 30, 45, tension number st.0 st.1",
    "some 30, 300, hard number st.0 st.1",
    "at least 40, 39, tension number st.0 st.1",
    "13, 10, hard number st.0 st.1",
    "twenty to thirty, 25, ''",
  })
  void numbersDifferOnlyWhereNoNumberCanBeMeantByBoth(String some, String others, String found) {
    tales.event("ev.strike", "strike", "#miners=" + some);
    tales.by("per.otto asserts").event("ev.strike", "strike", "#miners=" + others);
    assertEquals(found, tales.found());
  }

  @Test
  void partsAndWholesAreDifferentQuestions() {
    tales
        .event("ev.a", "hunger strike", "#strikers=13")
        .event("ev.a", "hunger strike", "#deported=10");
    tales.attribute("ev.a", "length", "P3D").attribute("ev.a", "length within per.kurt", "P11D");
    tales.event("ev.b", "hunger strike", "#strikers=40");
    assertEquals("", tales.found());
  }

  @Test
  void aCountIsOneWhetherItIsOfARoleANumberOrAnAttribute() {
    tales.event("ev.a", "strike", "count:striker=13").attribute("ev.a", "strikers", "15");
    tales.event("ev.a", "strike", "#strikers=13");
    assertEquals("hard number st.0 st.1", tales.found());
  }

  @Test
  void aLengthIsOneWhetherItIsAnAttributeOrANumberOfDays() {
    tales.event("ev.a", "strike", "#days=10").attribute("ev.a", "length", "P10D");
    tales.event("ev.a", "strike", "#length=eleven days");
    assertEquals("hard number st.0 st.2", tales.found());
  }

  @Test
  void twoTownsExcludeEachOtherAndAHouseMayStandInATown() {
    tales.event("ev.a", "arrest", "place=pl.eastham").event("ev.a", "arrest", "place=pl.westham");
    assertEquals("hard place st.0 st.1", tales.found());
    Tales others = new Tales();
    others.event("ev.a", "arrest", "place=pl.tolbooth_prison");
    others.event("ev.a", "arrest", "place=Eastham");
    others.event("ev.b", "raid", "place=Eastham").event("ev.b", "raid", "place=England");
    assertEquals("tension place st.0 st.1\ntension place st.2 st.3", others.found());
  }

  @Test
  void aPlaceWithinAnotherIsNoDisagreementWhereSomebodySaysThatItIs() {
    tales.event("ev.a", "arrest", "place=pl.station").event("ev.a", "arrest", "place=pl.town");
    assertEquals("tension place st.0 st.1", tales.found());
    tales.relation("pl.station", "in", "pl.quarter").relation("pl.quarter", "part of", "pl.town");
    assertEquals("", tales.found());
  }

  @Test
  void whatHappensInSeveralPlacesHasNoPlaceToDisagreeAbout() {
    tales.event("ev.a", "war", "place=pl.north").event("ev.a", "war", "place=pl.south");
    assertEquals("", tales.found());
  }

  @Test
  void rolesThatOneCanHaveDifferAndOthersAreListsThatNobodyFinished() {
    tales.event("ev.a", "meeting", "role:chair=per.kurt", "role:guest=per.anna");
    tales.event("ev.a", "meeting", "role:chairman=per.otto", "role:guest=per.carl");
    assertEquals("hard role st.0 st.1", tales.found());
  }

  @Test
  void oneVoiceThatNamesTwoInARoleSaysThatThereAreTwo() {
    tales.event("ev.a", "meeting", "role:chair=per.kurt", "role:chair=per.anna");
    tales.event("ev.a", "meeting", "role:chair=per.otto");
    assertEquals("", tales.found());
  }

  @Test
  void aBranchAndItsWholeAreNoTwoActors() {
    tales.event("ev.a", "decision", "role:decider=org.board");
    tales.by("per.otto asserts").event("ev.a", "decision", "role:decider=org.union");
    assertEquals("tension role st.0 st.1", tales.found());
    tales.relation("org.board", "part of", "org.union");
    assertEquals("", tales.found());
  }

  @Test
  void citationsThatExcludeEachOtherAreHardAlsoOfOneHand() {
    tales.by("later editor asserts");
    tales.attribute("wk.a", "pages within wk.book", "440-444");
    tales.attribute("wk.a", "pages within wk.book", "444-446");
    tales.attribute("wk.a", "pages within wk.book", "p. 441");
    tales.attribute("wk.a", "pages within wk.other", "1-3");
    tales.attribute("wk.b", "pages within wk.book", "7");
    assertEquals("hard citation st.0 st.1\nhard citation st.1 st.2", tales.found());
  }

  @Test
  void anIssueGivenInTwoWaysIsHard() {
    tales.attribute("wk.a", "issue", "No. 32").attribute("wk.a", "issue", "33");
    assertEquals("hard citation st.0 st.1", tales.found());
  }

  @Test
  void whatIsUsuallyOneIsATensionBetweenVoicesAndNoneWithinOne() {
    tales.relation("per.kurt", "delegate of", "org.a").relation("per.kurt", "delegate of", "org.b");
    assertEquals("", tales.found());
    tales.relation("per.anna", "delegate of", "org.a");
    tales.by("per.otto asserts").relation("per.anna", "delegate of", "org.b");
    assertEquals("tension role st.2 st.3", tales.found());
  }

  @Test
  void relationsAtDifferentTimesFollowEachOther() {
    tales.relation("per.kurt", "citizen of", "pl.a", "1900/1910");
    tales.by("per.otto asserts").relation("per.kurt", "citizen of", "pl.b", "1911/1920");
    assertEquals("", tales.found());
    tales.relation("per.kurt", "citizen of", "pl.c", "1905");
    assertEquals("tension role st.0 st.2", tales.found());
  }

  @Test
  void thereIsOneMotherWhoeverHasManyChildren() {
    tales
        .relation("per.anna", "mother of", "per.kurt")
        .relation("per.anna", "mother of", "per.otto");
    assertEquals("", tales.found());
    tales.relation("per.clara", "mother of", "per.kurt");
    assertEquals("hard role st.0 st.2", tales.found());
  }

  @Test
  void anEditorWhoGivesAnotherValueThanTheAuthorCorrectsHim() {
    tales.attribute("per.kurt", "born", "1880").by("editor asserts");
    tales.attribute("per.kurt", "born", "1882");
    assertEquals("correction time st.0 st.1", tales.found());
  }

  @Test
  void anEditorAlsoCorrectsWhatIsUsuallyOneButTwoEditorsMayBothBeRight() {
    tales.attribute("per.kurt", "occupation", "smith").by("first editor asserts");
    tales.attribute("per.kurt", "occupation", "joiner").by("later editor asserts");
    tales.attribute("per.kurt", "occupation", "turner");
    assertEquals(
        "correction role st.0 st.1\ncorrection role st.0 st.2\ntension role st.1 st.2",
        tales.found());
  }

  @Test
  void anEditorOfAnotherSourceContradicts() {
    tales.attribute("per.kurt", "born", "1880").by("editor asserts").in("b.txt");
    tales.attribute("per.kurt", "born", "1882");
    assertEquals("hard time st.0 st.1", tales.found());
  }

  @Test
  void vagueTimesThatMeetDoNotDiffer() {
    tales.attribute("per.kurt", "born", "188X").attribute("per.kurt", "born", "1882-03");
    tales.attribute("per.kurt", "born", "1882~");
    assertEquals("", tales.found());
  }

  @Test
  void wordsOfAnAttributeThatNoTableListsAreATension() {
    tales.attribute("org.a", "banner", "red").by("per.otto asserts");
    tales.attribute("org.a", "banner", "black");
    tales.attribute("org.a", "banner", "red and gold");
    assertEquals("", tales.found(), "otto tells two: there can be several");
    tales.attribute("org.b", "banner", "red").by("per.ida asserts");
    tales.attribute("org.b", "banner", "black");
    assertEquals("tension other st.3 st.4", tales.found());
  }

  @Test
  void oneValueThatIsMoreExactIsNoOther() {
    tales.attribute("per.kurt", "occupation", "worker");
    tales.by("per.otto asserts").attribute("per.kurt", "occupation", "a plain worker");
    assertEquals("", tales.found());
  }

  @Test
  void namesOfOneThingAreOneValue() {
    tales.attribute("wk.a", "pages within Guillotine", "5");
    tales.attribute("wk.a", "pages within wk.g", "6");
    assertEquals("", tales.found());
    tales.identity("Guillotine", "same as", "wk.g");
    assertEquals("hard citation st.0 st.1", tales.found());
  }

  @Test
  void proposalsAndWhatIsRejectedContradictNothing() {
    tales.attribute("per.kurt", "born", "1880").as(Statement.Status.PROPOSED);
    tales.attribute("per.kurt", "born", "1882").as(Statement.Status.REJECTED);
    tales.attribute("per.kurt", "born", "1883");
    assertEquals("", tales.found());
  }

  @Test
  void ofManyValuesEachIsComparedWithTheOneMostTold() {
    for (int year = 1800; year < 1840; year++) {
      tales.attribute("per.kurt", "born", Integer.toString(year));
    }
    tales.attribute("per.kurt", "born", "1811");
    assertEquals(39, tales.accounts().disagreements().size());
  }

  @Test
  void theSentenceSaysWhoSaysWhat() {
    tales.by("per.otto reports", "per.carl asserts").attribute("per.kurt", "born", "1880");
    tales.by("per.ida asserts").attribute("per.kurt", "born", "1882");
    assertEquals(
        "born of per.kurt: per.carl by way of per.otto says 1880; per.ida says 1882",
        tales.accounts().disagreements().getFirst().explanation());
    assertTrue(tales.accounts().disagreements().getFirst().id().startsWith("ds."));
  }
}
