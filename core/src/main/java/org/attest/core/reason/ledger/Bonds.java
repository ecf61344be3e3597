package org.attest.core.reason.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// All commitments, of which those are made anew of which something has changed.
final class Bonds {
  private final Gathering gathering;
  private final Map<String, Bond> bonds = new HashMap<>();

  /// Those that hang on themselves, or on such.
  private final Set<String> circular = new HashSet<>();

  /// By words that may be ids, the commitments whose dates or conditions may rest on them.
  private final Map<String, Set<String>> resting = new HashMap<>();

  private final Set<String> stale = new LinkedHashSet<>();

  /// Whether all are to be made.
  private boolean isNew = true;

  Bonds(Gathering gathering) {
    this.gathering = gathering;
  }

  /// Something is told of a commitment or an event, or no longer told.
  void doubt(String id) {
    if (!isNew) {
      stale.add(id);
      stale.addAll(resting.getOrDefault(id, Set.of()));
    }
  }

  Map<String, Bond> byId() {
    return bonds;
  }

  /// The ids of all, in the order in which they were first told.
  Collection<String> ids() {
    return gathering.ids();
  }

  /// The rank of the statement that tells of a commitment first.
  Optional<Integer> rank(String id) {
    return gathering.first(id);
  }

  Set<String> circular() {
    return circular;
  }

  /// In the order in which they were first told.
  SequencedMap<String, Bond> inOrder() {
    SequencedMap<String, Bond> all = new LinkedHashMap<>();
    for (String id : gathering.ids()) {
      Optional.ofNullable(bonds.get(id)).ifPresent(bond -> all.put(id, bond));
    }
    return all;
  }

  /// Makes anew what is in doubt.
  ///
  /// @return the ids of all whose standing may have changed, also of those that are no more; each
  ///   after those that it hangs on
  Collection<String> settle() {
    if (!isNew && stale.isEmpty()) {
      return List.of();
    }
    Collection<String> changed = isNew ? List.copyOf(gathering.ids()) : List.copyOf(stale);
    stale.clear();
    changed.forEach(this::make);
    SequencedMap<String, Bond> touched = isNew ? inOrder() : behind(changed);
    isNew = false;
    circular.removeAll(touched.keySet());
    Sequence sequence = new Sequence(touched, circular);
    List<String> all = new ArrayList<>(sequence.order());
    all.addAll(sequence.rest());
    circular.addAll(sequence.rest());
    changed.stream()
        .filter(id -> !bonds.containsKey(id))
        .forEach(id -> {
          circular.remove(id);
          all.add(id);
        });
    return all;
  }

  private void make(String id) {
    Optional<Bond> before = Optional.ofNullable(bonds.get(id));
    Optional<Bond> now = gathering.bond(id);
    before.ifPresent(bond -> gathering.words(bond).forEach(word -> forget(word, id)));
    now.ifPresentOrElse(bond -> bonds.put(id, bond), () -> bonds.remove(id));
    now.ifPresent(bond ->
        gathering
            .words(bond)
            .forEach(word -> resting.computeIfAbsent(word, _ -> new HashSet<>(2)).add(id)));
  }

  private void forget(String word, String id) {
    Set<String> here = resting.getOrDefault(word, Set.of());
    if (here.size() == 1) {
      resting.remove(word);
    } else {
      here.remove(id);
    }
  }

  /// Those that there are of some commitments, and all that hang on them, also through others.
  private SequencedMap<String, Bond> behind(Collection<String> ids) {
    SequencedMap<String, Bond> all = new LinkedHashMap<>();
    Deque<String> due = new ArrayDeque<>(ids);
    Set<String> seen = new HashSet<>(ids);
    while (!due.isEmpty()) {
      String id = due.remove();
      Optional.ofNullable(bonds.get(id)).ifPresent(bond -> all.put(id, bond));
      for (String other : resting.getOrDefault(id, Set.of())) {
        Bond bond = bonds.get(other);
        if (bond != null && bond.before().contains(id) && seen.add(other)) {
          due.add(other);
        }
      }
    }
    return all;
  }
}
