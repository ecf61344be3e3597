package org.attest.bench.chronology;

import org.attest.core.reason.chronology.Claim;

/// The least that there is to do: over all constraints again and again until nothing changes, in
/// arrays, without reasons, without a way to change anything, and without an end if the constraints
/// contradict each other.
public final class BareLoop {
  private BareLoop() {}

  /// @return the earliest and latest of each moment
  public static long[][] bounds(History history) {
    long[][] bounds = history.open();
    long[] earliest = bounds[0];
    long[] latest = bounds[1];
    for (int i = 0; i < history.size(); i++) {
      if (history.from[i] == History.DATE) {
        int moment = history.to[i];
        earliest[moment] = Math.max(earliest[moment], history.least[i]);
        latest[moment] = Math.min(latest[moment], history.most[i]);
      }
    }
    for (boolean changes = true; changes; ) {
      changes = false;
      for (int begin = 0; begin < earliest.length; begin += 2) {
        changes |= tighten(bounds, begin, begin + 1, 0);
      }
      for (int i = 0; i < history.size(); i++) {
        if (history.from[i] == History.DATE) {
          continue;
        }
        if (history.least[i] != Claim.OPEN_BEGIN) {
          changes |= tighten(bounds, history.from[i], history.to[i], history.least[i]);
        }
        if (history.most[i] != Claim.OPEN_END) {
          changes |= tighten(bounds, history.to[i], history.from[i], -history.most[i]);
        }
      }
    }
    return bounds;
  }

  private static boolean tighten(long[][] bounds, int from, int to, long weight) {
    boolean changes = false;
    long early = bounds[0][from];
    if (early != Claim.OPEN_BEGIN && early + weight > bounds[0][to]) {
      bounds[0][to] = early + weight;
      changes = true;
    }
    long late = bounds[1][to];
    if (late != Claim.OPEN_END && late - weight < bounds[1][from]) {
      bounds[1][from] = late - weight;
      changes = true;
    }
    return changes;
  }
}
