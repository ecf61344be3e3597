package org.attest.core.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All clues that a text holds about the speakers of its turns.
///
/// What hangs on no other turn is gathered once for each turn and person; what hangs on who spoke
/// before is asked for each way to cast the turns before.
final class Evidence {
  /// Whoever says more tokens may go on in the next paragraph.
  private static final int LONG = 60;

  private static final int NEAR = 2;

  private final Scene scene;
  private final List<Surroundings> around = new ArrayList<>();
  private final int[] cued;

  /// How much speaks for each turn going on with the one before.
  private final double[] onward;

  private final Narrator narrator;

  Evidence(Scene scene, Narrator narrator) {
    this.scene = scene;
    this.narrator = narrator;
    this.cued = new int[scene.cast().persons().size()];
    this.onward = new Onward(scene).all();
    for (Unit unit : scene.units()) {
      around.add(Surroundings.of(scene, unit, scene.blocks()));
      unit.cue().map(Cue::speaker).filter(m -> m.person() >= 0).ifPresent(m -> cued[m.person()]++);
    }
  }

  /// Whom the words of a turn address.
  Set<Integer> addressed(int turn) {
    return around.get(turn).addressed();
  }

  /// Whom the words of a turn call, as signs on both sides show.
  Set<Integer> called(int turn) {
    return around.get(turn).called();
  }

  Set<Integer> spokenOf(int turn) {
    return around.get(turn).spokenOf();
  }

  /// Whom the words of a turn speak of, perhaps whom they also call.
  private boolean isNarrator(int turn, int person) {
    return narrator.of(turn) == person;
  }

  private Optional<Cue> cue(int turn) {
    return scene.units().get(turn).cue();
  }

  /// Who may speak a turn, whoever spoke before.
  Set<Integer> candidates(int turn) {
    Surroundings own = around.get(turn);
    Set<Integer> out = new LinkedHashSet<>(own.near());
    Unit unit = scene.units().get(turn);
    unit.cue().map(Cue::speaker).filter(m -> m.person() >= 0).ifPresent(m -> out.add(m.person()));
    unit.beside()
        .map(Cue::speaker)
        .filter(m -> m.person() >= 0)
        .ifPresent(m -> out.add(m.person()));
    if (own.doerBehind() >= 0) {
      out.add(own.doerBehind());
    }
    for (int near = Math.max(0, turn - 2); near < Math.min(around.size(), turn + 3); near++) {
      out.addAll(around.get(near).addressed());
      scene
          .units()
          .get(near)
          .cue()
          .map(Cue::speaker)
          .filter(m -> m.person() >= 0)
          .ifPresent(m -> out.add(m.person()));
    }
    if (narrator.of(turn) >= 0) {
      out.add(narrator.of(turn));
    }
    return out;
  }

  /// The clues that hang on no other turn's speaker.
  Clues standing(int turn, int person) {
    Clues out = new Clues();
    Optional<Cue> cue = cue(turn);
    cue.ifPresent(given -> cue(turn, person, given, out));
    if (cue.isEmpty()) {
      scene.units().get(turn).beside().ifPresent(doer -> beside(turn, person, doer, out));
    }
    words(turn, person, out);
    places(turn, person, out);
    Person who = scene.cast().get(person);
    out.set(Clue.NAMED, who.isNamed());
    out.set(Clue.KIN, !who.isNamed() && who.isKin());
    out.set(Clue.BODY, who.isBody());
    if (!goesOn(turn)) {
      // where paragraphs may be one turn, who speaks often must not gain with each of them
      out.set(Clue.FREQUENT, Math.log1p(who.mentions()) / 5);
      out.set(Clue.SPEAKS_OFTEN, Math.log1p(cued[person]) / 4);
    }
    out.set(Clue.NARRATOR, isNarrator(turn, person));
    return out;
  }

