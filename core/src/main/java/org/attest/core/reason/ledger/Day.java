package org.attest.core.reason.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How all commitments stand on one day, as far as that was asked.
final class Day {
  /// If more have changed at once, the list of all is made anew.
  private static final int PATCHES_MAX = 500;

  private static final Comparator<Line> BY_RANK = Comparator.comparingInt(Line::rank);

  private final long day;
  private final Bonds bonds;
  private final Map<String, Standing> standings = new HashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();

  /// All that can have been made by the day, once somebody has asked; in the order of their ranks.
  private final List<Line> lines = new ArrayList<>();

  /// By id, the ranks of the lines.
  private final Map<String, Integer> ranks = new HashMap<>();

  private boolean isListed;

  /// @param rank of the statement that tells of it first
  private record Line(int rank, Optional<Entry> entry) {}

  Day(long day, Bonds bonds) {
    this.day = day;
    this.bonds = bonds;
  }

  /// Judges commitments that have changed.
  ///
  /// @param ids each after those that it hangs on; also of commitments that are no more
  void judge(Collection<String> ids) {
    isListed &= ids.size() <= PATCHES_MAX;
    for (String id : ids) {
      entries.remove(id);
      Bond bond = bonds.byId().get(id);
      if (bond == null) {
        standings.remove(id);
      } else {
        // Of what hangs on itself nothing follows: its condition counts as unknown.
        Map<String, Standing> others = bonds.circular().contains(id) ? Map.of() : standings;
        Footing footing = Footing.of(bond.conditions(), day, others);
        standings.put(id, Standing.of(bond, day, footing));
      }
    }
    if (isListed) {
      ids.forEach(this::takeOut);
      ids.forEach(this::putIn);
    }
  }

  private void takeOut(String id) {
    Optional.ofNullable(ranks.remove(id))
        .map(rank -> Collections.binarySearch(lines, new Line(rank, Optional.empty()), BY_RANK))
        .ifPresent(place -> lines.remove((int) place));
  }

  private void putIn(String id) {
    listed(id)
        .ifPresent(line -> {
          int place = Collections.binarySearch(lines, line, BY_RANK);
          lines.add(-place - 1, line);
          ranks.put(id, line.rank());
        });
  }

  private Optional<Line> listed(String id) {
    Standing standing = standings.get(id);
    return standing == null || isYetToMake(standing)
        ? Optional.empty()
        : bonds.rank(id).map(rank -> new Line(rank, entry(id)));
  }

  /// One commitment; nothing where there is none.
  Optional<Entry> entry(String id) {
    Entry known = entries.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Bond bond = bonds.byId().get(id);
    Standing standing = standings.get(id);
    if (bond == null || standing == null) {
      return Optional.empty();
    }
    Entry made = Entry.of(bond, standing, day);
    entries.put(id, made);
    return Optional.of(made);
  }

  /// All that can have been made by the day.
  List<Entry> entries() {
    if (!isListed) {
      lines.clear();
      ranks.clear();
      for (String id : bonds.ids()) {
        listed(id)
            .ifPresent(line -> {
              lines.add(line);
              ranks.put(id, line.rank());
            });
      }
      isListed = true;
    }
    List<Entry> all = new ArrayList<>(lines.size());
    lines.forEach(line -> line.entry().ifPresent(all::add));
    return Collections.unmodifiableList(all);
  }

  private static boolean isYetToMake(Standing standing) {
    return standing.states().size() == 1 && standing.states().contains(State.NOT_YET_MADE);
  }
}
