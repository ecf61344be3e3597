package org.attest.core.reason.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The windows in which moments lie, and the next bound that all windows of a moment allow.
///
/// That a moment lies in windows speaks of one moment alone, and what is known of others is always
/// a distance at least: of any two solutions the earlier of each moment make a solution too. So the
/// earliest bounds that fit are themselves a solution, and rounding bounds to the next window until
/// nothing changes finds exactly them; nothing has to be tried (constraints closed under minimum:
/// Jeavons and Cooper, *Tractable constraints on ordered domains*, Artificial Intelligence 79,
/// 1995). A choice among the days would have to name each of them, and be tried.
final class Windows {
  private final Map<Integer, List<Claim.Recurring>> windows = new HashMap<>();

  void add(Claim.Recurring recurring) {
    windows.computeIfAbsent(recurring.moment(), _ -> new ArrayList<>()).add(recurring);
  }

  void remove(Claim.Recurring recurring) {
    List<Claim.Recurring> left = windows.getOrDefault(recurring.moment(), new ArrayList<>());
    left.remove(recurring);
    if (left.isEmpty()) {
      windows.remove(recurring.moment());
    }
  }

  boolean isEmpty() {
    return windows.isEmpty();
  }

  List<Claim.Recurring> of(int moment) {
    return windows.getOrDefault(moment, List.of());
  }

  /// After how much time all windows of a moment return together.
  long cycle(int moment) {
    long cycle = 1;
    for (Claim.Recurring window : of(moment)) {
      cycle = together(cycle, window.period());
    }
    return cycle;
  }

  /// The least number that both divide. Both divide [Claim.Recurring#CYCLE], so this does, too.
  static long together(long one, long other) {
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return one / a * other;
  }

  /// The first time from `bound` on that lies in all windows of a moment.
  ///
  /// @param flip 0 for earliest times; 1 for latest times with their signs turned
  /// @return later by more than [Claim.Recurring#CYCLE] if there is none
  long next(int moment, long bound, int flip) {
    List<Claim.Recurring> here = of(moment);
    long cycle = here.size() < 2 ? Claim.Recurring.CYCLE : cycle(moment);
    long at = bound;
    for (int agreed = 0, i = 0; agreed < here.size(); i = (i + 1) % here.size()) {
      long later = next(here.get(i), at, flip);
      agreed = later == at ? agreed + 1 : 1;
      at = later;
      if (at - bound > cycle) {
        return bound + 2 * Claim.Recurring.CYCLE;
      }
    }
    return at;
  }

  private static long next(Claim.Recurring window, long bound, int flip) {
    long first = flip == 0 ? window.start() : -(window.start() + window.length() - 1);
    long into = Math.floorMod(bound - first, window.period());
    return into < window.length() ? bound : bound + window.period() - into;
  }
}
