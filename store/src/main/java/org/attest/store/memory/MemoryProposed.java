package org.attest.store.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.port.Proposed;
import org.attest.core.port.ProposedIn;

/// Proposed statements, as long as the process lasts.
///
/// Used by one thread at a time; the catalogue sees to that.
final class MemoryProposed {
  private final Map<Key, Kept> kept =
      new TreeMap<>(Comparator.comparing(Key::source).thenComparing(Key::kind));
  private long changes;

  private record Key(String source, String kind) {}

  private record Kept(String stamp, List<Proposed> proposed) {}

  void put(String source, String kind, String stamp, List<Proposed> proposed) {
    kept.put(new Key(source, kind), new Kept(stamp, List.copyOf(proposed)));
    changes++;
  }

  void forget(String source) {
    if (kept.keySet().removeIf(key -> key.source().equals(source))) {
      changes++;
    }
  }

  void clear() {
    kept.clear();
    changes++;
  }

  /// Something else has changed on which proposals rest.
  void change() {
    changes++;
  }

  Map<String, String> stamps(String kind) {
    Map<String, String> out = new HashMap<>();
    kept.forEach((key, each) -> {
      if (key.kind().equals(kind)) {
        out.put(key.source(), each.stamp());
      }
    });
    return out;
  }

  List<Proposed> of(String source, String kind) {
    Kept found = kept.get(new Key(source, kind));
    return found == null ? List.of() : found.proposed();
  }

  Optional<ProposedIn> one(String id) {
    for (Map.Entry<Key, Kept> entry : kept.entrySet()) {
      for (Proposed each : entry.getValue().proposed()) {
        if (each.id().equals(id)) {
          return Optional.of(new ProposedIn(entry.getKey().source(), entry.getKey().kind(), each));
        }
      }
    }
    return Optional.empty();
  }

  long changes() {
    return changes;
  }
}
