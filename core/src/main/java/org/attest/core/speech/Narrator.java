package org.attest.core.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Who says `I` in the narrative: whom others address where the narrator answers, else somebody
/// whom nothing names.
final class Narrator {
  /// Of so many turns at least one is spoken by `I`.
  private static final int TURNS_MAX = 40;

  private static final int CUES_MIN = 2;
  private static final int VOTES_MIN = 2;

  private Narrator() {}

  /// @param name for a narrator whom the text does not name
  /// @return the number of the person, or -1 where nobody says `I`
  static int of(Scene scene, String name) {
    int cues = 0;
    Map<Integer, Integer> votes = new HashMap<>();
    int[] told = new int[scene.cast().persons().size()];
    for (int i = 0; i < scene.units().size(); i++) {
      Unit unit = scene.units().get(i);
      Optional<Mention> speaker = unit.cue().map(Cue::speaker);
      if (speaker.isEmpty() || !isNarrating(speaker.get())) {
        speaker.filter(m -> m.person() >= 0).ifPresent(m -> told[m.person()]++);
        continue;
      }
      cues++;
      for (int near = Math.max(0, i - 1); near < Math.min(scene.units().size(), i + 2); near++) {
        Unit beside = scene.units().get(near);
        boolean isOther = beside.cue().map(cue -> !isNarrating(cue.speaker())).orElse(true);
        if (near != i && isOther) {
          for (int addressed : Surroundings.of(scene, beside, scene.blocks()).addressed()) {
            votes.merge(addressed, 1, Integer::sum);
          }
        }
      }
    }
    if (cues < CUES_MIN || cues * TURNS_MAX < scene.units().size()) {
      return -1;
    }
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= VOTES_MIN && told[vote.getKey()] * 2 < vote.getValue())
        .filter(vote -> scene.cast().get(vote.getKey()).isNamed())
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseGet(() -> scene.cast().narrator(name));
  }

  /// Whom others address where a narrator without a name answers, once the turns are cast.
  static OptionalInt addressed(Scene scene, Evidence evidence, List<Casting.Part> parts) {
    int narrator = evidence.narrator();
    if (narrator < 0 || scene.cast().get(narrator).mentions() > 0) {
      return OptionalInt.empty();
    }
    Map<Integer, Integer> votes = new HashMap<>();
    Map<Integer, Integer> speaks = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      int speaker = parts.get(i).person();
      speaks.merge(speaker, 1, Integer::sum);
      boolean takesPart = speaker == narrator;
      for (int near = Math.max(0, i - 1); near < Math.min(parts.size(), i + 2); near++) {
        takesPart |= parts.get(near).person() == narrator;
      }
      if (takesPart) {
        evidence.addressed(i).forEach(person -> votes.merge(person, 1, Integer::sum));
      }
    }
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= VOTES_MIN)
        .filter(vote -> speaks.getOrDefault(vote.getKey(), 0) * 2 < vote.getValue())
        .filter(vote -> scene.cast().get(vote.getKey()).isNamed())
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(vote -> OptionalInt.of(vote.getKey()))
        .orElse(OptionalInt.empty());
  }

  static boolean isNarrating(Mention mention) {
    return mention.kind() == Mention.Kind.FIRST || mention.isWe();
  }
}
