package org.attest.core.reason.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.attest.core.reason.Dated;

/// Tells in one sentence why a commitment stands as it does.
final class Sentence {
  private Sentence() {}

  static String of(Bond bond, Standing standing, long day) {
    List<String> reasons = new ArrayList<>();
    outcomes(standing, reasons);
    terms(bond, standing, day, reasons);
    making(bond, standing, reasons);
    String states =
        standing.states().stream().map(State::label).collect(Collectors.joining(" or "));
    return reasons.isEmpty() ? states : states + ": " + String.join("; ", reasons);
  }

  private static void outcomes(Standing standing, List<String> reasons) {
    for (Told told : standing.came()) {
      reasons.add(said(told) + dated(told));
    }
    for (Told told : standing.perhaps()) {
      reasons.add(said(told) + dated(told) + ", which may be later");
    }
    if (new Outcomes(standing.came(), standing.perhaps(), false).isSplit()) {
      reasons.add("so it was kept in part and broken in part");
    } else if (standing.came().stream().map(Told::state).distinct().count() > 1) {
      reasons.add("what is told does not agree");
    }
  }

  private static String said(Told told) {
    String who = told.voice().isEmpty() ? "it is told" : told.voice() + " says";
    String part = told.within().map(place -> " within " + place).orElse("");
    return who
        + " “"
        + (told.words().isEmpty() ? "something came of it" : told.words())
        + "”"
        + part;
  }

  private static String dated(Told told) {
    return told.isDated() ? " (" + told.when().edtf() + ")" : "";
  }

  private static void terms(Bond bond, Standing standing, long day, List<String> reasons) {
    if (standing.states().contains(State.NOT_YET_MADE) && standing.states().size() == 1) {
      return;
    }
    boolean isReckoned = standing.came().isEmpty();
    if (isReckoned && standing.perhaps().isEmpty()) {
      reasons.add("nobody tells what came of it");
    }
    if (isReckoned) {
      conditions(bond, standing, reasons);
      reasons.add(term(bond, standing.due(), day));
      bond.onSilence()
          .filter(_ -> standing.states().contains(State.LAPSED))
          .ifPresent(meaning -> reasons.add("silence means: " + meaning));
    }
  }

  private static void conditions(Bond bond, Standing standing, List<String> reasons) {
    Footing footing = standing.footing();
    if (bond.conditions().isEmpty()) {
      return;
    }
    String told =
        bond.conditions().stream().map(Condition::told).collect(Collectors.joining(" and "));
    List<String> ways = new ArrayList<>();
    if (footing.canHold()) {
      ways.add("came true");
    }
    if (footing.canWait()) {
      ways.add("has not come true yet");
    }
    if (footing.canFail()) {
      ways.add("did not come true");
    }
    reasons.add("its condition (" + told + ") " + String.join(" or ", ways));
  }

  private static String term(Bond bond, Optional<Window> due, long day) {
    if (due.isEmpty() || !due.get().isKnown()) {
      return bond.dues().isEmpty()
          ? "no term is told"
          : "its term (%s) has no bound"
              .formatted(bond.dues().stream().map(Due::told).collect(Collectors.joining(" or ")));
    }
    Window last = due.get();
    if (day > last.last()) {
      return "its term was over "
          + (last.first() == last.last() ? "" : "at the latest ")
          + "from "
          + Dated.edtf(OptionalLong.of(last.last() + 1));
    }
    return "its term ends " + last.edtf();
  }

  private static void making(Bond bond, Standing standing, List<String> reasons) {
    if (standing.states().contains(State.NOT_YET_MADE)) {
      reasons.add("it was made " + bond.made().edtf());
    }
    if (bond.isDenied()) {
      reasons.add("somebody denies that it was made");
    } else if (!bond.isAsserted()) {
      reasons.add("nobody says for certain that it was made");
    }
  }
}
