package org.attest.core.reason.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/// Which of the statements of ranges and distances hold together, and the bounds that follow.
///
/// In thought statements are admitted from the lowest number up; one that contradicts those
/// admitted before it is refused. What is admitted so depends on the set of statements alone. In
/// deed only those are decided anew that a change can concern: a refused one keeps a contradiction
/// as its *proof*, and while all others of that hold, it stays refused.
final class Admission {
  private static final byte ABSENT = 0;
  private static final byte ADMITTED = 1;
  private static final byte REFUSED = 2;

  final Graph graph;
  final Side earliest;
  final Side latest;

  private final ClashSearch clash;

  /// By number: what is with the statement, and its first claim.
  private byte[] states = new byte[16];

  private int[] claims = new int[16];

  private final SortedMap<Integer, Set<Integer>> proofs = new TreeMap<>();
  private final TreeSet<Integer> pending = new TreeSet<>();

  /// The contradictions that were asked for.
  private final Contradictions contradictions = new Contradictions();

  /// Told of each node whose bounds or their reasons may have changed.
  private IntConsumer listener = _ -> {};

  Admission(Graph graph) {
    this.graph = graph;
    Heap heap = new Heap(graph.origin + 1);
    earliest = new Side(graph, 0, heap);
    latest = new Side(graph, 1, heap);
    clash = new ClashSearch(graph, earliest, latest, heap);
    Arrays.fill(claims, -1);
  }

  void listen(IntConsumer told) {
    listener = told;
  }

  boolean holds(int number) {
    return number < states.length && states[number] != ABSENT;
  }

  boolean isRefused(int number) {
    return number < states.length && states[number] == REFUSED;
  }

  Set<Integer> refused() {
    return proofs.keySet();
  }

  /// A statement as it was told.
  Statement statement(int number) {
    List<Claim> told = new ArrayList<>();
    for (int claim = claims[number]; claim >= 0; claim = graph.sibling[claim]) {
      told.add(graph.told(claim));
    }
    return new Statement(number, told, List.of());
  }

  /// The smallest contradiction for which a statement is refused, numbers from the lowest up.
  int[] contradiction(int number) {
    return contradictions.of(number, this::contradict);
  }

  private Contradictions.Known contradict(int number) {
    link(number);
    int[] found = clash.smallest(number, claims[number]);
    int[] near = clash.around(claims[number], number).near(claims[number], Contradictions.NEAR_MAX);
    unlink(number);
    return new Contradictions.Known(found, near);
  }

  /// Keeps a claim that [#load] will link.
  void keep(int number, int from, int to, long least, long most) {
    if (number >= states.length) {
      int size = Math.max(number + 1, states.length * 2);
      int known = claims.length;
      states = Arrays.copyOf(states, size);
      claims = Arrays.copyOf(claims, size);
      Arrays.fill(claims, known, size, -1);
    }
    int claim = graph.add(number, from, to, least, most);
    graph.sibling[claim] = claims[number];
    claims[number] = claim;
    states[number] = ADMITTED;
  }

  /// Links and reckons all that is kept.
  void load() {
    for (int number = 0; number < states.length; number++) {
      link(number);
    }
    int[] order = Order.of(graph);
    pending.addAll(settle(order));
    Sweeps sweeps = new Sweeps(graph, latest, order);
    sweeps.begin();
    sweeps.run();
    decide();
  }

  /// Reckons the earliest times, and takes out the highest statement of each contradiction until
  /// all is sound. So the latest times will be, too.
  private List<Integer> settle(int[] order) {
    List<Integer> taken = new ArrayList<>();
    Sweeps sweeps = new Sweeps(graph, earliest, order);
    sweeps.begin();
    for (int[] cycle = sweeps.run(); cycle.length > 0; cycle = sweeps.run()) {
      int highest = -1;
      for (int arc : cycle) {
        highest = Math.max(highest, graph.statement[arc >> 1]);
      }
      unlink(highest);
      states[highest] = ABSENT;
      taken.add(highest);
      earliest.changes.begin();
      int fallen = earliest.fall(claims[highest]);
      for (int i = 0; i < fallen; i++) {
        sweeps.touch(earliest.fallen(i));
      }
    }
    return taken;
  }

