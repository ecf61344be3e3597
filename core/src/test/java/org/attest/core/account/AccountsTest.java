package org.attest.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.core.reason.Timeline;
import org.attest.core.relate.Modality;
import org.attest.core.relate.Statement;
import org.junit.jupiter.api.Test;

class AccountsTest {
  private final Tales tales = new Tales();

  private String rows(String name) {
    return tales.accounts().of(name).stream()
        .flatMap(account -> account.particulars().stream())
        .flatMap(each ->
            each.versions().stream()
                .map(version ->
                    each.name()
                        + "="
                        + version.value()
                        + " "
                        + version.statements().stream().map(Statement::id).toList()
                        + (version.against().isEmpty()
                            ? ""
                            : " against " + version.against().getFirst().id())
                        + " "
                        + version.origins().size()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void bringsTogetherWhatIsToldOfOneEvent() {
    tales.event("ev.a", "arrest", "place=pl.town", "role:arrested=per.kurt", "#arrested=3");
    tales.by("per.otto asserts").event("ev.a", "arrest", "when=1920", "place=pl.town");
    assertEquals(
        """
        type=arrest [st.0, st.1] 2
        place=pl.town [st.0, st.1] 2
        arrested=per.kurt [st.0] 1
        number of arrested=3 [st.0] 1
        when=1920 [st.1] 1\
        """,
        rows("ev.a"));
    Account account = tales.accounts().event("ev.a").orElseThrow();
    assertEquals("what happened: ev.a", account.question());
    assertEquals(2, account.origins().size());
  }

  @Test
  void eventsAreOneAccountOnlyByDecision() {
    tales.event("ev.a", "arrest", "role:arrested=per.kurt", "when=1920-05");
    tales.by("per.otto asserts").event("ev.b", "arrest", "role:arrested=per.kurt", "when=1920");
    assertEquals(1, tales.accounts().event("ev.b").orElseThrow().statements().size());
    Likeness proposal = tales.accounts().likenesses().getFirst();
    assertEquals("ev.a ev.b", proposal.first() + " " + proposal.second());
    assertTrue(proposal.reasons().contains("in both: per.kurt"));
    tales.sameEvent("ev.b", "ev.a");
    assertEquals(2, tales.accounts().event("ev.b").orElseThrow().statements().size());
    assertEquals(List.of(), tales.accounts().likenesses());
  }

  @Test
  void proposesNothingThatOneVoiceTellsTwiceOrThatIsKeptApart() {
    tales.event("ev.a", "arrest", "role:arrested=per.kurt", "when=1920");
    tales.event("ev.b", "arrest", "role:arrested=per.kurt", "when=1920");
    assertEquals(List.of(), tales.accounts().likenesses());
    tales.by("per.otto asserts").event("ev.c", "arrest", "role:arrested=per.kurt", "when=1925");
    assertEquals(List.of(), tales.accounts().likenesses());
    tales.event("ev.d", "arrest", "role:arrested=per.kurt", "when=1920");
    assertEquals(2, tales.accounts().likenesses().size());
    tales.identity("ev.a", "not same as", "ev.d").identity("ev.d", "not same as", "ev.b");
    assertEquals(List.of(), tales.accounts().likenesses());
  }

  @Test
  void aThingThatIsNoEventHasAnAccountForEachQuestion() {
    tales.attribute("per.kurt", "occupation", "smith").relation("per.kurt", "member of", "org.a");
    assertEquals(
        List.of("per.kurt/occupation", "per.kurt/member of"),
        tales.accounts().of("per.kurt").stream().map(Account::id).toList());
    assertEquals(List.of(), tales.accounts().of("per.nobody"));
  }

  @Test
  void whoDeniesStandsAgainstTheValue() {
    tales.event("ev.a", "plot").by("per.otto denies").event("ev.a", "plot");
    assertEquals(
        "happened=yes [st.0] against st.1 1\ntype=plot [st.0] against st.1 1", rows("ev.a"));
  }

  @Test
  void whatDidNotHappenStandsBesideWhatDid() {
    tales.event("ev.a", "raid").by("per.otto asserts").noEvent("ev.a", "raid");
    assertEquals(
        "happened=yes [st.0] 1\nhappened=no [st.1] 1\ntype=raid [st.0] against st.1 1",
        rows("ev.a"));
  }

  @Test
  void whatIsOnlyPlannedIsToldApartFromWhatHappened() {
    tales.perhaps(Modality.PLANNED, "ev.a", "raid", "when=1920", "role:attacker=per.kurt");
    tales.by("per.otto asserts").event("ev.a", "raid", "when=1921");
    assertEquals(
        """
        happened=yes [st.1] 1
        happened=planned [st.0] 1
        type (planned)=raid [st.0] 1
        when (planned)=1920 [st.0] 1
        attacker (planned)=per.kurt [st.0] 1
        type=raid [st.1] 1
        when=1921 [st.1] 1\
        """,
        rows("ev.a"));
    assertTrue(tales.accounts().disagreements().isEmpty());
  }

  @Test
  void proposalsStandInAccountsAndCountOnlyWhereNothingIsAccepted() {
    tales.attribute("per.kurt", "born", "1880").as(Statement.Status.PROPOSED);
    tales.by("per.otto asserts").attribute("per.kurt", "born", "1880");
    tales.attribute("per.anna", "born", "1881");
    assertEquals("born=1880 [st.0, st.1] 1", rows("per.kurt"));
    assertEquals("born=1881 [st.2] 1", rows("per.anna"));
  }

  @Test
  void timesThatExcludeEachOtherStandAmongTheDisagreements() {
    tales
        .event("ev.a", "raid", "when=1920")
        .by("editor asserts")
        .event("ev.a", "raid", "when=1921");
    tales.attribute("per.kurt", "vote", "one").attribute("per.kurt", "vote", "two");
    List<Disagreement> all = Disagreements.of(tales.accounts(), Timeline.of(tales.statements));
    assertEquals(
        List.of("hard role st.2 st.3", "correction time st.0 st.1"),
        all.stream().map(Tales::line).toList());
  }

  @Test
  void aCommitmentIsOneAccount() {
    tales.promise("cm.a", "per.kurt", "1920").outcome("cm.a", "kept");
    assertEquals(
        """
        kind=promise [st.0] 1
        debtor=per.kurt [st.0] 1
        deed=the deed [st.0] 1
        made=1920 [st.0] 1
        outcome=kept [st.1] 1\
        """,
        rows("cm.a"));
  }
}
