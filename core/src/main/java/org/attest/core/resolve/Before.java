package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// How the namesakes of a region stood before, by their places; which of them are open, and which
/// have changed. Where there is no region, all are.
final class Before {
  private final List<Namesakes> all;
  private final Optional<Region> region;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Standing> standings = new HashMap<>();
  private final Origins origins;
  private final boolean[] isOpen;
  private final boolean[] isTouched;
  private final boolean[] isChanged;

  Before(Collection<Appearance> appearances, List<Namesakes> all, Optional<Region> region) {
    this.all = all;
    this.region = region;
    this.isOpen = new boolean[all.size()];
    this.isTouched = new boolean[all.size()];
    this.isChanged = new boolean[all.size()];
    region.ifPresent(some -> some.before().forEach(each -> standings.put(each.node(), each)));
    this.origins = Origins.of(appearances, all);
    for (int i = 0; i < all.size(); i++) {
      Set<String> own = origins.of(i);
      places.put(all.get(i).id(), i);
      isOpen[i] = region.isEmpty() || meets(own, region.get().open());
      isTouched[i] = region.isPresent() && meets(own, region.get().touched());
      isChanged[i] = region.isEmpty() || meets(own, region.get().changed());
    }
  }

  private static boolean meets(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  /// Whether it stands as it stood.
  boolean isFixed(int node) {
    return !isOpen[node];
  }

  boolean isChanged(int node) {
    return isChanged[node];
  }

  /// What its appearances share, as the sources have them.
  Set<String> origins(int node) {
    return origins.of(node);
  }

  /// Whether two were tied directly.
  boolean isTied(int a, int b) {
    return standing(a).filter(one -> one.tied().contains(all.get(b).id())).isPresent();
  }

  Optional<Standing> standing(int node) {
    return Optional.ofNullable(standings.get(all.get(node).id()));
  }

  /// The places of those whose name it may be; -1 for those that are not in the region.
  List<Integer> bearers(int node) {
    return standing(node).stream()
        .flatMap(one -> one.bearers().stream())
        .map(id -> places.getOrDefault(id, -1))
        .toList();
  }

  /// To which entity a form belonged.
  Optional<String> entity(Appearance.Id id) {
    return region.map(Region::entities).map(known -> known.get(id));
  }

  /// Those of the changed.
  List<Standing> ofChanged(List<Standing> now) {
    List<Standing> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (isChanged[i]) {
        out.add(now.get(i));
      }
    }
    return out;
  }

  /// Whether something beside their names keeps some of them apart, so that one can stand in the
  /// way of two others.
  boolean hasRivals() {
    return all.stream().anyMatch(one -> !one.keys().isEmpty() || !one.lives().isUnknown());
  }

  /// The namesakes that stand otherwise than they stood, and with them all with whom they are one
  /// or go.
  Set<String> changed(List<Standing> now, Clusters clusters) {
    Set<Integer> roots = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Optional<Standing> then = standing(i);
      boolean isOther = isTouched[i] || then.isEmpty() || !then.get().equals(now.get(i));
      if (isOther || isChanged[i]) {
        roots.add(clusters.root(i));
      }
      if (isOther) {
        bearers(now.get(i)).forEach(bearer -> roots.add(clusters.root(bearer)));
        then.ifPresent(one -> bearers(one).forEach(bearer -> roots.add(clusters.root(bearer))));
      }
    }
    for (Standing gone : standings.values()) {
      if (!places.containsKey(gone.node())) {
        bearers(gone).forEach(bearer -> roots.add(clusters.root(bearer)));
      }
    }
    Set<String> out = new TreeSet<>();
    for (int i = 0; i < all.size(); i++) {
      boolean isWithOthers =
          roots.contains(clusters.root(i))
              || bearers(now.get(i)).stream()
                  .anyMatch(bearer -> roots.contains(clusters.root(bearer)));
      if (isWithOthers) {
        out.addAll(origins.of(i));
      }
    }
    return out;
  }

  /// Those with whom some of the appearances went.
  private List<Integer> bearers(Standing standing) {
    return standing.moved().stream()
        .map(each -> places.getOrDefault(each.bearer(), -1))
        .filter(bearer -> bearer >= 0)
        .distinct()
        .toList();
  }
}