  private void cue(int turn, int person, Cue cue, Clues out) {
    Mention said = cue.speaker();
    Sex sex = scene.cast().get(person).sex();
    switch (said.kind()) {
      case NAME -> {
        out.set(Clue.CUE_NAMES, said.person() == person);
        out.set(Clue.CUE_NAMES_ANOTHER, said.person() != person);
      }
      case ROLE -> {
        out.set(Clue.CUE_DESCRIBES, said.person() == person);
        out.set(Clue.CUE_KIN_SEX, said.person() != person && sex.isSurelyAs(said.sex()));
        out.set(Clue.CUE_KIN_OTHER_SEX, sex.clashes(said.sex()));
      }
      case LOOSE -> {
        out.set(Clue.CUE_DESCRIBES_LOOSELY, said.person() == person);
        out.set(Clue.CUE_KIN_SEX, said.person() != person && sex.isSurelyAs(said.sex()));
        out.set(Clue.CUE_KIN_OTHER_SEX, sex.clashes(said.sex()));
      }
      case KIN -> {
        out.set(Clue.CUE_KIN_OWNER, isOwner(turn, person, said));
        out.set(Clue.CUE_KIN_TITLE, scene.cast().fits(person, said.person()));
        out.set(Clue.CUE_KIN, said.person() == person);
        out.set(Clue.CUE_KIN_SEX, said.person() != person && sex.isSurelyAs(said.sex()));
        out.set(Clue.CUE_KIN_OTHER_SEX, sex.clashes(said.sex()));
      }
      case THIRD -> pronoun(turn, person, said, out);
      case FIRST, WE -> {
        out.set(Clue.CUE_I_NARRATOR, isNarrator(turn, person));
        out.set(Clue.CUE_I_ANOTHER, !isNarrator(turn, person));
      }
      case THEY -> {
        // several speak
      }
    }
    out.set(Clue.CUE_NOT_I, !Narrator.isNarrating(said) && isNarrator(turn, person));
  }

  /// Whether a person is whose kin speaks: `her mother` is not she who was named last.
  private boolean isOwner(int turn, int person, Mention kin) {
    Sex owner = scene.ownerOf(kin);
    for (int near : around.get(turn).near()) {
      Person who = scene.cast().get(near);
      if (owner != Sex.UNKNOWN && !who.sex().clashes(owner) && who.isNamed()) {
        return near == person;
      }
    }
    return false;
  }

  private void pronoun(int turn, int person, Mention said, Clues out) {
    Sex sex = scene.cast().get(person).sex();
    out.set(Clue.CUE_PRONOUN_SEX, sex == said.sex());
    out.set(Clue.CUE_PRONOUN_SEX_UNKNOWN, sex == Sex.UNKNOWN);
    out.set(Clue.CUE_PRONOUN_OTHER_SEX, sex.clashes(said.sex()));
    Optional<Integer> doer = scene.units().get(turn).beside().map(cue -> cue.speaker().person());
    out.set(Clue.CUE_PRONOUN_BESIDE, doer.isPresent() && doer.get() == person);
    int number = scene.mentions().from(said.from());
    out.set(Clue.CUE_PRONOUN_MEANS, scene.mentions().who(number) == person);
    int rank = 0;
    for (int near : around.get(turn).near()) {
      if (scene.cast().get(near).sex() != said.sex()) {
        continue;
      }
      rank++;
      if (near == person) {
        out.set(Clue.CUE_PRONOUN_NEAREST, rank == 1);
        out.set(Clue.CUE_PRONOUN_SECOND, rank == 2);
        out.set(Clue.CUE_PRONOUN_THIRD, rank == 3);
        break;
      }
    }
  }

  private void beside(int turn, int person, Cue cue, Clues out) {
    Mention doer = cue.speaker();
    Sex sex = scene.cast().get(person).sex();
    boolean isI = Narrator.isNarrating(doer);
    out.set(Clue.BESIDE_NAMES, doer.person() == person && doer.kind() != Mention.Kind.KIN);
    out.set(Clue.BESIDE_NAMES_ANOTHER, doer.person() >= 0 && doer.person() != person);
    out.set(Clue.BESIDE_I_NARRATOR, isI && isNarrator(turn, person));
    out.set(Clue.BESIDE_I_ANOTHER, isI && !isNarrator(turn, person));
    if (doer.kind() == Mention.Kind.THIRD
        || doer.kind() == Mention.Kind.LOOSE
        || doer.kind() == Mention.Kind.KIN) {
      int number = scene.mentions().from(doer.from());
      out.set(Clue.BESIDE_MEANS, scene.mentions().who(number) == person);
      out.set(Clue.BESIDE_SEX, sex.isSurelyAs(doer.sex()));
      out.set(Clue.BESIDE_OTHER_SEX, sex.clashes(doer.sex()));
    }
  }

