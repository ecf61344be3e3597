package org.attest.core.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.port.Register;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Decision;
import org.attest.core.resolve.Identities;
import org.attest.core.resolve.NameIndex;
import org.attest.core.resolve.Neighbours;
import org.attest.core.resolve.Resolution;

/// Resolves who is who in an archive, as far as something has changed.
///
/// What has changed is the names of sources that came, went or were read anew, and those of which
/// new decisions speak. All that they touch is resolved anew: what may be one with them, what may
/// be one with that, and so on. Law: the outcome is the same as if all were resolved at once.
///
/// @param register what is known, and where the outcome goes
public record Settling(Register register) {
  /// Of so many names all are resolved: to look for those that are touched would take longer.
  private static final int TOUCHED_MAX = 200_000;

  /// @param decisions those that count
  /// @param changed those that were made or undone since the last settling
  /// @param seq the number of the journal's last entry
  public void settle(List<Decision> decisions, List<Decision> changed, long seq) {
    Register.Unsettled unsettled = register.unsettled();
    Set<String> seeds = new TreeSet<>(unsettled.namesakes());
    seeds.addAll(spokenOf(changed));
    if (seeds.isEmpty() && unsettled.seq() >= 0) {
      if (unsettled.seq() != seq) {
        register.putEntities(Set.of(), Resolution.NONE, seq);
      }
      return;
    }
    Set<String> touched = unsettled.isMost() ? Set.of() : touched(seeds, decisions);
    if (unsettled.isMost() || touched.size() > TOUCHED_MAX) {
      register.putEntities(Identities.resolve(register.appearances(), decisions, register), seq);
    } else {
      List<Appearance> appearances = register.appearances(touched);
      register.putEntities(touched, Identities.resolve(appearances, decisions, register), seq);
    }
  }

  /// The namesakes of which decisions speak.
  private Set<String> spokenOf(Collection<Decision> decisions) {
    Set<String> keys = new HashSet<>();
    for (Decision decision : decisions) {
      keys.addAll(NameIndex.keys(decision.first()));
      keys.addAll(NameIndex.keys(decision.second()));
    }
    return keys.isEmpty() ? Set.of() : register.sharing(keys);
  }

  /// All that is touched, step by step.
  private Set<String> touched(Set<String> seeds, List<Decision> decisions) {
    Set<String> done = new HashSet<>(seeds);
    List<Set<String>> linked = linked(decisions);
    Neighbours neighbours = new Neighbours(register::appearances);
    Set<String> edge = seeds;
    boolean isFirst = true;
    while (!edge.isEmpty() && done.size() <= TOUCHED_MAX) {
      Set<String> next = new TreeSet<>(register.kin(edge));
      Set<String> near = register.sharing(register.keys(edge));
      // of what is gone nobody knows any more what it was like
      next.addAll(isFirst ? near : neighbours.of(edge, near));
      for (Set<String> together : linked) {
        if (edge.stream().anyMatch(together::contains)) {
          next.addAll(together);
        }
      }
      next.removeAll(done);
      done.addAll(next);
      edge = next;
      isFirst = false;
    }
    return done;
  }

  /// What decisions link: each its own two, those of one identifier all of whom they speak.
  private List<Set<String>> linked(List<Decision> decisions) {
    Map<String, List<Decision>> together = new TreeMap<>();
    for (Decision decision : decisions) {
      List<String> identifiers = decision.second().identifiers();
      for (String by : identifiers.isEmpty() ? List.of("#" + decision.seq()) : identifiers) {
        together.computeIfAbsent(by, _ -> new ArrayList<>(1)).add(decision);
      }
    }
    return together.values().stream().map(this::spokenOf).toList();
  }
}
