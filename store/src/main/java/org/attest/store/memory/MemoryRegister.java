package org.attest.store.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.attest.core.port.Register;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Appearances;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.NameIndex;
import org.attest.core.resolve.Related;
import org.attest.core.resolve.Resolution;
import org.attest.core.resolve.UndecidedPair;
import org.attest.store.order.TextOrder;

/// Who is who, as long as the process lasts.
///
/// Used by one thread at a time; the catalogue sees to that.
final class MemoryRegister implements Register {
  private static final Comparator<UndecidedPair> BEST_FIRST =
      Comparator.comparingDouble((UndecidedPair pair) -> -pair.score())
          .thenComparing(UndecidedPair::first, TextOrder.CODE_POINTS)
          .thenComparing(UndecidedPair::second, TextOrder.CODE_POINTS);

  private final Map<String, List<Appearance>> bySource = new TreeMap<>(TextOrder.CODE_POINTS);
  private final Map<String, Set<String>> keysOf = new TreeMap<>();
  private final Map<Appearance.Id, String> entityOf = new HashMap<>();
  private final Map<String, Entity> entities = new TreeMap<>();
  private final List<UndecidedPair> pairs = new ArrayList<>();
  private final List<Related> related = new ArrayList<>();
  private final Set<String> touched = new TreeSet<>();
  private final Set<String> touchedEntities = new TreeSet<>();
  private long seq = -1;

  void put(String source, Appearances appearances) {
    for (Appearance gone : bySource.getOrDefault(source, List.of())) {
      touched.add(gone.namesake());
      entitiesOf(gone).forEach(touchedEntities::add);
      gone.forms().forEach(form -> entityOf.remove(gone.id(form)));
    }
    bySource.put(source, appearances.all());
    for (Appearance appearance : appearances.all()) {
      touched.add(appearance.namesake());
      addKeys(appearance);
    }
  }

  private void addKeys(Appearance appearance) {
    Set<String> keys = keysOf.computeIfAbsent(appearance.namesake(), _ -> new TreeSet<>());
    keys.addAll(NameIndex.keys(appearance));
    keys.addAll(NameIndex.formKeys(appearance));
  }

  void clear() {
    bySource.clear();
    keysOf.clear();
    entityOf.clear();
    entities.clear();
    pairs.clear();
    related.clear();
    touched.clear();
    touchedEntities.clear();
    seq = -1;
  }

  Optional<String> entityOf(Appearance.Id id) {
    return Optional.ofNullable(entityOf.get(id));
  }

  Collection<Entity> entities() {
    return entities.values();
  }

  @Override
  public List<Appearance> appearances() {
    return appearances(_ -> true);
  }

  @Override
  public List<Appearance> appearances(Collection<String> namesakes) {
    Set<String> wanted = Set.copyOf(namesakes);
    return appearances(appearance -> wanted.contains(appearance.namesake()));
  }

  @Override
  public List<Appearance> appearancesOf(String entity) {
    return appearances(appearance -> entitiesOf(appearance).contains(entity));
  }

  private List<Appearance> appearances(Predicate<Appearance> wanted) {
    return bySource.values().stream().flatMap(List::stream).filter(wanted).toList();
  }

  @Override
  public Set<String> keys(Collection<String> namesakes) {
    Set<String> out = new TreeSet<>();
    namesakes.forEach(namesake -> out.addAll(keysOf.getOrDefault(namesake, Set.of())));
    return out;
  }

  @Override
  public Set<String> sharing(Collection<String> keys) {
    Set<String> out = new TreeSet<>();
    keysOf.forEach((namesake, own) -> {
      if (!Collections.disjoint(own, keys)) {
        out.add(namesake);
      }
    });
    return out;
  }

  @Override
  public Set<String> kin(Collection<String> namesakes) {
    Set<String> ids = entitiesOf(Set.copyOf(namesakes));
    if (!Collections.disjoint(touched, namesakes)) {
      ids.addAll(touchedEntities);
    }
    Set<String> out = new TreeSet<>();
    appearances(appearance -> !Collections.disjoint(ids, entitiesOf(appearance)))
        .forEach(appearance -> out.add(appearance.namesake()));
    return out;
  }

  private Set<String> entitiesOf(Set<String> namesakes) {
    Set<String> out = new TreeSet<>();
    appearances(namesakes).forEach(each -> out.addAll(entitiesOf(each)));
    return out;
  }

  private List<String> entitiesOf(Appearance appearance) {
    return appearance.forms().stream()
        .flatMap(form -> entityOf(appearance.id(form)).stream())
        .distinct()
        .toList();
  }

  @Override
  public List<Related> related() {
    return List.copyOf(related);
  }

  @Override
  public List<Related> related(Collection<String> namesakes) {
    return related.stream().filter(each -> isOf(each, Set.copyOf(namesakes))).toList();
  }

  private static boolean isOf(Related each, Set<String> namesakes) {
    return namesakes.contains(each.first()) || namesakes.contains(each.second());
  }

  @Override
  public Set<String> in(String source) {
    Set<String> out = new TreeSet<>();
    bySource.getOrDefault(source, List.of()).forEach(appearance -> out.add(appearance.namesake()));
    return out;
  }

  @Override
  public Unsettled unsettled() {
    Set<String> all = new HashSet<>();
    bySource.values().forEach(some -> some.forEach(each -> all.add(each.namesake())));
    return new Unsettled(touched, seq, all.size());
  }

  @Override
  public void putEntities(Resolution resolution, Settled settled) {
    entities.clear();
    pairs.clear();
    put(resolution, settled);
  }

  @Override
  public void putEntities(Set<String> namesakes, Resolution resolution, Settled settled) {
    Set<String> gone = new HashSet<>(entitiesOf(namesakes));
    gone.addAll(touchedEntities);
    entities.keySet().removeAll(gone);
    pairs.removeIf(pair -> gone.contains(pair.first()) || gone.contains(pair.second()));
    put(resolution, settled);
  }

  private void put(Resolution resolution, Settled settled) {
    related.removeIf(each -> isOf(each, settled.compared()));
    related.addAll(settled.related());
    resolution.entities().forEach(entity -> entities.put(entity.id(), entity));
    entityOf.putAll(resolution.entityOf());
    pairs.addAll(resolution.pairs());
    pairs.sort(BEST_FIRST);
    touched.forEach(keysOf::remove);
    appearances(touched).forEach(this::addKeys);
    touched.clear();
    touchedEntities.clear();
    seq = settled.seq();
  }

  @Override
  public List<UndecidedPair> pairs(int from, int count) {
    return pairs.stream().skip(from).limit(count).toList();
  }

  @Override
  public int pairsCount() {
    return pairs.size();
  }

  @Override
  public List<UndecidedPair> pairsOf(String entity) {
    return pairs.stream()
        .filter(pair -> pair.first().equals(entity) || pair.second().equals(entity))
        .toList();
  }
}
