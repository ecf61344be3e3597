package org.attest.core.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who says `I` and `we` in the narrative, by the turns of a text.
///
/// In a part that names its writer that is the writer. Elsewhere it is whom others address where
/// the narrator answers, else somebody whom nothing names.
final class Narrator {
  /// Of so many turns at least one is spoken by `I`.
  private static final int TURNS_MAX = 40;

  private static final int CUES_MIN = 2;
  private static final int VOTES_MIN = 2;

  private final Scene scene;

  /// The person of each turn, or -1 where nobody says `I`.
  private final int[] persons;

  /// The turns in parts that name no writer of their own, and who says `I` there, or -1.
  private final List<Integer> unsigned;

  private final int usual;

  /// Who wrote each block, and the writer of what names none.
  private final List<String> writers;

  private final String nobody;

  private Narrator(
      Scene scene,
      int[] persons,
      List<Integer> unsigned,
      int usual,
      List<String> writers,
      String nobody) {
    this.writers = writers;
    this.nobody = nobody;
    this.scene = scene;
    this.persons = persons;
    this.unsigned = unsigned;
    this.usual = usual;
  }

  /// @param writers who wrote each block
  /// @param usual the writer of what names none
  static Narrator of(Scene scene, List<String> writers, String usual) {
    Map<String, List<Integer>> byWriter = new LinkedHashMap<>();
    for (int i = 0; i < scene.units().size(); i++) {
      String writer = writers.get(scene.units().get(i).firstBlock());
      byWriter.computeIfAbsent(writer, _ -> new ArrayList<>()).add(i);
    }
    int[] persons = new int[scene.units().size()];
    Arrays.fill(persons, -1);
    List<Integer> unsigned = byWriter.getOrDefault(usual, List.of());
    byWriter.forEach((writer, turns) -> {
      if (!writer.equals(usual) && turns.stream().anyMatch(turn -> isTold(scene, turn))) {
        int person = scene.cast().called(writer);
        turns.forEach(turn -> persons[turn] = person);
      }
    });
    int own = unsigned(scene, unsigned, usual);
    unsigned.forEach(turn -> persons[turn] = own);
    return new Narrator(scene, persons, unsigned, own, writers, usual);
  }

  /// The number of who says `I` around a turn, or -1.
  int of(int turn) {
    return persons[turn];
  }

  /// The number of who says `I` in the narrative of a block, or -1 where that is nobody of the
  /// cast.
  int ofBlock(int block) {
    return writers.get(block).equals(nobody) ? usual : scene.cast().known(writers.get(block));
  }

  /// What the writer of a block is called.
  String name(int block) {
    return writers.get(block);
  }

  /// Whether `I` or `we` speak a turn or do something beside it.
  private static boolean isTold(Scene scene, int turn) {
    Unit unit = scene.units().get(turn);
    return unit.cue().or(unit::beside).map(Cue::speaker).filter(Narrator::isNarrating).isPresent();
  }

  /// @param turns of the parts that name no writer
  /// @param name for a narrator whom the text does not name
  private static int unsigned(Scene scene, List<Integer> turns, String name) {
    int cues = 0;
    Map<Integer, Integer> votes = new HashMap<>();
    int[] told = new int[scene.cast().persons().size()];
    for (int i : turns) {
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
    if (cues < CUES_MIN || cues * TURNS_MAX < turns.size()) {
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

  /// The same once the turns are cast, if now it shows whom others address where a narrator without
  /// a name answers.
  Optional<Narrator> known(Evidence evidence, List<Casting.Part> parts) {
    if (usual < 0 || scene.cast().get(usual).mentions() > 0) {
      return Optional.empty();
    }
    Map<Integer, Integer> votes = new HashMap<>();
    Map<Integer, Integer> speaks = new HashMap<>();
    for (int i : unsigned) {
      int speaker = parts.get(i).person();
      speaks.merge(speaker, 1, Integer::sum);
      boolean takesPart = speaker == usual;
      for (int near = Math.max(0, i - 1); near < Math.min(parts.size(), i + 2); near++) {
        takesPart |= parts.get(near).person() == usual;
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
        .map(vote -> named(vote.getKey()));
  }

  private Narrator named(int person) {
    int[] own = persons.clone();
    unsigned.forEach(turn -> own[turn] = person);
    return new Narrator(scene, own, unsigned, person, writers, nobody);
  }

  static boolean isNarrating(Mention mention) {
    return mention.kind() == Mention.Kind.FIRST || mention.isWe();
  }
}
