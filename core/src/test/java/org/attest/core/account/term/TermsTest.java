package org.attest.core.account.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermsTest {
  private final Terms terms = Terms.standard();

  @Test
  void noWordMeansTwoTermsOfOneFamily() {
    Set<String> words = new HashSet<>();
    for (Term term : terms.all()) {
      assertTrue(words.add(term.family() + term.name()), term.name());
      term.also().forEach(word -> assertTrue(words.add(term.family() + word), word));
    }
  }

  @Test
  void inversesAreInversesOfEachOther() {
    for (Term term : terms.all()) {
      Term inverse = terms.of(Family.RELATION, term.inverse());
      if (!term.inverse().isEmpty() && inverse.isListed()) {
        assertEquals(term.name(), inverse.inverse());
      }
    }
  }

  @Test
  void findsATermUnderItsOtherNamesItsPluralAndItsHead() {
    assertEquals("pages", terms.of(Family.ATTRIBUTE, " PP ").name());
    assertEquals("arrested", terms.of(Family.ROLE, "prisoners").name());
    assertEquals("origin", terms.of(Family.ATTRIBUTE, "origin of the others").name());
    assertEquals("killing", terms.of(Family.EVENT, "execution").name());
  }

  @Test
  void aWordThatNoTableHasIsATermAllTheSame() {
    Term term = terms.of(Family.ATTRIBUTE, "Favourite dish");
    assertEquals("favourite dish", term.name());
    assertFalse(term.isListed());
    assertEquals(Values.ONE, term.values());
    assertEquals(Values.MANY, terms.of(Family.ROLE, "jester").values());
  }

  @Test
  void anArchiveAddsTermsAndChangesThem() {
    Term many = Term.parse(Family.ATTRIBUTE, "favourite dish | meal | many | | words | other | |");
    Term vote = Term.parse(Family.ATTRIBUTE, "vote | | many | | words | role | |");
    Terms more = terms.with(List.of(many, vote));
    assertEquals(Values.MANY, more.of(Family.ATTRIBUTE, "meal").values());
    assertEquals(Values.MANY, more.of(Family.ATTRIBUTE, "vote").values());
    assertEquals(Values.ONE, terms.of(Family.ATTRIBUTE, "vote").values());
  }

  @Test
  void linesThatAreNoneAreRefused() {
    for (String line :
        List.of(
            "",
            "a|b",
            "A | | | | | | |",
            "a | | two | | | | |",
            "a | | | | ells | | |",
            "a | | | | | | shiny |",
            "a | | | | | cheese | |")) {
      assertThrows(IllegalArgumentException.class, () -> Term.parse(Family.ROLE, line), line);
    }
  }
}
