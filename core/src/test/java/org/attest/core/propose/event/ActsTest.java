package org.attest.core.propose.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.account.term.Family;
import org.attest.core.account.term.Term;
import org.attest.core.account.term.Terms;
import org.junit.jupiter.api.Test;

class ActsTest {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.attest.core.propose.event.en", Locale.ROOT);

  private static Set<String> terms(Family family) {
    return Terms.standard().all().stream()
        .filter(term -> term.family() == family)
        .flatMap(term -> Stream.concat(Stream.of(term.name()), term.also().stream()))
        .collect(Collectors.toSet());
  }

  private static List<String> frames() {
    return BUNDLE.keySet().stream()
        .filter(key -> key.endsWith(".roles"))
        .map(key -> key.substring(0, key.length() - ".roles".length()))
        .toList();
  }

  @Test
  void everyKindIsOneOfTheTables() {
    for (String frame : frames()) {
      String kind = frame.replaceFirst("-\\d+$", "").replace('_', ' ');
      Term term = Terms.standard().of(Family.EVENT, kind);
      assertTrue(terms(Family.EVENT).contains(kind), kind);
      assertEquals(kind, term.name());
    }
  }

  @Test
  void everyRoleIsOneOfTheTables() {
    for (String frame : frames()) {
      for (String role : Roles.parse(BUNDLE.getString(frame + ".roles")).all().values()) {
        assertTrue(terms(Family.ROLE).contains(role), frame + ": " + role);
      }
    }
  }

  @Test
  void everyFrameHasWords() {
    for (String frame : frames()) {
      assertTrue(
          BUNDLE.containsKey(frame + ".verbs") || BUNDLE.containsKey(frame + ".nouns"), frame);
    }
  }

  @Test
  void aWordIsFoundByItsDictionaryForm() {
    List<Act> acts = Acts.english().of("arrest", false);
    assertEquals("arrest", acts.getFirst().kind());
    assertEquals(Optional.of("arrested"), acts.getFirst().roles().ofVerb(Roles.OBJECT));
    assertFalse(acts.getFirst().isWeak());
    assertTrue(Acts.english().of("table", true).isEmpty());
  }

  @Test
  void whereNothingIsToldANounsOfIsWhomItIsDoneTo() {
    Roles roles = Roles.parse("subject:actor object:victim");
    assertEquals(Optional.of("victim"), roles.ofNoun("of"));
    assertEquals(Optional.of("actor"), roles.ofNoun("by"));
    assertEquals(Optional.of("actor"), Roles.parse("subject:actor").ofNoun(Roles.WHOSE));
    assertEquals(Optional.empty(), roles.ofNoun("with"));
  }
}
