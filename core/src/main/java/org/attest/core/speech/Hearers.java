package org.attest.core.speech;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds whom turns are said to, once it is known who speaks them.
///
/// What the cue says counts first (`she said to Hanna`), then whom the words call, then who answers
/// and who spoke before. Where that leaves several, nobody is told.
final class Hearers {
  /// More names set apart in one turn are a list and call nobody.
  private static final int CALLED_MAX = 2;

  /// Whoever is not so sure to speak beside a turn is not told as its hearer.
  private static final double SURE = 0.9;

  private final Scene scene;
  private final Evidence evidence;
  private final Narrator narrator;
  private final List<Casting.Part> parts;
  private final int[] speakers;

  /// @param parts who speaks each turn
  Hearers(Scene scene, Evidence evidence, Narrator narrator, List<Casting.Part> parts) {
    this.scene = scene;
    this.evidence = evidence;
    this.narrator = narrator;
    this.parts = parts;
    this.speakers = parts.stream().mapToInt(Casting.Part::person).toArray();
  }

  /// Whom a turn is said to.
  ///
  /// @param why in words for a person; nothing where nobody is known
  record Heard(List<Integer> persons, String why) {
    static final Heard NOBODY = new Heard(List.of(), "");

    static Heard by(int person, String why) {
      return new Heard(List.of(person), why);
    }
  }

  Heard of(int turn) {
    if (speakers[turn] < 0) {
      return Heard.NOBODY;
    }
    int cued = cued(turn);
    if (cued >= 0) {
      return Heard.by(cued, "the cue says so");
    }
    List<Integer> called = called(turn);
    if (!called.isEmpty() && called.size() <= CALLED_MAX) {
      return new Heard(called, "called in the words");
    }
    Heard partner = partner(turn);
    boolean isSure = partner.persons().stream().allMatch(person -> sureness(turn, person) >= SURE);
    return isSure ? partner : Heard.NOBODY;
  }

  /// How sure it is that both speak here, by the surer turn of the other.
  private double sureness(int turn, int person) {
    double other = 0;
    for (int near = Math.max(0, turn - 1); near < Math.min(speakers.length, turn + 2); near++) {
      if (near != turn && speakers[near] == person) {
        other = Math.max(other, parts.get(near).score());
      }
    }
    return Math.min(parts.get(turn).score(), other);
  }

  /// Those who take part and whom the words call by name or title, and do not speak of.
  private List<Integer> called(int turn) {
    Set<Integer> out = new LinkedHashSet<>();
    for (int person : evidence.called(turn)) {
      Person who = scene.cast().get(person);
      boolean isOther = person != speakers[turn] && !who.isBody() && !who.isKin();
      if (isOther && isNear(turn, person) && !evidence.spokenOf(turn).contains(person)) {
        out.add(person);
      }
    }
    return new ArrayList<>(out);
  }

  /// Whether somebody speaks one or two turns before or behind.
  private boolean isNear(int turn, int person) {
    for (int i = Math.max(0, turn - 2); i < Math.min(speakers.length, turn + 3); i++) {
      if (speakers[i] == person) {
        return true;
      }
    }
    return false;
  }

  /// Whom the verb of saying has for its hearer, or -1: `said to Hanna`, `told him`.
  private int cued(int turn) {
    Optional<Cue> cue = scene.units().get(turn).cue();
    int verb = cue.map(Cue::verb).orElse(-1);
    if (verb < 0) {
      return -1;
    }
    Mention subject = cue.orElseThrow().speaker();
    boolean isInverted = subject.from() > verb;
    int at = isInverted ? subject.to() : verb + 1;
    while (at < scene.tokens().size() && scene.isBetween(at)) {
      at++;
    }
    boolean isTo = at < scene.tokens().size() && scene.is(Sort.TO, at);
    if (!isTo && (isInverted || !scene.is(Sort.HEARER, verb))) {
      return -1;
    }
    int hearer = heard(turn, isTo ? at + 1 : at);
    return hearer == speakers[turn] ? -1 : hearer;
  }

  /// Who is meant by the words at a token, or -1.
  private int heard(int turn, int token) {
    if (token >= scene.tokens().size()) {
      return -1;
    }
    Optional<Mention> mention = scene.mentions().startingAt(token);
    if (mention.isPresent()) {
      return mention.get().kind() == Mention.Kind.KIN ? -1 : mention.get().person();
    }
    if (scene.is(Sort.ME, token)) {
      return narrator.of(turn);
    }
    Sex sex = scene.ofPronoun(token);
    boolean isOwner = scene.tokens().isWord(token + 1) && !scene.isLightWord(token + 1);
    return sex == Sex.UNKNOWN || isOwner ? -1 : partner(turn, sex);
  }

  /// Of those who spoke last, or answer, the one of this sex.
  private int partner(int turn, Sex sex) {
    for (int near : new int[] {turn - 1, turn + 1, turn - 2}) {
      boolean isThere = near >= 0 && near < speakers.length && speakers[near] >= 0;
      if (isThere
          && speakers[near] != speakers[turn]
          && silence(near, turn) < 2
          && scene.cast().get(speakers[near]).sex() == sex) {
        return speakers[near];
      }
    }
    return -1;
  }

  private int silence(int one, int other) {
    return evidence.silence(Math.max(one, other));
  }

  /// Who spoke right before and who answers, if that is one.
  private Heard partner(int turn) {
    int before = turn > 0 && evidence.silence(turn) == 0 ? speakers[turn - 1] : -1;
    boolean hasNext = turn + 1 < speakers.length && evidence.silence(turn + 1) == 0;
    int next = hasNext ? speakers[turn + 1] : -1;
    boolean isAnswered = next >= 0 && next != speakers[turn];
    boolean isAnswer = before >= 0 && before != speakers[turn];
    if (isAnswer && isAnswered) {
      return before == next
          ? Heard.by(before, "the turns before and behind are theirs")
          : Heard.NOBODY;
    }
    if (isAnswer) {
      return Heard.by(before, "the turn before is theirs");
    }
    return isAnswered ? Heard.by(next, "the answer is theirs") : Heard.NOBODY;
  }
}
