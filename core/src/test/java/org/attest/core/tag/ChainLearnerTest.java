package org.attest.core.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainLearnerTest {
  private static final boolean[][] FOLLOWS = {{true, true}, {true, true}};
  private static final boolean[] BOTH = {true, true};
  private static final ChainLearner.Settings SETTINGS =
      new ChainLearner.Settings(400, 0.05, 0, 0, 1);

  private static ChainLearner.Example example(double[]... shares) {
    ChainLearner.Example example = new ChainLearner.Example(shares.length, 1);
    for (int i = 0; i < shares.length; i++) {
      example.put(i, new int[] {i}, 0, BOTH);
    }
    example.resemble(shares);
    return example;
  }

  @Test
  void whoResemblesAnotherIsAsSureAsThatOne() {
    ChainLearner.Example example = example(new double[] {0.8, 0.2}, new double[] {0.4, 0.6});
    ChainLearner.Learnt learnt =
        ChainLearner.learn(
            2,
            Collections.nCopies(5, example),
            FOLLOWS,
            BOTH,
            BOTH,
            SETTINGS,
            ChainLearner.NO_LAYER);
    double[][] scores = new double[2][2];
    for (int row = 0; row < 2; row++) {
      for (int label = 0; label < 2; label++) {
        scores[row][label] = learnt.weight(row, label);
      }
    }
    Lattice lattice = new Lattice(scores, new double[2][2], BOTH, BOTH);
    assertEquals(0.8, lattice.at(0, 0), 0.03);
    assertEquals(0.6, lattice.at(1, 1), 0.03);
    assertEquals(0, learnt.transition(0, 1));
  }

  @Test
  void everyTokenNeedsItsShares() {
    ChainLearner.Example example = new ChainLearner.Example(2, 1);
    assertThrows(
        IllegalArgumentException.class, () -> example.resemble(new double[][] {{0.5, 0.5}}));
  }

  @Test
  void sharesOfEqualExamplesGiveEqualWeights() {
    List<ChainLearner.Example> examples =
        List.of(example(new double[] {0.3, 0.7}, new double[] {0.5, 0.5}));
    double[] weights = new double[2];
    for (int run = 0; run < 2; run++) {
      weights[run] =
          ChainLearner.learn(2, examples, FOLLOWS, BOTH, BOTH, SETTINGS, ChainLearner.NO_LAYER)
              .weight(0, 1);
    }
    assertEquals(weights[0], weights[1]);
  }
}
