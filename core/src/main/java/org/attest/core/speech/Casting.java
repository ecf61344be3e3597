package org.attest.core.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses the speakers of all turns together, from the first to the last, keeping the best ways to
/// cast those before: a cue further on can decide who began.
final class Casting {
  private static final int WAYS_MAX = 12;

  private final Evidence evidence;
  private final Weights weights;

  /// What counts for each candidate of each turn, whoever spoke before.
  private final List<Map<Integer, Double>> bases = new ArrayList<>();

  Casting(Evidence evidence, Weights weights) {
    this.evidence = evidence;
    this.weights = weights;
  }

  /// One way to cast the turns up to some turn.
  private record Way(Recent last, double score, int person, int before) {}

  /// Who speaks a turn.
  ///
  /// @param person the number, or -1 where nobody can be
  /// @param clues that hold for the person
  /// @param score how sure it is beside the others who might
  record Part(int person, Clues clues, double score) {}

  List<Part> cast(int turns) {
    int[] speakers = speakers(turns);
    List<Part> out = new ArrayList<>();
    Recent last = Recent.NONE;
    for (int turn = 0; turn < turns; turn++) {
      out.add(part(turn, speakers[turn], last));
      last = evidence.then(turn, last, speakers[turn]);
    }
    return out;
  }

  private Part part(int turn, int speaker, Recent last) {
    Clues own = clues(turn, speaker, last);
    double all = 0;
    double mine = weights.of(own);
    Clues order = new Clues();
    for (Map.Entry<Integer, Double> other : bases.get(turn).entrySet()) {
      if (other.getKey() != speaker && other.getKey() >= 0) {
        order.clear();
        evidence.order(turn, other.getKey(), last, order);
        all += Math.exp(other.getValue() + weights.ofOrder(order) - mine);
      }
    }
    double score = speaker < 0 ? 0.5 : 1 / (1 + all);
    return new Part(speaker, own, Math.round(score * 100) / 100.0);
  }

  private Clues clues(int turn, int person, Recent last) {
    if (person < 0) {
      return new Clues();
    }
    Clues out = evidence.standing(turn, person);
    evidence.order(turn, person, last, out);
    return out;
  }

  /// The number of the speaker of each turn, or -1 where nobody can be.
  private int[] speakers(int turns) {
    List<List<Way>> all = new ArrayList<>();
    List<Way> ways = List.of(new Way(Recent.NONE, 0, -1, -1));
    for (int turn = 0; turn < turns; turn++) {
      ways = next(turn, ways);
      all.add(ways);
    }
    int[] out = new int[turns];
    int at = 0;
    for (int turn = turns - 1; turn >= 0; turn--) {
      Way way = all.get(turn).get(at);
      out[turn] = way.person();
      at = way.before();
    }
    return out;
  }

  private List<Way> next(int turn, List<Way> ways) {
    Set<Integer> persons = new LinkedHashSet<>(evidence.candidates(turn));
    for (Way way : ways) {
      for (int last : way.last().all()) {
        if (last >= 0) {
          persons.add(last);
        }
      }
    }
    if (persons.isEmpty()) {
      persons.add(-1);
    }
    Map<Long, Way> best = new HashMap<>();
    Clues order = new Clues();
    Map<Integer, Double> own = new LinkedHashMap<>();
    bases.add(own);
    for (int person : persons) {
      double base = person < 0 ? 0 : weights.of(evidence.standing(turn, person));
      own.put(person, base);
      for (int i = 0; i < ways.size(); i++) {
        Way way = ways.get(i);
        order.clear();
        if (person >= 0) {
          evidence.order(turn, person, way.last(), order);
        }
        double score = way.score() + base + weights.ofOrder(order);
        long key =
            person * 1_000_003L * 1_000_003L
                + way.last().first() * 1_000_003L
                + way.last().second();
        Way known = best.get(key);
        if (known == null || score > known.score()) {
          best.put(key, new Way(evidence.then(turn, way.last(), person), score, person, i));
        }
      }
    }
    List<Way> sorted = new ArrayList<>(best.values());
    sorted.sort(
        Comparator.comparingDouble((Way way) -> -way.score())
            .thenComparingInt(Way::person)
            .thenComparingInt(Way::before));
    return List.copyOf(sorted.subList(0, Math.min(WAYS_MAX, sorted.size())));
  }
}
