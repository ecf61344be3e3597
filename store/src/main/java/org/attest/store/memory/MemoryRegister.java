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
import org.attest.core.resolve.Standing;
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
  private final Map<String, Standing> standings = new TreeMap<>();
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
    standings.clear();
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

  @Override
  public List<Standing> standings(Collection<String> namesakes) {
    return standings.values().stream()
        .filter(each -> !Collections.disjoint(each.namesakes(), namesakes))
        .toList();
  }

  @Override
  public Map<Appearance.Id, String> entitiesOf(Collection<String> namesakes) {
    Map<Appearance.Id, String> out = new HashMap<>();
    for (Appearance appearance : appearances(namesakes)) {
      for (Appearance.Form form : appearance.forms()) {
        entityOf(appearance.id(form)).ifPresent(entity -> out.put(appearance.id(form), entity));
      }
    }
    return out;
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
    standings.clear();
    put(resolution, settled);
  }

  @Override
  public void putEntities(Set<String> namesakes, Resolution resolution, Settled settled) {
    Set<String> gone = new HashSet<>(touchedEntities);
    resolution.entityOf().keySet().forEach(id -> entityOf(id).ifPresent(gone::add));
    resolution.entities().forEach(entity -> gone.add(entity.id()));
    standings.values().removeIf(each -> !Collections.disjoint(each.namesakes(), namesakes));
    entities.keySet().removeAll(gone);
    pairs.removeIf(pair -> gone.contains(pair.first()) || gone.contains(pair.second()));
    put(resolution, settled);
  }

  private void put(Resolution resolution, Settled settled) {
    related.removeIf(each -> isOf(each, settled.compared()));
    related.addAll(settled.related());
    resolution.entities().forEach(entity -> entities.put(entity.id(), entity));
    entityOf.putAll(resolution.entityOf());
    resolution.standings().forEach(each -> standings.put(each.node(), each));
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
    return best().stream().skip(from).limit(count).toList();
  }

  @Override
  public int pairsCount() {
    return best().size();
  }

  /// Those that are among the likeliest of both.
  private List<UndecidedPair> best() {
    Map<String, Integer> counts = new HashMap<>();
    List<UndecidedPair> out = new ArrayList<>();
    for (UndecidedPair pair : pairs) {
      int first = counts.merge(pair.first(), 1, Integer::sum);
      int second = counts.merge(pair.second(), 1, Integer::sum);
      if (first <= PAIRS_MAX && second <= PAIRS_MAX) {
        out.add(pair);
      }
    }
    return out;
  }

  @Override
  public List<UndecidedPair> pairsOf(String entity) {
    return best().stream()
        .filter(pair -> pair.first().equals(entity) || pair.second().equals(entity))
        .toList();
  }
}
