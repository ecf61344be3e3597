package org.attest.core.account.origin;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// What hangs on what: arrows between names, each held by one statement or more.
///
/// An arrow is there as long as a statement holds it. Circles do no harm.
public final class Links {
  private final Map<String, Map<String, Set<String>>> up = new HashMap<>();
  private final Map<String, Set<String>> down = new HashMap<>();

  /// @param by the id of the statement that says so
  public void add(String from, String to, String by) {
    up.computeIfAbsent(from, _ -> new TreeMap<>())
        .computeIfAbsent(to, _ -> new LinkedHashSet<>())
        .add(by);
    down.computeIfAbsent(to, _ -> new LinkedHashSet<>()).add(from);
  }

  /// What [#add] did is undone.
  public void remove(String from, String to, String by) {
    Map<String, Set<String>> targets = up.getOrDefault(from, Map.of());
    Set<String> held = targets.get(to);
    if (held == null || !held.remove(by) || !held.isEmpty()) {
      return;
    }
    targets.remove(to);
    if (targets.isEmpty()) {
      up.remove(from);
    }
    Set<String> sources = down.getOrDefault(to, Set.of());
    sources.remove(from);
    if (sources.isEmpty()) {
      down.remove(to);
    }
  }

  /// Where the arrows of a name go.
  public Collection<String> next(String from) {
    return up.getOrDefault(from, Map.of()).keySet();
  }

  /// The statements that hold an arrow.
  public Collection<String> holders(String from, String to) {
    return up.getOrDefault(from, Map.of()).getOrDefault(to, Set.of());
  }

  /// A name and all that is reached from it.
  public Set<String> above(String name) {
    return reached(name, this::next);
  }

  /// A name and all from which it is reached.
  public Set<String> below(String name) {
    return reached(name, to -> down.getOrDefault(to, Set.of()));
  }

  private static Set<String> reached(String name, Function<String, Collection<String>> next) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(name);
    while (!open.isEmpty()) {
      String each = open.removeFirst();
      if (reached.add(each)) {
        open.addAll(next.apply(each));
      }
    }
    return reached;
  }
}
