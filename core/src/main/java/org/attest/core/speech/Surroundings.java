package org.attest.core.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What stands around one turn, gathered once for all who may speak it.
///
/// @param near the persons of the narrative before it, the nearest first
/// @param addressed those whom the words or their cue address
/// @param called those whom the words address, in their order
/// @param spokenOf those whom the words name otherwise, perhaps as well
/// @param doerBefore the subject of the last sentence of a paragraph of narrative before it, or -1
/// @param before all of that paragraph
/// @param doerBehind the first subject of a paragraph of narrative behind it, or -1
/// @param beside those named in the narrative of its own paragraph that are not its subject
record Surroundings(
    List<Integer> near,
    Set<Integer> addressed,
    Set<Integer> called,
    Set<Integer> spokenOf,
    int doerBefore,
    Set<Integer> before,
    int doerBehind,
    Set<Integer> beside) {
  private static final int MENTIONS_MAX = 80;
  private static final int TOKENS_MAX = 1600;
  private static final int NEAR_MAX = 9;

  static Surroundings of(Scene scene, Unit unit, int blocks) {
    MentionIndex mentions = scene.mentions();
    Set<Integer> near = new LinkedHashSet<>();
    int first = mentions.from(unit.firstToken());
    for (int i = first - 1; i >= 0 && first - i < MENTIONS_MAX && near.size() < NEAR_MAX; i--) {
      if (unit.firstToken() - mentions.get(i).from() > TOKENS_MAX) {
        break;
      }
      if (!mentions.get(i).isQuoted() && mentions.who(i) >= 0 && !mentions.get(i).isBody()) {
        near.add(mentions.who(i));
      }
    }
    Set<Integer> addressed = new HashSet<>();
    Set<Integer> called = new LinkedHashSet<>();
    Set<Integer> spokenOf = new HashSet<>();
    Set<Integer> beside = new HashSet<>();
    int[] own = scene.tokensOf(unit.firstBlock());
    for (int i = mentions.from(own[0]); i < mentions.all().size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.from() >= scene.tokensOf(unit.lastBlock())[1]) {
        break;
      }
      if (mentions.who(i) < 0) {
        continue;
      }
      boolean isOwn = mention.from() >= unit.firstToken() && mention.from() < unit.lastToken();
      if (mention.isQuoted() && isOwn) {
        boolean isCalled = isVocative(scene, mention);
        (isCalled ? called : spokenOf).add(mentions.who(i));
      } else if (!mention.isQuoted()) {
        beside.add(mentions.who(i));
        if (isSpokenTo(scene, unit, mention)) {
          addressed.add(mentions.who(i));
        }
      }
    }
    addressed.addAll(called);
    Set<Integer> before = new HashSet<>();
    int doerBefore = before(scene, unit, before);
    int doerBehind = behind(scene, unit, blocks);
    return new Surroundings(
        new ArrayList<>(near), addressed, called, spokenOf, doerBefore, before, doerBehind, beside);
  }

  /// Whether the words only speak of somebody.
  boolean speaksOf(int person) {
    return spokenOf.contains(person) && !addressed.contains(person);
  }

  private static int before(Scene scene, Unit unit, Set<Integer> into) {
    if (unit.firstBlock() == 0 || scene.hasSpeech(unit.firstBlock() - 1)) {
      return -1;
    }
    MentionIndex mentions = scene.mentions();
    int[] tokens = scene.tokensOf(unit.firstBlock() - 1);
    for (int i = mentions.from(tokens[0]); i < mentions.from(tokens[1]); i++) {
      if (mentions.who(i) >= 0) {
        into.add(mentions.who(i));
      }
    }
    if (tokens[1] == tokens[0]) {
      return -1;
    }
    int start = scene.cues().sentenceStart(tokens[0], tokens[1] - 1);
    return doer(mentions, start, tokens[1]);
  }

  private static int behind(Scene scene, Unit unit, int blocks) {
    int next = unit.lastBlock() + 1;
    if (next >= blocks || scene.hasSpeech(next)) {
      return -1;
    }
    int[] tokens = scene.tokensOf(next);
    return doer(scene.mentions(), tokens[0], scene.cues().sentenceEnd(tokens[0], tokens[1]));
  }

  private static int doer(MentionIndex mentions, int from, int to) {
    for (int i = mentions.from(from);
        i < mentions.all().size() && mentions.get(i).from() < to;
        i++) {
      if (mentions.get(i).isDoer() && !mentions.get(i).isQuoted()) {
        return mentions.who(i);
      }
    }
    return -1;
  }

  /// Whether signs on both sides set a name apart: `No, Hanna, not today.`
  private static boolean isVocative(Scene scene, Mention mention) {
    String text = scene.tokens().text();
    int before = mention.from() - 1;
    int behind = mention.to();
    if (mention.kind() == Mention.Kind.THIRD || behind >= scene.tokens().size()) {
      return false;
    }
    boolean isOpened =
        before < 0
            || "“\"‘'«„,.!?—;-".indexOf(text.charAt(scene.tokens().start(before))) >= 0
            || isTender(scene, before);
    boolean isClosed = ",.!?;—”\"’»-".indexOf(text.charAt(scene.tokens().start(behind))) >= 0;
    return isOpened && isClosed;
  }

  /// `she said to Hanna`, `he told the vicar`.
  private static boolean isSpokenTo(Scene scene, Unit unit, Mention mention) {
    boolean isSpeaker = unit.cue().map(cue -> cue.speaker().equals(mention)).orElse(false);
    int before = mention.from() - 1;
    if (isSpeaker || before < 1 || unit.cue().isEmpty()) {
      return false;
    }
    int verb = unit.cue().get().verb();
    boolean isTo = scene.is(Sort.TO, before) && before - verb <= 3 && before > verb;
    return verb >= 0 && (isTo || before == verb) && unit.cue().get().speaker().from() < verb;
  }

  private static boolean isTender(Scene scene, int token) {
    return scene.is(Sort.TENDER, token);
  }
}
