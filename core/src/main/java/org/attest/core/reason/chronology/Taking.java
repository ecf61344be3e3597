package org.attest.core.reason.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;

/// Takes involved statements in, one after the other, each together with all before it.
///
/// Each alternative of each choice is tried by itself with all that is known; one that cannot be is
/// dropped, and what all that are left say is kept: the bounds are their hull. That is done until
/// nothing changes. So what is left is consistent alternative by alternative (singleton consistency
/// of bounds, with constructive disjunction: Debruyne and Bessière, *Some practicable filtering
/// techniques for the constraint satisfaction problem*, IJCAI 1997; Van Hentenryck, Saraswat and
/// Deville, *Design, implementation, and evaluation of the constraint language cc(FD)*, Journal of
/// Logic Programming 37, 1998); what no two alternatives of two choices allow together may be left.
/// To find that as well is hard in general (Stergiou and Koubarakis, *Backtracking algorithms for
/// disjunctions of temporal constraints*, Artificial Intelligence 120, 2000).
final class Taking {
  /// How often a choice may tighten bounds while one statement is taken in. Some could go on, a
  /// step at a time, for ever.
  private static final int LOOKS_MAX = 1_000;

  final Layer layer;
  private final ObjIntConsumer<Involved> toucher;
  private final IntConsumer riser;
  private final Map<Integer, Set<Choosing>> watchers = new HashMap<>();
  private final Map<Integer, Choosing> choosers = new HashMap<>();
  private final TreeSet<Choosing> due = new TreeSet<>();
  private final List<Runnable> undo = new ArrayList<>();

  /// Who makes bounds rise, and the choice that tries something out, or none.
  private Optional<Involved> current = Optional.empty();

  private Optional<Choosing> trying = Optional.empty();

  /// @param toucher told who looks at a node
  /// @param riser told of each node whose bound rises
  Taking(Admission admission, ObjIntConsumer<Involved> toucher, IntConsumer riser) {
    this.toucher = toucher;
    this.riser = riser;
    layer = new Layer(admission, this::visit, this::touch);
  }

  Choosing chooser(int code) {
    return Optional.ofNullable(choosers.get(code)).orElseThrow();
  }

  private void visit(int node) {
    if (node == layer.graph.origin) {
      return;
    }
    riser.accept(node);
    touch(node);
    if (trying.isPresent()) {
      watch(trying.get(), node);
    } else {
      wake(node);
    }
  }

  private void touch(int node) {
    if (node != layer.graph.origin) {
      current.ifPresent(by -> toucher.accept(by, node));
    }
  }

  private void watch(Choosing choosing, int node) {
    if (choosing.watched.add(node)) {
      watchers.computeIfAbsent(node, _ -> new TreeSet<>()).add(choosing);
    }
  }

  private void wake(int node) {
    due.addAll(watchers.getOrDefault(node, Set.of()));
  }

  void takeIn(Involved involved) {
    int mark = layer.mark();
    undo.clear();
    current = Optional.of(involved);
    involved.bundles().stream()
        .flatMap(bundle -> bundle.moments().stream())
        .forEach(moment -> toucher.accept(involved, moment));
    if (!hold(involved.always) || !choose(involved)) {
      due.clear();
      layer.back(mark);
      undo.reversed().forEach(Runnable::run);
      unwatch(involved);
      involved.isRefused = true;
    }
    undo.clear();
  }

  private boolean choose(Involved involved) {
    for (Choosing choosing : involved.choices) {
      choosing.alternatives.stream()
          .flatMap(bundle -> bundle.moments().stream())
          .forEach(moment -> watch(choosing, moment));
      due.add(choosing);
    }
    for (Choosing next = due.pollFirst(); next != null; next = due.pollFirst()) {
      current = Optional.of(next.by);
      if (!look(next)) {
        return false;
      }
    }
    return true;
  }

  /// Adds what a bundle says for good.
  private boolean hold(Bundle bundle) {
    undo.add(() -> layer.remove(bundle));
    bundle.moments().forEach(this::wake);
    return layer.add(bundle);
  }

  private boolean look(Choosing choosing) {
    if (choosing.isSettled()) {
      return true;
    }
    List<Map<Integer, Long>> left = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < choosing.canBe.length; i++) {
      Optional<Map<Integer, Long>> risen =
          choosing.canBe[i] ? tried(choosing, i) : Optional.empty();
      if (risen.isPresent()) {
        left.add(risen.get());
        last = i;
      } else if (choosing.canBe[i]) {
        drop(choosing, i);
      }
    }
    if (left.size() < 2) {
      return last >= 0 && hold(choosing.alternatives.get(last));
    }
    return spend(choosing) || tighten(choosing, left);
  }

  private void drop(Choosing choosing, int alternative) {
    choosing.canBe[alternative] = false;
    undo.add(() -> choosing.canBe[alternative] = true);
  }

  private boolean spend(Choosing choosing) {
    if (choosing.looks == 0) {
      undo.add(() -> choosing.looks = 0);
    }
    return choosing.looks++ >= LOOKS_MAX;
  }

  /// What rises if an alternative holds, by code; nothing if it cannot.
  private Optional<Map<Integer, Long>> tried(Choosing choosing, int alternative) {
    Bundle bundle = choosing.alternatives.get(alternative);
    trying = Optional.of(choosing);
    int mark = layer.mark();
    Optional<Map<Integer, Long>> risen =
        layer.add(bundle) ? Optional.of(layer.risen(mark)) : Optional.empty();
    layer.back(mark);
    layer.remove(bundle);
    trying = Optional.empty();
    return risen;
  }

  /// Raises bounds to the least that they rise to with any alternative.
  private boolean tighten(Choosing choosing, List<Map<Integer, Long>> left) {
    Map<Integer, Long> hull = new TreeMap<>(left.getFirst());
    for (Map<Integer, Long> other : left) {
      hull.keySet().retainAll(other.keySet());
      hull.replaceAll((code, bound) -> Math.min(bound, other.getOrDefault(code, bound)));
    }
    Set<Integer> spokenOf = new HashSet<>();
    choosing.alternatives.forEach(each -> spokenOf.addAll(each.moments()));
    return raise(choosing, hull, spokenOf::contains)
        && raise(choosing, hull, node -> !spokenOf.contains(node));
  }

  /// First the moments that the choice speaks of, so that what follows from them is told so.
  private boolean raise(Choosing choosing, Map<Integer, Long> hull, IntPredicate which) {
    boolean canBe = true;
    for (Map.Entry<Integer, Long> each : hull.entrySet()) {
      int code = each.getKey();
      if (which.test(code >> 1) && each.getValue() > layer.value[code & 1][code >> 1]) {
        choosers.put(code, choosing);
        canBe &= layer.raise(code >> 1, code & 1, each.getValue(), Layer.CHOICE);
      }
    }
    return canBe && layer.settle();
  }

  /// A statement is no longer reckoned with.
  void clear(Involved involved) {
    for (Bundle bundle : involved.bundles()) {
      if (bundle.isLinked) {
        layer.remove(bundle);
      }
    }
    unwatch(involved);
  }

  private void unwatch(Involved involved) {
    for (Choosing choosing : involved.choices) {
      choosing.looks = 0;
      for (int node : choosing.watched) {
        Set<Choosing> here = watchers.getOrDefault(node, new TreeSet<>());
        here.remove(choosing);
        if (here.isEmpty()) {
          watchers.remove(node);
        }
      }
      choosing.watched.clear();
    }
  }

  /// There is no way back from here.
  void finish() {
    layer.forgetLog();
    current = Optional.empty();
  }
}
