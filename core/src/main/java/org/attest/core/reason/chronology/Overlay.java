package org.attest.core.reason.chronology;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/// The statements with choices or windows, on top of those of ranges and distances alone.
///
/// In thought they are taken in from the lowest number up, after all others; one that cannot be
/// with those before it is refused. Those that looked at a common moment are one *cluster*;
/// clusters cannot know of each other, so after a change only those that the change touches are
/// reckoned anew.
final class Overlay {
  private final Admission admission;
  private final TreeMap<Integer, Involved> all = new TreeMap<>();

  /// By node, who looked at it first.
  private final Map<Integer, Involved> owners = new HashMap<>();

  /// The nodes at which ranges and distances have changed.
  private final Set<Integer> changed = new HashSet<>();

  /// The bounds of nodes before they were cleared, while something is reckoned anew.
  private final Map<Integer, long[]> before = new HashMap<>();

  private final Taking taking;

  /// Those that are reckoned with now, and those met that are not.
  private Set<Involved> batch = Set.of();

  private final Set<Involved> strangers = new HashSet<>();

  /// Told of each node whose bounds may have changed.
  private final IntConsumer listener;

  /// @param admission of which all is reckoned
  Overlay(Admission admission, IntConsumer listener) {
    this.admission = admission;
    this.listener = listener;
    taking = new Taking(admission, this::touch, listener);
  }

  Layer layer() {
    return taking.layer;
  }

  Collection<Involved> all() {
    return all.values();
  }

  /// The statement of a number, or none if there is no such statement here.
  List<Involved> get(int number) {
    Involved involved = all.get(number);
    return involved == null ? List.of() : List.of(involved);
  }

  /// By code, the choice all of whose alternatives give a bound.
  Choosing chooser(int code) {
    return taking.chooser(code);
  }

  /// Something about a node has changed; [#refresh] follows.
  void change(int node) {
    if (node != admission.graph.origin) {
      changed.add(node);
    }
  }

  /// Takes statements in, none of whose numbers is here.
  void add(Collection<Statement> statements) {
    Set<Involved> touched = new HashSet<>();
    for (Statement statement : statements) {
      Involved involved = new Involved(statement, taking.layer.involved);
      all.put(involved.number(), involved);
      touched.add(involved);
    }
    rework(touched);
  }

  void remove(Involved involved) {
    Set<Involved> left = new HashSet<>(involved.cluster());
    left.forEach(this::clear);
    involved.bundles().forEach(Bundle::forget);
    all.remove(involved.number());
    left.remove(involved);
    rework(left);
  }

  /// Reckons anew what changes of ranges and distances touch.
  void refresh() {
    Set<Involved> touched = new HashSet<>();
    for (int node : changed) {
      addOwner(node, touched);
      addNeighbours(node, touched);
    }
    rework(touched);
  }

  private void addOwner(int node, Set<Involved> to) {
    Involved owner = owners.get(node);
    if (owner != null) {
      to.add(owner);
    }
  }

  /// Who looked at a node next to this one, and found no need to look at this one: there may be
  /// need now that its bounds have fallen.
  private void addNeighbours(int node, Set<Involved> to) {
    if (node != admission.graph.origin) {
      addOwner(node ^ 1, to);
    }
    for (Graph graph : List.of(admission.graph, taking.layer.involved)) {
      for (int arc = graph.head[node]; arc >= 0; arc = graph.next[arc]) {
        addOwner(graph.end[arc ^ 1], to);
      }
    }
  }

  private void meetNeighboursOfFallen() {
    long[][] value = taking.layer.value;
    for (Map.Entry<Integer, long[]> each : before.entrySet()) {
      int node = each.getKey();
      if (value[0][node] < each.getValue()[0] || value[1][node] < each.getValue()[1]) {
        addNeighbours(node, strangers);
      }
    }
    strangers.removeAll(batch);
  }

  private void rework(Set<Involved> touched) {
    TreeSet<Involved> now = new TreeSet<>(Comparator.comparingInt(Involved::number));
    touched.forEach(each -> now.addAll(each.cluster()));
    batch = now;
    changed.forEach(this::copy);
    changed.clear();
    do {
      strangers.forEach(each -> now.addAll(each.cluster()));
      strangers.clear();
      now.forEach(this::clear);
      now.forEach(taking::takeIn);
      taking.finish();
      meetNeighboursOfFallen();
    } while (!strangers.isEmpty());
    before.clear();
    batch = Set.of();
  }

  /// Makes as if a statement had never been reckoned with.
  private void clear(Involved involved) {
    Layer layer = taking.layer;
    for (int node : involved.touched) {
      before.putIfAbsent(node, new long[] {layer.value[0][node], layer.value[1][node]});
      copy(node);
      owners.remove(node);
    }
    taking.clear(involved);
    involved.reset();
  }

  private void copy(int node) {
    listener.accept(node);
    Layer layer = taking.layer;
    layer.value[0][node] = admission.earliest.value[node];
    layer.value[1][node] = admission.latest.value[node];
    layer.parent[0][node] = admission.earliest.parent[node];
    layer.parent[1][node] = admission.latest.parent[node];
  }

  private void touch(Involved by, int node) {
    Involved owner = owners.get(node);
    if (owner == null) {
      owners.put(node, by);
      by.touched.add(node);
    } else if (batch.contains(owner)) {
      by.join(owner);
    } else {
      strangers.add(owner);
    }
  }
}
