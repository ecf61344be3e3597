package org.attest.bench.chronology;

import org.attest.core.reason.chronology.Claim;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.exception.ContradictionException;
import org.chocosolver.solver.variables.IntVar;

/// Bounds by the propagation of Choco, with variables of bounds alone.
public final class ChocoPeer {
  /// Farther than any bound of a history; Choco knows no open domains.
  private static final int FAR = 1_000_000;

  private final Model model = new Model();
  private final IntVar[] moments;

  public ChocoPeer(History history) {
    moments = model.intVarArray(2 * history.events, -FAR, FAR, true);
    for (int begin = 0; begin < moments.length; begin += 2) {
      model.arithm(moments[begin + 1], "-", moments[begin], ">=", 0).post();
    }
    for (int i = 0; i < history.size(); i++) {
      IntVar to = moments[history.to[i]];
      int least = (int) history.least[i];
      if (history.from[i] == History.DATE) {
        model.arithm(to, ">=", least).post();
        model.arithm(to, "<=", (int) history.most[i]).post();
      } else {
        IntVar from = moments[history.from[i]];
        model.arithm(to, "-", from, ">=", least).post();
        if (history.most[i] != Claim.OPEN_END) {
          model.arithm(to, "-", from, "<=", (int) history.most[i]).post();
        }
      }
    }
  }

  public long[][] bounds() throws ContradictionException {
    model.getSolver().propagate();
    long[][] bounds = new long[2][moments.length];
    for (int i = 0; i < moments.length; i++) {
      int early = moments[i].getLB();
      int late = moments[i].getUB();
      bounds[0][i] = early < -FAR / 2 ? Claim.OPEN_BEGIN : early;
      bounds[1][i] = late > FAR / 2 ? Claim.OPEN_END : late;
    }
    return bounds;
  }
}
