package org.attest.core.resolve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells bearers of one short name apart by those who are named beside them.
final class Bystanders {
  /// Of how many bearers the company is looked at, and in how many sources each.
  private static final int BEARERS_MAX = 20;

  private static final int SOURCES_MAX = 50;

  /// So many companions must be of one bearer alone.
  private static final int COMPANIONS_MIN = 2;

  /// The companions of so many bearers are kept.
  private static final int KEPT_MAX = 500;

  private final List<Namesakes> all;
  private final Merging merging;
  private final Companions companions;

  /// By bearer, who is named in the sources in which it is, each by the number of its name.
  private final Map<Integer, BitSet> around = new HashMap<>();

  Bystanders(List<Namesakes> all, Merging merging, Company company) {
    this.all = all;
    this.merging = merging;
    this.companions = new Companions(company);
  }

  /// The bearer in whose company an appearance stands.
  record Found(int node, Tie tie) {}

  Optional<Found> find(int node, Appearance appearance) {
    List<Integer> bearers = merging.shared().getOrDefault(node, List.of());
    if (bearers.size() > BEARERS_MAX) {
      return Optional.empty();
    }
    int[] here = companions.in(appearance.source());
    List<BitSet> beside = bearers.stream().map(this::around).toList();
    int[] alone = new int[bearers.size()];
    for (int name : here) {
      int only = only(beside, name);
      if (only >= 0) {
        alone[only]++;
      }
    }
    int best = -1;
    int most = 0;
    int next = 0;
    for (int i = 0; i < alone.length; i++) {
      if (alone[i] > most) {
        next = most;
        most = alone[i];
        best = i;
      } else {
        next = Math.max(next, alone[i]);
      }
    }
    if (most < COMPANIONS_MIN || next * 2 > most) {
      return Optional.empty();
    }
    int found = best;
    String first =
        Arrays.stream(here)
            .filter(name -> only(beside, name) == found)
            .mapToObj(companions::name)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    int bearer = bearers.get(best);
    return Optional.of(new Found(bearer, tie(appearance, bearer, first, most - 1)));
  }

  /// Which of several it is that a name stands beside; -1 where it is none, or more than one.
  private static int only(List<BitSet> beside, int name) {
    int only = -1;
    for (int i = 0; i < beside.size(); i++) {
      if (beside.get(i).get(name)) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only;
  }

  private BitSet around(int bearer) {
    if (around.size() > KEPT_MAX) {
      around.clear();
    }
    return around.computeIfAbsent(bearer, this::gathered);
  }

  private BitSet gathered(int bearer) {
    BitSet out = new BitSet();
    Set<String> own = new HashSet<>();
    int sources = 0;
    for (int member : merging.clusters().members(bearer)) {
      for (Appearance appearance : all.get(member).appearances()) {
        own.add(appearance.namesake());
        if (sources < SOURCES_MAX) {
          for (int name : companions.in(appearance.source())) {
            out.set(name);
          }
          sources++;
        }
      }
    }
    own.forEach(name -> companions.number(name).ifPresent(out::clear));
    return out;
  }

  private Tie tie(Appearance appearance, int bearer, String companion, int more) {
    String name = companion.substring(companion.indexOf(' ') + 1);
    String why = "in the same company: " + name + " and " + more + " more";
    Tie.Place form = new Tie.Place(appearance.name(), appearance.source());
    return Tie.proposed(form, all.get(bearer).place(), why, 0.6);
  }
}
