package org.attest.core.speech;

import java.util.List;
import java.util.Optional;

/// Says in words why somebody is taken for the speaker of a turn.
final class Reasons {
  private final Scene scene;
  private final Weights weights;

  Reasons(Scene scene, Weights weights) {
    this.scene = scene;
    this.weights = weights;
  }

  /// @param clues that hold for this person
  String of(Unit unit, Person person, Clues clues) {
    String who = person.name();
    Optional<Cue> cue = unit.cue();
    if (cue.isPresent()) {
      return cued(cue.get(), who, clues);
    }
    if (clues.has(Clue.BESIDE_NAMES) || clues.has(Clue.BESIDE_I_NARRATOR)) {
      return who + " does something beside the words";
    }
    return switch (best(clues)) {
      case GOES_ON -> "no cue: the turn of " + who + " goes on in the next paragraph";
      case SECOND_LAST, SECOND_LAST_AFTER_SILENCE ->
          "no cue: turns alternate, and " + who + " spoke last but one";
      case LAST_AFTER_SILENCE, LAST_AFTER_LONG_SILENCE, LAST -> "no cue: " + who + " goes on";
      case ADDRESSED_BEFORE -> "no cue: the turn before addresses " + who;
      case ADDRESSED_NEXT -> "no cue: the answer addresses " + who;
      case DOER_BEFORE -> "no cue: " + who + " is the subject of the sentence before";
      case BESIDE_MEANS, BESIDE_SEX -> "the pronoun beside the words is taken for " + who;
      case NEAREST, IN_PARAGRAPH_BEFORE -> "no cue: " + who + " is named nearest before";
      case SPOKE_LATELY, THIRD_LAST -> "no cue: " + who + " speaks near by";
      case NARRATOR -> "no cue: the narrator takes part";
      default -> "no cue: of those near by " + who + " fits best";
    };
  }

  /// To whom a turn is said, to be put behind the reason of its speaker.
  String heard(Hearers.Heard heard) {
    if (heard.persons().isEmpty()) {
      return "";
    }
    List<String> names =
        heard.persons().stream().map(person -> scene.cast().get(person).name()).toList();
    return "; to " + String.join(" and ", names) + ": " + heard.why();
  }

  private String cued(Cue cue, String who, Clues clues) {
    String subject = words(cue.speaker().from(), cue.speaker().to());
    String verb =
        cue.verb() < 0
            ? "a colon announces the quotation"
            : "'" + words(cue.verb(), cue.verb() + 1) + "' governs the quotation";
    if (clues.has(Clue.CUE_NAMES) || clues.has(Clue.CUE_DESCRIBES)) {
      return verb + "; nearest subject is " + subject;
    }
    if (clues.has(Clue.CUE_I_NARRATOR)) {
      return verb + "; '" + subject + "' is the narrator";
    }
    String why =
        clues.has(Clue.SECOND_LAST_WITH_PRONOUN)
            ? ", who spoke last but one"
            : clues.has(Clue.CUE_PRONOUN_NEAREST) ? ", named nearest before" : "";
    return verb + "; '" + subject + "' is taken for " + who + why;
  }

  /// The clue that counts most for the person.
  private Clue best(Clues clues) {
    Clue best = Clue.FAR;
    double most = 0;
    for (Clue clue : Clue.values()) {
      boolean isGeneral = clue == Clue.NAMED || clue == Clue.FREQUENT || clue == Clue.SPEAKS_OFTEN;
      double counts = isGeneral ? 0 : clues.of(clue) * weights.of(clue);
      if (counts > most) {
        most = counts;
        best = clue;
      }
    }
    return best;
  }

  private String words(int from, int to) {
    return scene
        .tokens()
        .text()
        .substring(scene.tokens().start(from), scene.tokens().end(to - 1))
        .replaceAll("\\s+", " ");
  }
}
