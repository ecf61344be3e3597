package org.attest.core.reason.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/// The bounds that involved statements add to those of ranges and distances, with a way back to any
/// state before.
///
/// Nodes raise others in rounds, in each in the order of their numbers, so that which of them are
/// visited does not depend on the order in which statements came.
final class Layer {
  /// Parents from here down are arcs of the involved statements, see [#involved].
  static final int INVOLVED = -3;

  /// The parent of a bound that all alternatives of a choice give.
  static final int CHOICE = Integer.MIN_VALUE;

  private static final int RISES_BETWEEN_CHECKS = 256;

  final Graph graph;
  final Graph involved;
  final Windows windows = new Windows();

  private final CalendarArcs calendar;

  final long[][] value;
  final int[][] parent;

  private final TreeSet<Integer> queue = new TreeSet<>();
  private final Side[] plain;
  private final IntConsumer visitor;
  private final IntConsumer meeter;

  private final List<Rise> log = new ArrayList<>();

  /// By code, the place in the log of the last rise.
  private final Map<Integer, Integer> last = new HashMap<>();

  private int rises;
  private int allowed;

  /// @param visitor told of each node whose bound rises
  /// @param meeter told of each node whose bound would rise, had others not raised it
  Layer(Admission admission, IntConsumer visitor, IntConsumer meeter) {
    graph = admission.graph;
    plain = new Side[] {admission.earliest, admission.latest};
    this.visitor = visitor;
    this.meeter = meeter;
    involved = new Graph(graph.origin, 8);
    calendar = new CalendarArcs(involved);
    value = new long[][] {admission.earliest.value.clone(), admission.latest.value.clone()};
    parent = new int[][] {admission.earliest.parent.clone(), admission.latest.parent.clone()};
  }

  static int code(int node, int flip) {
    return 2 * node + flip;
  }

  /// Where the log stands.
  int mark() {
    return log.size();
  }

  /// Undoes all since the mark.
  void back(int mark) {
    queue.clear();
    while (log.size() > mark) {
      Rise undone = log.removeLast();
      value[undone.flip()][undone.node()] = undone.before();
      parent[undone.flip()][undone.node()] = undone.parentBefore();
      if (undone.previous() < 0) {
        last.remove(undone.code());
      } else {
        last.put(undone.code(), undone.previous());
      }
    }
  }

  void forgetLog() {
    log.clear();
    last.clear();
  }

  /// The bounds that have risen since the mark, as they are now, by code.
  Map<Integer, Long> risen(int mark) {
    Map<Integer, Long> risen = new HashMap<>();
    for (int i = mark; i < log.size(); i++) {
      Rise rise = log.get(i);
      risen.put(rise.code(), value[rise.flip()][rise.node()]);
    }
    return risen;
  }

  /// Adds what a bundle says.
  ///
  /// @return false if it cannot be
  boolean add(Bundle bundle) {
    bundle.link();
    calendar.add(bundle);
    boolean canBe = true;
    for (Claim.Recurring recurring : bundle.windows) {
      windows.add(recurring);
    }
    for (Claim.Recurring recurring : bundle.windows) {
      for (int flip = 0; flip < 2; flip++) {
        int moment = recurring.moment();
        canBe &= raise(moment, flip, value[flip][moment], parent[flip][moment]);
      }
    }
    for (int claim : bundle.claims) {
      for (int flip = 0; flip < 2; flip++) {
        canBe &= offer(2 * claim, flip) && offer(2 * claim + 1, flip);
      }
    }
    return canBe && settle();
  }

  /// Takes away what [#add] linked; the bounds are for [#back].
  void remove(Bundle bundle) {
    bundle.unlink();
    calendar.remove(bundle);
    bundle.windows.forEach(windows::remove);
  }

  private boolean offer(int arc, int flip) {
    long bound = value[flip][involved.end[arc ^ flip]];
    return involved.weight[arc] == Graph.NONE
        || raise(
            involved.end[arc ^ flip ^ 1], flip, calendar.along(arc, flip, bound), INVOLVED - arc);
  }

