package org.attest.core.propose.event.trigger;

import java.util.List;
import java.util.stream.IntStream;
import org.attest.core.grammar.Analysis;
import org.attest.core.tag.ChainLearner;
import org.attest.core.tag.Lattice;

/// A slow judge of triggers that sees what a large model of language makes of each token, and tells
/// a [TriggerModel] what it holds of texts that nobody has marked. It never ships.
public final class TriggerTeacher {
  /// What a large model makes of the tokens of a text: the same count of numbers for each, about 0
  /// and each about as wide as the others.
  public interface States {
    float[] of(int token);
  }

  /// A lesson and the states of its tokens.
  public record Studied(TriggerLearner.Lesson lesson, States states) {}

  private static final int WIDTH = 64;

  private final Examples examples;
  private final ChainLearner.Learnt learnt;
  private final HiddenLayer layer;

  /// Clues of later texts may be new.
  private final int rowsLearnt;

  private TriggerTeacher(Examples examples, ChainLearner.Learnt learnt, HiddenLayer layer) {
    this.examples = examples;
    this.learnt = learnt;
    this.layer = layer;
    this.rowsLearnt = examples.rows().size();
  }

  /// @param dimensions how many numbers a state has
  public static TriggerTeacher learn(
      Kinship kinship, List<Studied> lessons, int dimensions, TriggerLearner.Settings settings) {
    Senses senses = new Senses();
    Examples examples = new Examples(kinship, senses, settings.occurrencesMin());
    lessons.forEach(studied -> examples.count(studied.lesson.analysis()));
    for (Studied studied : lessons) {
      senses.states = studied.states;
      examples.add(studied.lesson);
    }
    HiddenLayer.Shape shape = new HiddenLayer.Shape(1, dimensions, WIDTH);
    HiddenLearner hidden =
        new HiddenLearner(examples.deepRows().features(), shape, 1 / Math.sqrt(dimensions));
    ChainLearner.Learnt learnt = examples.learn(hidden, settings.chain());
    return new TriggerTeacher(examples, learnt, hidden.learnt());
  }

  /// The states of the text that is just looked at.
  private static final class Senses implements Examples.Senses {
    private States states = _ -> new float[0];

    @Override
    public float[][] of(Clues clues, int token) {
      return clues.mayTell(token) ? new float[][] {states.of(token)} : new float[0][];
    }
  }

  /// What it holds of each token of a text.
  public TriggerLearner.Opinion opinion(Analysis analysis, States states) {
    Clues clues = examples.clues(analysis);
    float[][] shares = new float[analysis.tokens().size()][TriggerModel.LABELS];
    double[][] between = between();
    for (int from = 0; from < shares.length; ) {
      int to = TriggerModel.end(clues, from);
      double[][] scores = new double[to - from][TriggerModel.LABELS];
      for (int i = from; i < to; i++) {
        score(clues, i, states, scores[i - from]);
      }
      Lattice lattice = new Lattice(scores, between, Examples.OPENS, Examples.CLOSES);
      for (int i = from; i < to; i++) {
        for (int label = 0; label < TriggerModel.LABELS; label++) {
          shares[i][label] = (float) lattice.at(i - from, label);
        }
      }
      from = to;
    }
    return new TriggerLearner.Opinion(analysis, shares);
  }

  private double[][] between() {
    return IntStream.range(0, TriggerModel.LABELS)
        .mapToObj(before ->
            IntStream.range(0, TriggerModel.LABELS)
                .mapToDouble(after -> learnt.transition(before, after))
                .toArray())
        .toArray(double[][]::new);
  }

  private void score(Clues clues, int token, States states, double[] scores) {
    int count = clues.of(token);
    for (int row : Examples.rows(examples.rows(), clues.values(), count)) {
      for (int label = 0; label < scores.length && row < rowsLearnt; label++) {
        scores[label] += learnt.weight(row, label);
      }
    }
    if (clues.mayTell(token)) {
      float[] hidden = layer.bias.clone();
      layer.project(states.of(token), 0, hidden);
      layer.addClues(clues.deep(), clues.deepSize(), hidden);
      layer.score(hidden, scores);
    }
  }
}