  private void words(int turn, int person, Clues out) {
    Surroundings own = around.get(turn);
    out.set(Clue.ADDRESSED, own.addressed().contains(person));
    out.set(Clue.SPOKEN_OF, own.speaksOf(person));
    if (turn > 0 && silence(turn) == 0) {
      out.set(Clue.ADDRESSED_BEFORE, around.get(turn - 1).addressed().contains(person));
      out.set(Clue.SPOKEN_OF_BEFORE, around.get(turn - 1).speaksOf(person));
      Set<Integer> beside = new HashSet<>(around.get(turn - 1).beside());
      out.set(Clue.BESIDE_LAST_TURN, beside.contains(person));
    }
    out.set(Clue.SPOKEN_OF_NEAR, isSpokenOfNear(turn, person));
    if (turn + 1 < around.size() && silence(turn + 1) == 0) {
      out.set(Clue.ADDRESSED_NEXT, around.get(turn + 1).addressed().contains(person));
    }
  }

  /// Whether others speak of a person in the turns around, who then is hardly there.
  private boolean isSpokenOfNear(int turn, int person) {
    for (int near = Math.max(0, turn - NEAR);
        near <= Math.min(around.size() - 1, turn + NEAR);
        near++) {
      Surroundings of = around.get(near);
      if (near != turn && of.speaksOf(person)) {
        return true;
      }
    }
    return false;
  }

  private void places(int turn, int person, Clues out) {
    Surroundings own = around.get(turn);
    int rank = own.near().indexOf(person);
    out.set(Clue.NEAREST, rank == 0);
    out.set(Clue.SECOND_NEAREST, rank == 1);
    out.set(Clue.THIRD_NEAREST, rank == 2);
    out.set(Clue.NEAR, rank > 2 && rank < 5);
    out.set(Clue.FAR, rank < 0 && !isNarrator(turn, person));
    out.set(Clue.DOER_BEFORE, own.doerBefore() == person);
    out.set(Clue.IN_PARAGRAPH_BEFORE, own.before().contains(person));
    out.set(Clue.DOER_BEHIND, own.doerBehind() == person);
  }

  /// Whether the verb of a cue says that the same person goes on: `she added`.
  private boolean continues(Optional<Cue> cue) {
    int verb = cue.map(Cue::verb).orElse(-1);
    return verb >= 0 && scene.is(Sort.CONTINUES, verb);
  }

  private boolean isLong(int turn) {
    Unit unit = scene.units().get(turn);
    return unit.lastToken() - unit.firstToken() > LONG;
  }

  /// How many paragraphs of narrative stand before a turn.
  int silence(int turn) {
    return turn == 0 ? 9 : scene.silence(scene.units().get(turn - 1), scene.units().get(turn));
  }

  /// From here on what one speaker says in two paragraphs is one turn.
  private static final double SAME_TURN = 0.5;

  /// Whether a turn goes on with the one before, if one person speaks both.
  boolean goesOn(int turn) {
    return onward[turn] >= SAME_TURN;
  }

  /// Who spoke lately behind a turn: one that goes on with the one before counts once.
  Recent then(int turn, Recent last, int person) {
    return person == last.first() && goesOn(turn) ? last : last.then(person);
  }

  /// The clues of who spoke before.
  ///
  /// @param last the speakers of the turns before
  void order(int turn, int person, Recent last, Clues out) {
    int silence = silence(turn);
    Optional<Cue> cue = cue(turn);
    boolean isPronoun = cue.isPresent() && cue.get().speaker().person() < 0;
    if (person == last.first()) {
      out.set(Clue.LAST, silence == 0 && cue.isEmpty());
      out.set(Clue.LAST_WITH_PRONOUN, silence == 0 && isPronoun);
      out.set(Clue.LAST_WITH_CUE, silence == 0 && cue.isPresent() && !isPronoun);
      out.set(Clue.LAST_CONTINUES, silence < 2 && isPronoun && continues(cue));
      out.set(Clue.LAST_LONG, silence == 0 && cue.isEmpty() && isLong(turn) && isLong(turn - 1));
      out.set(Clue.GOES_ON, silence == 0 ? onward[turn] : 0);
      out.set(Clue.LAST_AFTER_SILENCE, silence == 1);
      out.set(Clue.LAST_AFTER_LONG_SILENCE, silence > 1);
    }
    int further = silence + (turn > 0 ? silence(turn - 1) : 9);
    if (person == last.second() && person != last.first()) {
      out.set(Clue.SECOND_LAST, further == 0 && cue.isEmpty());
      out.set(Clue.SECOND_LAST_WITH_PRONOUN, further == 0 && cue.isPresent());
      out.set(Clue.SECOND_LAST_AFTER_SILENCE, further > 0 && further < 3);
    }
    boolean isThird = person == last.third() && person != last.first() && person != last.second();
    out.set(Clue.THIRD_LAST, isThird && further < 3);
    out.set(Clue.SPOKE_LATELY, last.has(person));
  }
}
