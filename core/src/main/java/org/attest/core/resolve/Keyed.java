package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.recognise.Name;

/// What encoders say of who is who: names with one key are one entity, and names to which one
/// keeper of keys gives two are two, however alike they are.
///
/// Alike names with keys of different keepers (two editions that each have their own list of
/// persons) are brought together, as names without keys are. A name without a key goes with the
/// names that are like it, unless these are of two.
final class Keyed {
  /// The forms of one entity, and their keys by keeper; joined ones share an instance.
  private static final class Cluster {
    private final Set<String> keys = new TreeSet<>();
    private final Map<String, String> byKeeper = new HashMap<>();
    private final List<Resolution.Form> forms = new ArrayList<>();
    private final String group;
    private Optional<Cluster> into = Optional.empty();

    Cluster(String group) {
      this.group = group;
    }

    Cluster root() {
      Cluster at = this;
      while (at.into.isPresent()) {
        at = at.into.get();
      }
      return at;
    }

    void add(Resolution.Form form) {
      forms.add(form);
      form.key()
          .ifPresent(key -> {
            keys.add(key.id());
            byKeeper.putIfAbsent(key.keeper(), key.id());
          });
    }

    /// Whether no keeper tells the two apart.
    boolean agrees(Cluster other) {
      return byKeeper.entrySet().stream()
          .allMatch(
              e -> other.byKeeper.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
    }

    void take(Cluster other) {
      other.forms.forEach(this::add);
      other.into = Optional.of(this);
    }
  }

  private Keyed() {}

  /// @param groups forms that are alike, by the id of the entity that they would be
  /// @return the same forms by the ids of the entities that they are
  static Map<String, List<Resolution.Form>> settle(Map<String, List<Resolution.Form>> groups) {
    Map<String, Cluster> byKey = new TreeMap<>();
    groups.forEach((group, forms) -> {
      for (Resolution.Form form : forms) {
        if (form.key().isPresent()) {
          byKey.computeIfAbsent(kindAndKey(form), _ -> new Cluster(group)).add(form);
        }
      }
    });
    List<Cluster> clusters = new ArrayList<>(byKey.values());
    groups.forEach((group, forms) -> unkeyed(group, forms, byKey).ifPresent(clusters::add));
    return named(clusters.stream().map(Cluster::root).distinct().toList());
  }

  /// Brings together the clusters of alike names, with the names that have no key; where a keeper
  /// tells two of them apart, these names stay by themselves.
  private static Optional<Cluster> unkeyed(
      String group, List<Resolution.Form> forms, Map<String, Cluster> byKey) {
    Set<String> keys = new TreeSet<>();
    forms.stream().filter(form -> form.key().isPresent()).forEach(f -> keys.add(kindAndKey(f)));
    Optional<Cluster> all = Optional.empty();
    boolean apart = false;
    for (String key : keys) {
      Cluster one = byKey.getOrDefault(key, new Cluster(group)).root();
      Cluster first = all.map(Cluster::root).orElse(one);
      if (first != one && first.agrees(one)) {
        first.take(one);
      } else {
        apart |= first != one;
      }
      all = Optional.of(first);
    }
    Cluster home = apart ? new Cluster(group) : all.orElseGet(() -> new Cluster(group));
    forms.stream().filter(form -> form.key().isEmpty()).forEach(home::add);
    boolean isNew = apart || all.isEmpty();
    return Optional.of(home).filter(cluster -> isNew && !cluster.forms.isEmpty());
  }

  /// Each cluster under an id of its own: that of its group if nobody keyed it, else one made of
  /// its name, and of its key where two have one name.
  private static Map<String, List<Resolution.Form>> named(Collection<Cluster> clusters) {
    Map<String, List<Resolution.Form>> out = new TreeMap<>();
    Map<String, List<Cluster>> wanted = new TreeMap<>();
    for (Cluster cluster : clusters) {
      wanted.computeIfAbsent(id(cluster), _ -> new ArrayList<>()).add(cluster);
    }
    wanted.forEach((id, same) -> {
      for (Cluster cluster : same) {
        String key = cluster.keys.isEmpty() ? "" : "." + slug(cluster.keys.iterator().next());
        String own = same.size() == 1 ? id : id + key;
        while (out.containsKey(own)) {
          own += "~";
        }
        out.put(own, cluster.forms);
      }
    });
    return out;
  }

  private static String id(Cluster cluster) {
    return cluster.keys.isEmpty()
        ? cluster.group
        : cluster.forms.getFirst().kind().label() + "." + slug(Identities.name(cluster.forms));
  }

  private static String slug(String words) {
    return Identities.plain(words).replace(' ', '-');
  }

  private static String kindAndKey(Resolution.Form form) {
    return form.kind().label() + " " + key(form);
  }

  /// The key of a form, or nothing.
  static String key(Resolution.Form form) {
    return form.key().map(Name.Key::id).orElse("");
  }

  /// The keys that mean the same in every source.
  static List<String> uris(List<Resolution.Form> forms) {
    return forms.stream()
        .flatMap(form -> form.key().stream())
        .filter(Name.Key::isGlobal)
        .map(Name.Key::id)
        .distinct()
        .sorted()
        .toList();
  }
}
