package org.attest.core.propose.event.trigger;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.grammar.Analysis;
import org.attest.core.tag.ChainLearner;
import org.attest.core.tag.Weights;

/// Learns a [TriggerModel] from texts in which triggers are marked; [ChainLearner] says how.
public final class TriggerLearner {
  /// A text and its triggers, in order, without overlaps.
  public record Lesson(Analysis analysis, List<Trigger> triggers) {
    public Lesson {
      triggers = List.copyOf(triggers);
    }
  }

  /// A text of which another says how sure it is of triggers, so that the model learns from what
  /// nobody has marked.
  public static final class Opinion {
    private final Analysis analysis;
    private final float[][] shares;

    /// @param shares for each token how probable each label is: none, first token, further token; a
    ///   token's sum to one
    public Opinion(Analysis analysis, float[][] shares) {
      if (shares.length != analysis.tokens().size()) {
        throw new IllegalArgumentException("shares of " + shares.length + " tokens");
      }
      this.analysis = analysis;
      this.shares = shares.clone();
    }

    Analysis analysis() {
      return analysis;
    }

    /// How probable a label is at a token.
    public double share(int token, int label) {
      return shares[token][label];
    }
  }

  /// @param chain how the weights are learnt
  /// @param opinionWeight how much a stretch of an [Opinion] counts beside one of a [Lesson]
  /// @param occurrencesMin a clue that occurs less often is not learnt
  /// @param help how much triggers are helped against there being none
  public record Settings(
      ChainLearner.Settings chain, double opinionWeight, int occurrencesMin, double help) {
    /// For lessons alone.
    public static Settings standard() {
      return new Settings(new ChainLearner.Settings(6, 0.02, 1e-3, 0.3, 7), 1, 3, 1.2);
    }

    /// For lessons and some times as many opinions, which say more of a token than marks do.
    public static Settings withOpinions() {
      return new Settings(new ChainLearner.Settings(4, 0.02, 1e-3, 0.3, 7), 2, 3, 1);
    }
  }

  private static final int NEVER = -1_000_000;

  /// How wide the first projections of words are strewn.
  private static final double START = Math.sqrt(1.0 / HiddenLayer.PLACES) / 2;

  private TriggerLearner() {}

  /// @param opinions of texts that nobody has marked
  public static TriggerModel learn(
      Kinship kinship, List<Lesson> lessons, List<Opinion> opinions, Settings settings) {
    Examples examples =
        new Examples(kinship, TriggerLearner::directions, settings.occurrencesMin());
    lessons.forEach(lesson -> examples.count(lesson.analysis));
    opinions.forEach(opinion -> examples.count(opinion.analysis));
    lessons.forEach(examples::add);
    opinions.forEach(opinion -> examples.add(opinion, settings.opinionWeight()));
    HiddenLearner hidden =
        new HiddenLearner(examples.deepRows().features(), HiddenLayer.Shape.WORDS, START);
    ChainLearner.Learnt learnt = examples.learn(hidden, settings.chain());
    int help = (int) Math.round(settings.help() * TriggerModel.STEPS);
    return model(kinship, examples.rows().features(), learnt, hidden.learnt(), help);
  }

  /// The directions of the words at the places of a token.
  private static float[][] directions(Clues clues, int token) {
    float[][] out = new float[clues.mayTell(token) ? HiddenLayer.PLACES : 0][];
    for (int place = 0; place < out.length; place++) {
      out[place] = clues.at(token, place).direction;
    }
    return out;
  }

  private static TriggerModel model(
      Kinship kinship, long[] keys, ChainLearner.Learnt learnt, HiddenLayer layer, int help) {
    List<byte[]> values = new ArrayList<>();
    int kept = 0;
    int[] every = new int[TriggerModel.LABELS];
    for (int row = 0; row < keys.length; row++) {
      boolean isEvery = keys[row] == Clues.EVERY;
      for (int label = 0; label < every.length && isEvery; label++) {
        every[label] = (int) Math.round(learnt.weight(row, label) * TriggerModel.STEPS);
      }
      byte[] value = isEvery ? new byte[0] : value(learnt, row);
      values.add(value);
      kept += value.length > 0 ? 1 : 0;
    }
    Weights weights = new Weights(kept, TriggerModel.LABELS);
    for (int row = 0; row < keys.length; row++) {
      if (values.get(row).length > 0) {
        weights.put(keys[row], values.get(row));
      }
    }
    int[][] between = new int[TriggerModel.LABELS][TriggerModel.LABELS];
    for (int before = 0; before < between.length; before++) {
      for (int after = 0; after < between.length; after++) {
        double mean = learnt.transition(before, after) * TriggerModel.STEPS;
        between[before][after] = Examples.FOLLOWS[before][after] ? (int) Math.round(mean) : NEVER;
      }
    }
    return new TriggerModel(kinship, weights, layer, between, every, help);
  }

  /// The weights of a row in steps, or nothing if they say too little.
  private static byte[] value(ChainLearner.Learnt learnt, int row) {
    byte[] out = new byte[TriggerModel.LABELS];
    boolean isTelling = false;
    for (int label = 0; label < out.length; label++) {
      double mean = learnt.weight(row, label) * TriggerModel.STEPS;
      out[label] = (byte) Math.clamp(Math.round(mean), Byte.MIN_VALUE, Byte.MAX_VALUE);
      isTelling |= Math.abs(out[label]) > 1;
    }
    return isTelling ? out : new byte[0];
  }
}
