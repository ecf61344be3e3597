package org.attest.bench.events;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.app.archive.ShippedGrammar;
import org.attest.bench.teacher.StatesFile;
import org.attest.core.grammar.Analysis;
import org.attest.core.propose.event.trigger.Kinship;
import org.attest.core.propose.event.trigger.TriggerLearner;
import org.attest.core.propose.event.trigger.TriggerTeacher;
import org.attest.core.text.Tokens;

/// A teacher that learns the lessons a model is to learn, sees them through the states of a large
/// model of language, and says what it holds of plain novels.
final class Teaching {
  private final Path folder;
  private final Kinship kinship;
  private final List<Analysis> silver = new ArrayList<>();
  private final Map<String, short[]> states = new HashMap<>();
  private final StatesFile.Scale scale = new StatesFile.Scale();

  /// @param folder where the states lie; see [TeacherInput]
  /// @param marked all texts of a file of lessons, in its order
  Teaching(
      Path folder, String name, List<TriggerLessons.Marked> marked, Path novels, Kinship kinship)
      throws IOException {
    this.folder = folder;
    this.kinship = kinship;
    try (StatesFile file = new StatesFile(folder.resolve(name + ".states"))) {
      for (TriggerLessons.Marked text : marked) {
        short[] next = file.next(text.analysis().tokens().size());
        states.put(text.id(), next);
        scale.add(next);
      }
    }
    for (String stretch : Silver.stretches(novels)) {
      silver.add(ShippedGrammar.english().analyse(Tokens.of(stretch)));
    }
  }

  /// What a teacher who has learnt some of the lessons holds of the novels.
  List<TriggerLearner.Opinion> opinions(List<TriggerLessons.Marked> lessons) throws IOException {
    List<TriggerTeacher.Studied> studied =
        lessons.stream()
            .map(text -> new TriggerTeacher.Studied(text.lesson(), states(text.id())))
            .toList();
    TriggerTeacher teacher =
        TriggerTeacher.learn(
            kinship, studied, StatesFile.DIMENSIONS, TriggerLearner.Settings.standard());
    List<TriggerLearner.Opinion> out = new ArrayList<>();
    try (StatesFile file = new StatesFile(folder.resolve("silver.states"))) {
      for (Analysis analysis : silver) {
        out.add(teacher.opinion(analysis, states(file.next(analysis.tokens().size()))));
      }
    }
    return out;
  }

  private TriggerTeacher.States states(String text) {
    return states(states.getOrDefault(text, new short[0]));
  }

  private TriggerTeacher.States states(short[] own) {
    return token -> scale.of(own, token);
  }
}