  /// Takes in a statement whose claims are kept but not linked.
  void add(int number) {
    states[number] = ABSENT;
    pending.add(number);
    decide();
  }

  void remove(int number) {
    if (states[number] == ADMITTED) {
      withdraw(number);
    }
    proofs.remove(number);
    contradictions.forget(number);
    for (int claim = claims[number]; claim >= 0; ) {
      int next = graph.sibling[claim];
      graph.forget(claim);
      claim = next;
    }
    claims[number] = -1;
    states[number] = ABSENT;
    doubtProofs();
    decide();
  }

  private void decide() {
    for (Integer next = pending.pollFirst(); next != null; next = pending.pollFirst()) {
      decide(next);
      doubtProofs();
    }
  }

  private void decide(int number) {
    Set<Integer> itself = Set.of(number);
    while (!isAdmitted(number)) {
      link(number);
      clash.around(claims[number], Integer.MAX_VALUE);
      Set<Integer> found = clash.search(claims[number], number, itself);
      int highest = number;
      if (found.isEmpty()) {
        found = clash.search(claims[number], Integer.MAX_VALUE, itself);
        highest = ClashSearch.highest(found, itself);
        Set<Integer> lower = clash.search(claims[number], highest, itself);
        while (!lower.isEmpty()) {
          found = lower;
          highest = ClashSearch.highest(found, itself);
          lower = clash.search(claims[number], highest, itself);
        }
      }
      unlink(number);
      if (highest == number) {
        refuse(number, found);
        return;
      }
      withdraw(highest);
      refuse(highest, found);
    }
  }

  private void refuse(int number, Set<Integer> proof) {
    states[number] = REFUSED;
    proofs.put(number, proof);
  }

  /// Those refused for a reason that no longer holds are to be decided anew.
  private void doubtProofs() {
    proofs
        .entrySet()
        .removeIf(refused -> {
          int number = refused.getKey();
          boolean isDoubtful =
              refused.getValue().stream()
                  .anyMatch(other -> other != number && states[other] != ADMITTED);
          if (isDoubtful) {
            states[number] = ABSENT;
            pending.add(number);
          }
          return isDoubtful;
        });
  }

  private boolean isAdmitted(int number) {
    earliest.changes.begin();
    for (int claim = claims[number]; claim >= 0; claim = graph.sibling[claim]) {
      graph.link(claim);
      if (!earliest.raise(claim)) {
        earliest.back();
        for (int done = claims[number]; done != claim; done = graph.sibling[done]) {
          graph.unlink(done);
        }
        graph.unlink(claim);
        return false;
      }
    }
    latest.changes.begin();
    for (int claim = claims[number]; claim >= 0; claim = graph.sibling[claim]) {
      latest.raise(claim);
    }
    states[number] = ADMITTED;
    tell(number);
    return true;
  }

  private void withdraw(int number) {
    unlink(number);
    states[number] = ABSENT;
    earliest.changes.begin();
    latest.changes.begin();
    earliest.lower(claims[number]);
    latest.lower(claims[number]);
    tell(number);
  }

  private void tell(int number) {
    for (int claim = claims[number]; claim >= 0; claim = graph.sibling[claim]) {
      tellNode(graph.end[2 * claim]);
      tellNode(graph.end[2 * claim + 1]);
    }
    tell(earliest.changes);
    tell(latest.changes);
  }

  private void tell(Changes changes) {
    for (int i = 0; i < changes.size(); i++) {
      tellNode(changes.node(i));
    }
  }

  private void tellNode(int node) {
    contradictions.doubt(node);
    listener.accept(node);
  }

  private void link(int number) {
    for (int claim = claims[number]; claim >= 0; claim = graph.sibling[claim]) {
      graph.link(claim);
    }
  }

  private void unlink(int number) {
    for (int claim = claims[number]; claim >= 0; claim = graph.sibling[claim]) {
      graph.unlink(claim);
    }
  }
}
