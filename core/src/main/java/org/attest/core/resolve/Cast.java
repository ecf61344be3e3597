package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.recognise.Name;

/// The entities that were brought together, with their ids.
final class Cast {
  /// A chain of reasons is kept so far.
  private static final int TIES_MAX = 200;

  private final List<Namesakes> all;
  private final Merging merging;
  private final List<Group> groups = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final Map<Appearance.Id, String> entityOf = new HashMap<>();

  /// The appearances of one entity.
  ///
  /// @param suffix what its id ends with where others bear its name, or nothing
  /// @param identifiers those that were decided for it
  private record Group(
      List<Appearance> appearances, List<Tie> ties, String suffix, Set<String> identifiers) {}

  Cast(List<Namesakes> all, Merging merging, Company company) {
    this.all = all;
    this.merging = merging;
    Map<Integer, List<Appearance>> byRoot = new TreeMap<>();
    Map<Integer, List<Tie>> moved = new HashMap<>();
    Bystanders bystanders = new Bystanders(all, merging, company);
    for (int i = 0; i < all.size(); i++) {
      if (merging.shared().containsKey(i)) {
        part(i, bystanders, byRoot, moved);
      } else {
        byRoot
            .computeIfAbsent(merging.clusters().root(i), _ -> new ArrayList<>())
            .addAll(all.get(i).appearances());
      }
    }
    byRoot.forEach((root, some) -> groups.add(group(root, some, moved)));
    named();
  }

  List<Entity> entities() {
    return entities;
  }

  Map<Appearance.Id, String> entityOf() {
    return entityOf;
  }

  /// Appearances under a name that fits several: each goes with the one in whose company it stands,
  /// or stays by itself.
  private void part(
      int node,
      Bystanders bystanders,
      Map<Integer, List<Appearance>> byRoot,
      Map<Integer, List<Tie>> moved) {
    Map<String, List<Appearance>> left = new LinkedHashMap<>();
    for (Appearance appearance : all.get(node).appearances()) {
      Optional<Bystanders.Found> found = bystanders.find(node, appearance);
      if (found.isPresent()) {
        int root = merging.clusters().root(found.get().node());
        byRoot.computeIfAbsent(root, _ -> new ArrayList<>()).add(appearance);
        moved.computeIfAbsent(root, _ -> new ArrayList<>()).add(found.get().tie());
      } else {
        left.computeIfAbsent(appearance.source(), _ -> new ArrayList<>()).add(appearance);
      }
    }
    left.forEach((source, some) ->
        groups.add(new Group(some, List.of(), "." + Plain.slug(source), all.get(node).decided())));
  }

  private Group group(int root, List<Appearance> some, Map<Integer, List<Tie>> moved) {
    List<Tie> ties = new ArrayList<>(merging.clusters().ties(root));
    ties.addAll(moved.getOrDefault(root, List.of()));
    Set<Integer> members = merging.clusters().members(root);
    Optional<String> source =
        members.stream().allMatch(i -> all.get(i).source().isPresent())
            ? members.stream()
                .flatMap(i -> all.get(i).source().stream())
                .min(Comparator.naturalOrder())
            : Optional.empty();
    Set<String> identifiers = new TreeSet<>();
    members.forEach(i -> identifiers.addAll(all.get(i).decided()));
    String suffix = source.map(name -> "." + Plain.slug(name)).orElse("");
    return new Group(some, ties, suffix, identifiers);
  }

  /// Each entity under an id of its own: its kind and name, its key or a sign where two have one
  /// name.
  private void named() {
    Map<String, List<Group>> wanted = new TreeMap<>();
    groups.sort(Comparator.comparing(group -> first(group).id()));
    for (Group group : groups) {
      String name = Naming.of(group.appearances());
      String id = first(group).kind().label() + "." + Plain.slug(name) + group.suffix();
      wanted.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(group);
    }
    Map<String, Group> out = new TreeMap<>();
    wanted.forEach((id, same) -> {
      for (Group group : same) {
        String own = same.size() == 1 ? id : id + key(group);
        while (out.containsKey(own)) {
          own += "~";
        }
        out.put(own, group);
      }
    });
    out.forEach(this::add);
  }

  private static Appearance first(Group group) {
    return group.appearances().stream().min(Comparator.comparing(Appearance::id)).orElseThrow();
  }

  private static String key(Group group) {
    return group.appearances().stream()
        .flatMap(appearance -> appearance.key().stream())
        .map(Name.Key::id)
        .min(Comparator.naturalOrder())
        .map(key -> "." + Plain.slug(key))
        .orElse("");
  }

  private void add(String id, Group group) {
    List<Appearance> some = group.appearances();
    Map<String, Integer> forms = new TreeMap<>();
    int names = 0;
    Set<Tie> ties = new TreeSet<>(Tie.ORDER);
    ties.addAll(group.ties());
    for (Appearance appearance : some) {
      ties.addAll(appearance.ties());
      for (Appearance.Form form : appearance.forms()) {
        entityOf.put(appearance.id(form), id);
        forms.merge(form.reading(), form.names(), Integer::sum);
        names += form.names();
      }
    }
    List<String> readings =
        forms.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    entities.add(
        new Entity(
            id,
            some.getFirst().kind(),
            Naming.of(some),
            readings,
            names,
            Naming.uris(some, group.identifiers()),
            once(ties)));
  }

  /// Of ties that differ in their sources alone the first.
  private static List<Tie> once(Set<Tie> ties) {
    Map<List<String>, Tie> out = new LinkedHashMap<>();
    for (Tie tie : ties) {
      out.putIfAbsent(List.of(tie.form().reading(), tie.to().reading(), tie.why()), tie);
    }
    return out.values().stream().limit(TIES_MAX).toList();
  }
}