  /// Raises a bound, to the next window of the node.
  ///
  /// @return false if it cannot be
  boolean raise(int node, int flip, long to, int by) {
    long before = value[flip][node];
    long bound = windows.isEmpty() || to < before ? to : windows.next(node, to, flip);
    if (bound <= before) {
      meet(node, flip, bound);
      return true;
    }
    int code = code(node, flip);
    int parentBefore = parent[flip][node];
    value[flip][node] = bound;
    parent[flip][node] = by;
    int from = before(node, flip);
    int reason = from < 0 ? -1 : last.getOrDefault(code(from, flip), -1);
    int previous = last.getOrDefault(code, -1);
    log.add(new Rise(code, bound, by, before, parentBefore, previous, reason));
    last.put(code, log.size() - 1);
    queue.add(code);
    visitor.accept(node);
    rises++;
    return bound + value[flip ^ 1][node] <= 0 && bound - to <= Claim.Recurring.CYCLE;
  }

  /// Looks at a bound that is as high already. If ranges and distances alone leave it lower, it is
  /// met all the same, so that who meets whom does not depend on who came first.
  private void meet(int node, int flip, long bound) {
    if (bound > plain[flip].value[node]) {
      meeter.accept(node);
    }
  }

  /// Lets all that has risen raise others.
  boolean settle() {
    rises = 0;
    allowed = RISES_BETWEEN_CHECKS;
    while (!queue.isEmpty()) {
      List<Integer> round = List.copyOf(queue);
      queue.clear();
      for (int next : round) {
        if (!raiseFrom(next >> 1, next & 1)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean raiseFrom(int node, int flip) {
    int implied = graph.implied(node, flip);
    boolean canBe = implied < 0 || raise(implied, flip, value[flip][node], Graph.IMPLIED);
    canBe &= raiseAlong(graph, node, flip);
    canBe &= raiseAlong(involved, node, flip);
    if (canBe && rises > allowed) {
      allowed = 2 * rises;
      canBe = !raisesForEver(last.getOrDefault(code(node, flip), -1));
    }
    return canBe;
  }

  private boolean raiseAlong(Graph arcs, int node, int flip) {
    boolean canBe = true;
    long bound = value[flip][node];
    for (int arc = arcs.head[node]; arc >= 0; arc = arcs.next[arc]) {
      int by = arc ^ flip;
      int other = arcs.end[arc ^ 1];
      if (arcs.weight[by] != Graph.NONE) {
        long to = arcs == involved ? calendar.along(by, flip, bound) : bound + arcs.weight[by];
        canBe &= raise(other, flip, to, arcs == involved ? INVOLVED - by : by);
      }
    }
    return canBe;
  }

  /// The node on which the bound of a node rests, or -1.
  int before(int node, int flip) {
    int by = parent[flip][node];
    if (by == Graph.IMPLIED) {
      return node ^ 1;
    }
    if (by == CHOICE || by == Side.NO_PARENT) {
      return -1;
    }
    return by >= 0 ? graph.end[by ^ flip] : involved.end[(INVOLVED - by) ^ flip];
  }

  /// What the bound of a node is by the one on which it rests, before it is moved to a window.
  long reached(int node, int flip) {
    int by = parent[flip][node];
    long bound = value[flip][before(node, flip)];
    if (by == Graph.IMPLIED) {
      return bound;
    }
    return by >= 0 ? bound + graph.weight[by] : calendar.along(INVOLVED - by, flip, bound);
  }

  /// Whether the rises that led to one will go on for ever.
  ///
  /// What a walk along arcs and windows does to a bound is the same again after the time in which
  /// all windows on it, and all months, return together; without either, after every step. So one
  /// that leads from a bound of a node to one of the same node that is later by so much leads on
  /// without an end.
  private boolean raisesForEver(int start) {
    Map<Integer, Long> seen = new HashMap<>();
    long cycle = 1;
    int at = start;
    while (at >= 0) {
      Rise rise = log.get(at);
      cycle = Windows.together(cycle, windows.cycle(rise.node()));
      if (rise.by() <= INVOLVED && rise.by() != CHOICE) {
        cycle = Windows.together(cycle, calendar.cycle(INVOLVED - rise.by(), rise.bound()));
      }
      Long later = seen.putIfAbsent(rise.code(), rise.bound());
      if (later != null && later - rise.bound() >= cycle) {
        return true;
      }
      at = rise.reason();
    }
    return false;
  }

  /// One rise of a bound.
  ///
  /// @param previous the place in the log of the rise of this bound before it, or -1
  /// @param reason that of the rise that caused it, or -1
  private record Rise(
      int code, long bound, int by, long before, int parentBefore, int previous, int reason) {
    int node() {
      return code >> 1;
    }

    int flip() {
      return code & 1;
    }
  }
}
