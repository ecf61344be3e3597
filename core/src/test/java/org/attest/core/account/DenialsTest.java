package org.attest.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DenialsTest {
  private final Tales tales = new Tales();

  @Test
  void aLaterHandThatDeniesCorrectsAndWhatItSaysInsteadIsToldWithIt() {
    tales
        .attribute("per.kurt", "occupation", "worker")
        .by("later editor denies", "per.ida asserts");
    tales.attribute("per.kurt", "occupation", "worker").by("later editor asserts");
    tales.attribute("per.kurt", "occupation", "journalist");
    assertEquals("correction role st.0 st.1", tales.found());
    String told = tales.accounts().disagreements().getFirst().explanation();
    assertTrue(told.endsWith("later editor denies worker and says journalist"), told);
  }

  @Test
  void anEditorCorrectsAnEarlierEditorAndIsNotCorrectedByTheAuthor() {
    tales.by("first editor asserts").attribute("per.kurt", "vote", "deliberative");
    tales.by("later editor denies", "first editor asserts");
    tales.attribute("per.kurt", "vote", "deliberative");
    tales.by("per.ida denies").attribute("per.kurt", "vote", "deliberative");
    assertEquals("correction role st.0 st.1\nhard role st.0 st.2", tales.found());
  }

  @Test
  void aDoubtIsATensionAndAQuestionIsNothing() {
    tales.relation("per.kurt", "member of", "org.a").by("per.otto doubts");
    tales.relation("per.kurt", "member of", "org.a").by("per.carl asks");
    tales.relation("per.kurt", "member of", "org.a");
    assertEquals("tension role st.0 st.1", tales.found());
  }

  @Test
  void anEventThatOneReportsAndAnotherDeniesIsInQuestion() {
    tales.by("per.ida reports", "org.police asserts").event("ev.plot", "plot");
    tales.by("per.ida denies", "org.police asserts").event("ev.plot", "plot");
    assertEquals("hard other st.0 st.1", tales.found());
    assertEquals(
        "whether ev.plot happened: org.police by way of per.ida says so; per.ida denies it",
        tales.accounts().disagreements().getFirst().explanation());
  }

  @Test
  void whatDidNotHappenIsDenied() {
    tales.event("ev.a", "raid").by("per.otto asserts").noEvent("ev.a", "raid");
    assertEquals("hard other st.0 st.1", tales.found());
    tales.by("per.carl denies", "per.otto asserts").noEvent("ev.a", "raid");
    assertEquals("hard other st.0 st.1", tales.found(), "who denies a denial says that it was");
  }

  @Test
  void whoDeniesAParticularContradictsOnlyWhoTellsIt() {
    tales.event("ev.a", "raid").by("per.otto denies").event("ev.a", "raid", "place=pl.town");
    assertEquals("", tales.found());
    tales.by("per.carl asserts").event("ev.a", "raid", "place=pl.town", "when=1920");
    assertEquals("hard other st.2 st.1", tales.found());
  }

  @Test
  void aDenialAloneContradictsNobody() {
    tales.by("per.otto denies").attribute("per.kurt", "occupation", "spy");
    tales.by("per.otto denies").event("ev.a", "plot");
    assertEquals("", tales.found());
  }

  @Test
  void keptAndBrokenExcludeEachOtherButNotOverTime() {
    tales.promise("cm.a", "per.kurt", "1920").outcome("cm.a", "kept", "1921");
    tales.by("per.otto asserts").outcome("cm.a", "broken", "1920");
    assertEquals("", tales.found());
    tales.outcome("cm.a", "broken", "1921");
    assertEquals("hard other st.1 st.3", tales.found());
    tales.promise("cm.b", "per.kurt", "1920").outcome("cm.b", "lapsed");
    tales.by("per.ida asserts").outcome("cm.b", "answered").outcome("cm.b", "partly kept");
    assertEquals("hard other st.1 st.3\ntension other st.6 st.5", tales.found());
  }

  @Test
  void aCommitmentHasOneDebtor() {
    tales.promise("cm.a", "per.kurt", "1920").by("per.otto asserts");
    tales.promise("cm.a", "per.anna", "1920");
    assertEquals("hard role st.0 st.1", tales.found());
  }

  @Test
  void namesThatAreOneThroughOthersAndTwoBySomebodyContradict() {
    tales.identity("per.a", "same as", "per.b").identity("per.b", "same as", "per.c");
    tales.identity("per.a", "perhaps same as", "per.d");
    tales.by("per.otto asserts").identity("per.c", "not same as", "per.a");
    assertEquals("hard identity st.1 st.0 st.3", tales.found());
  }

  @Test
  void twoThingsOfOneNameAreTwo() {
    tales.identity("org.bell", "not same as", "wk.bell");
    tales.attribute("org.bell", "founded", "1900").attribute("wk.bell", "founded", "1910");
    assertEquals("", tales.found());
  }
}
