package org.attest.core.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.port.Register;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Decision;
import org.attest.core.resolve.Identities;
import org.attest.core.resolve.Known;
import org.attest.core.resolve.NameIndex;
import org.attest.core.resolve.Related;
import org.attest.core.resolve.Relating;
import org.attest.core.resolve.Resolution;

/// Resolves who is who in an archive, as far as something has changed.
///
/// What has changed is the names of sources that came, went or were read anew, and those of which
/// new decisions speak. Names that came are compared with those that share a key; what comes of it
/// is kept, so that no two names are compared twice. All that they touch is resolved anew: what may
/// be one with them, what may be one with that, and so on. Law: the outcome is the same as if all
/// were resolved at once.
///
/// @param register what is known, and where the outcome goes
public record Settling(Register register) {
  /// When more than this share of all names is touched, and more than so many, all are resolved: to
  /// look for the rest would take longer.
  private static final int MOST_SHARE = 4;

  private static final int FEW = 2000;

  /// @param decisions those that count
  /// @param changed those that were made or undone since the last settling
  /// @param seq the number of the journal's last entry
  public void settle(List<Decision> decisions, List<Decision> changed, long seq) {
    Register.Unsettled unsettled = register.unsettled();
    Set<String> seeds = new TreeSet<>(unsettled.namesakes());
    seeds.addAll(spokenOf(changed));
    if (seeds.isEmpty() && unsettled.seq() >= 0) {
      if (unsettled.seq() != seq) {
        Register.Settled nothing = new Register.Settled(seq, Set.of(), List.of());
        register.putEntities(Set.of(), Resolution.NONE, nothing);
      }
      return;
    }
    // of what is gone nobody knows afterwards with whom it was
    seeds.addAll(Kinship.ends(register.related(unsettled.namesakes())));
    Register.Settled settled = new Register.Settled(seq, unsettled.namesakes(), compared(unsettled));
    Kinship kinship = new Kinship(register, settled);
    Optional<Set<String>> touched = touched(seeds, decisions, kinship, unsettled.all());
    if (touched.isEmpty()) {
      Known known = new Known(register, kinship.all(), register::sharing);
      register.putEntities(Identities.resolve(register.appearances(), decisions, known), settled);
    } else {
      Set<String> some = touched.get();
      Known known = new Known(register, kinship.of(some), register::sharing);
      register.putEntities(
          some, Identities.resolve(register.appearances(some), decisions, known), settled);
    }
  }

  /// Compares the names of sources that came with those that share a key.
  private List<Related> compared(Register.Unsettled unsettled) {
    Set<String> changed = unsettled.namesakes();
    if (isMost(changed.size(), unsettled.all())) {
      return Relating.of(register.appearances(), changed);
    }
    Set<String> near = new HashSet<>(changed);
    near.addAll(register.sharing(register.keys(changed)));
    return Relating.of(register.appearances(near), changed);
  }

  private static boolean isMost(int some, int all) {
    return some > FEW && some > all / MOST_SHARE;
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

  /// All that is touched, step by step; nothing where it is most of all.
  private Optional<Set<String>> touched(
      Set<String> seeds, List<Decision> decisions, Kinship kinship, int all) {
    Set<String> done = new HashSet<>(seeds);
    Set<String> edge = seeds;
    List<Set<String>> linked = isMost(done.size(), all) ? List.of() : linked(decisions);
    while (!edge.isEmpty()) {
      if (isMost(done.size(), all)) {
        return Optional.empty();
      }
      Set<String> next = new TreeSet<>(register.kin(edge));
      next.addAll(Kinship.ends(kinship.of(edge)));
      for (Set<String> together : linked) {
        if (edge.stream().anyMatch(together::contains)) {
          next.addAll(together);
        }
      }
      next.removeAll(done);
      done.addAll(next);
      edge = next;
    }
    return Optional.of(done);
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
