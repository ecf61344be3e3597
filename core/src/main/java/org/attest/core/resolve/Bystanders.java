package org.attest.core.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Tells bearers of one short name apart by those who are named beside them.
final class Bystanders {
  /// Of how many bearers the company is looked at, and in how many sources each.
  private static final int BEARERS_MAX = 20;

  private static final int SOURCES_MAX = 50;

  /// So many companions must be of one bearer alone.
  private static final int COMPANIONS_MIN = 2;

  private final List<Namesakes> all;
  private final Merging merging;
  private final Company company;

  /// The companions of the bearers of the name that was asked for last.
  private final Map<Integer, Set<String>> around = new HashMap<>();

  private int last = -1;

  Bystanders(List<Namesakes> all, Merging merging, Company company) {
    this.all = all;
    this.merging = merging;
    this.company = company;
  }

  /// The bearer in whose company an appearance stands.
  record Found(int node, Tie tie) {}

  Optional<Found> find(int node, Appearance appearance) {
    List<Integer> bearers = merging.shared().getOrDefault(node, List.of());
    Set<String> here = company.in(appearance.source());
    if (bearers.size() > BEARERS_MAX || here.isEmpty()) {
      return Optional.empty();
    }
    if (node != last) {
      around.clear();
      last = node;
    }
    Map<String, Integer> common = new HashMap<>();
    Map<Integer, Set<String>> companions = new HashMap<>();
    for (int bearer : bearers) {
      Set<String> shared = new TreeSet<>(here);
      shared.retainAll(around.computeIfAbsent(bearer, this::companions));
      shared.forEach(name -> common.merge(name, 1, Integer::sum));
      companions.put(bearer, shared);
    }
    int best = -1;
    int most = 0;
    int next = 0;
    for (int bearer : bearers) {
      Set<String> own = companions.getOrDefault(bearer, Set.of());
      own.removeIf(name -> common.getOrDefault(name, 0) > 1);
      if (own.size() > most) {
        next = most;
        most = own.size();
        best = bearer;
      } else {
        next = Math.max(next, own.size());
      }
    }
    return most >= COMPANIONS_MIN && next * 2 <= most
        ? Optional.of(
            new Found(best, tie(appearance, best, companions.getOrDefault(best, Set.of()))))
        : Optional.empty();
  }

  private Set<String> companions(int bearer) {
    Set<String> out = new HashSet<>();
    Set<String> own = new HashSet<>();
    int sources = 0;
    for (int member : merging.clusters().members(bearer)) {
      for (Appearance appearance : all.get(member).appearances()) {
        own.add(appearance.namesake());
        if (sources < SOURCES_MAX) {
          out.addAll(company.in(appearance.source()));
          sources++;
        }
      }
    }
    out.removeAll(own);
    return out;
  }

  private Tie tie(Appearance appearance, int bearer, Set<String> companions) {
    String first = companions.iterator().next();
    String name = first.substring(first.indexOf(' ') + 1);
    String why = "in the same company: " + name + " and " + (companions.size() - 1) + " more";
    Tie.Place form = new Tie.Place(appearance.name(), appearance.source());
    return Tie.proposed(form, all.get(bearer).place(), why, 0.6);
  }
}
