package org.attest.bench.chronology;

import org.attest.core.reason.chronology.Chronology;

/// A history as a chronology, one statement for each constraint.
public final class Ours {
  private Ours() {}

  public static Chronology.Builder built(History history) {
    Chronology.Builder builder = Chronology.of(history.events);
    for (int i = 0; i < history.size(); i++) {
      if (history.from[i] == History.DATE) {
        builder.within(i, history.to[i], history.least[i], history.most[i]);
      } else {
        builder.apart(i, history.from[i], history.to[i], history.least[i], history.most[i]);
      }
    }
    return builder;
  }

  public static long[][] bounds(Chronology chronology, int events) {
    long[][] bounds = new long[2][2 * events];
    for (int moment = 0; moment < 2 * events; moment++) {
      bounds[0][moment] = chronology.earliest(moment);
      bounds[1][moment] = chronology.latest(moment);
    }
    return bounds;
  }
}
