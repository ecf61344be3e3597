package org.attest.core.speech;

import java.util.Locale;
import java.util.ResourceBundle;

/// How much each [Clue] counts, as `weights.properties` beside this class has it.
final class Weights {
  private static final Weights SHIPPED = read();

  private final double[] values;

  Weights(double[] values) {
    this.values = values.clone();
  }

  static Weights shipped() {
    return SHIPPED;
  }

  private static Weights read() {
    ResourceBundle bundle = ResourceBundle.getBundle("org.attest.core.speech.weights", Locale.ROOT);
    double[] values = new double[Clue.COUNT];
    for (Clue clue : Clue.values()) {
      values[clue.place()] = Double.parseDouble(bundle.getString(clue.key()));
    }
    return new Weights(values);
  }

  double of(Clues clues) {
    return clues.weighed(values, 0, Clue.COUNT);
  }

  /// Of clues among which none but those of the order of turns hold.
  double ofOrder(Clues clues) {
    return clues.weighed(values, Clue.LAST.place(), Clue.SPOKE_LATELY.place() + 1);
  }

  double of(Clue clue) {
    return values[clue.place()];
  }
}
