package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Collection;
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
  private final Before before;
  private final List<Group> groups = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final Map<Appearance.Id, String> entityOf = new HashMap<>();
  private final Map<Appearance.Id, String> changed = new HashMap<>();
  private final Map<Integer, List<Standing.Moved>> moved = new HashMap<>();
  private final Set<String> misnamed = new TreeSet<>();

  /// The appearances of one entity.
  ///
  /// @param first of the appearances by its id
  /// @param nodes the namesakes whose appearances they are
  /// @param suffix what its id ends with where others bear its name, or nothing
  /// @param identifiers those that were decided for it
  private record Group(
      Appearance first,
      Set<Integer> nodes,
      List<Appearance> appearances,
      List<Tie> ties,
      String suffix,
      Set<String> identifiers) {
    static Group of(
        Set<Integer> nodes,
        List<Appearance> appearances,
        List<Tie> ties,
        String suffix,
        Set<String> identifiers) {
      Appearance first =
          appearances.stream().min(Comparator.comparing(Appearance::id)).orElseThrow();
      return new Group(first, nodes, appearances, ties, suffix, identifiers);
    }
  }

  Cast(List<Namesakes> all, Merging merging, Company company, Before before) {
    this.all = all;
    this.merging = merging;
    this.before = before;
    Map<Integer, List<Appearance>> byRoot = new TreeMap<>();
    Map<Integer, List<Tie>> ties = new HashMap<>();
    Bystanders bystanders = new Bystanders(all, merging, company);
    for (int i = 0; i < all.size(); i++) {
      boolean isShared = merging.shared().containsKey(i);
      if (isShared && before.isFixed(i)) {
        all.get(i).appearances().forEach(this::keep);
      } else if (isShared) {
        part(i, bystanders, byRoot, ties);
      } else {
        byRoot
            .computeIfAbsent(merging.clusters().root(i), _ -> new ArrayList<>())
            .addAll(all.get(i).appearances());
      }
    }
    byRoot.forEach((root, some) -> groups.add(group(root, some, ties)));
    named();
  }

  List<Entity> entities() {
    return entities;
  }

  Map<Appearance.Id, String> entityOf() {
    return entityOf;
  }

  /// The entity of every form that belongs to an entity of which something has changed.
  Map<Appearance.Id, String> changed() {
    return changed;
  }

  /// The namesakes of entities that others now make bear another id.
  Set<String> misnamed() {
    return misnamed;
  }

  /// How each of the namesakes stands now.
  List<Standing> standings() {
    List<Standing> out = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      List<Integer> bearers = merging.shared().getOrDefault(i, List.of());
      out.add(
          before.isFixed(i) && !bearers.isEmpty()
              ? before.standing(i).orElseThrow()
              : new Standing(
                  all.get(i).id(),
                  List.copyOf(before.origins(i)),
                  ids(merging.clusters().tied(i)),
                  ids(bearers),
                  moved.getOrDefault(i, List.of())));
    }
    return out;
  }

  private List<String> ids(Collection<Integer> nodes) {
    return nodes.stream().map(node -> all.get(node).id()).toList();
  }

  /// It belongs to whom it belonged.
  private void keep(Appearance appearance) {
    for (Appearance.Form form : appearance.forms()) {
      Appearance.Id id = appearance.id(form);
      before.entity(id).ifPresent(entity -> entityOf.put(id, entity));
    }
  }

  /// Appearances under a name that fits several: each goes with the one in whose company it stands,
  /// or stays by itself.
  private void part(
      int node,
      Bystanders bystanders,
      Map<Integer, List<Appearance>> byRoot,
      Map<Integer, List<Tie>> ties) {
    Map<String, List<Appearance>> left = new LinkedHashMap<>();
    for (Appearance appearance : all.get(node).appearances()) {
      Optional<Bystanders.Found> found = bystanders.find(node, appearance);
      if (found.isPresent()) {
        int root = merging.clusters().root(found.get().node());
        byRoot.computeIfAbsent(root, _ -> new ArrayList<>()).add(appearance);
        Tie tie = found.get().tie();
        ties.computeIfAbsent(root, _ -> new ArrayList<>()).add(tie);
        moved
            .computeIfAbsent(node, _ -> new ArrayList<>())
            .add(new Standing.Moved(appearance.id(), all.get(found.get().node()).id(), tie.why()));
      } else {
        left.computeIfAbsent(appearance.source(), _ -> new ArrayList<>()).add(appearance);
      }
    }
    left.forEach((source, some) ->
        groups.add(
            Group.of(
                Set.of(node), some, List.of(), "." + Plain.slug(source), all.get(node).decided())));
  }

  private Group group(int root, List<Appearance> some, Map<Integer, List<Tie>> movedTies) {
    List<Tie> ties = new ArrayList<>(merging.clusters().ties(root));
    ties.addAll(movedTies.getOrDefault(root, List.of()));
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
    return Group.of(members, some, ties, suffix, identifiers);
  }

  /// Each entity under an id of its own: its kind and name, its key or a sign where two have one
  /// name.
  private void named() {
    Map<String, List<Group>> wanted = new TreeMap<>();
    groups.sort(Comparator.comparing(group -> group.first().id()));
    for (Group group : groups) {
      String name = Naming.of(group.appearances());
      String id = group.first().kind().label() + "." + Plain.slug(name) + group.suffix();
      wanted.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(group);
    }
    Map<String, Group> out = new TreeMap<>();
    Set<String> left = left();
    wanted.forEach((id, same) -> {
      boolean isTouched =
          same.stream().anyMatch(this::isChanged)
              || left.stream().anyMatch(each -> each.startsWith(id));
      for (Group group : same) {
        String own = same.size() == 1 ? id : id + key(group);
        while (out.containsKey(own)) {
          own += "~";
        }
        out.put(own, group);
        if (isTouched
            && !isChanged(group)
            && !before.entity(group.first().id()).equals(Optional.of(own))) {
          group.nodes().forEach(node -> misnamed.addAll(before.origins(node)));
        }
      }
    });
    out.forEach((id, group) -> {
      if (isChanged(group)) {
        add(id, group);
      } else {
        group.appearances().forEach(this::keep);
      }
    });
  }

  private boolean isChanged(Group group) {
    return group.nodes().stream().anyMatch(before::isChanged);
  }

  /// The ids under which those were known that have changed.
  private Set<String> left() {
    Set<String> out = new TreeSet<>();
    for (int i = 0; i < all.size(); i++) {
      if (before.isChanged(i)) {
        all.get(i).appearances().forEach(each -> before.entity(each.id()).ifPresent(out::add));
      }
    }
    return out;
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
        changed.put(appearance.id(form), id);
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
