package org.attest.core.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.attest.core.port.Register;
import org.attest.core.resolve.Decision;
import org.attest.core.resolve.Identities;
import org.attest.core.resolve.Known;
import org.attest.core.resolve.NameIndex;
import org.attest.core.resolve.Region;
import org.attest.core.resolve.Regional;
import org.attest.core.resolve.Resolution;
import org.attest.core.resolve.Standing;

/// Resolves what has changed with so much around it as can bear on it.
///
/// What becomes of a name depends on those that may be one with it, and on what was brought
/// together with those. So each that has changed is resolved anew with all that may be one with it,
/// while all around stand as they stood; whatever then stands otherwise has changed too, and it
/// begins again, until nothing more changes.
final class Surroundings {
  private final Register register;
  private final Kinship kinship;
  private final Spoken spoken;
  private final List<Decision> decisions;

  Surroundings(Register register, Kinship kinship, Spoken spoken, List<Decision> decisions) {
    this.register = register;
    this.kinship = kinship;
    this.spoken = spoken;
    this.decisions = decisions;
  }

  /// @param namesakes all that stand otherwise than they stood
  record Found(Set<String> namesakes, Resolution resolution) {}

  /// @param seeds of which an appearance came or went, or a decision
  /// @param isMost whether so many namesakes are better resolved with all others
  /// @return nothing where it is better to resolve all
  Optional<Found> settle(Set<String> seeds, IntPredicate isMost) {
    Set<String> touched = spoken.with(seeds);
    Set<String> left = left(touched);
    Set<String> changed = new TreeSet<>(touched);
    boolean hasRivals =
        decisions.stream().anyMatch(each -> each.verdict() == Decision.Verdict.DIFFERENT);
    while (true) {
      Set<String> open = new HashSet<>(left);
      open.addAll(changed);
      open.addAll(kinship.same(changed));
      Set<String> near = new HashSet<>(open);
      near.addAll(kinship.same(open));
      if (hasRivals) {
        near.addAll(kinship.same(Set.copyOf(near)));
      }
      near.addAll(Kinship.ends(kinship.of(changed)));
      Set<String> all = whole(near);
      if (isMost.test(all.size())) {
        return Optional.empty();
      }
      Regional found =
          Identities.resolve(region(all, touched, changed, open), decisions, known(all));
      boolean isWide = hasRivals || !found.hasRivals();
      if (isWide && changed.containsAll(found.changed())) {
        return Optional.of(new Found(changed, found.resolution()));
      }
      hasRivals = !isWide || hasRivals;
      changed.addAll(found.changed());
    }
  }

  /// Who stood near: of what is gone nobody knows afterwards with whom it was.
  private Set<String> left(Set<String> touched) {
    Set<String> out = new TreeSet<>(register.kin(touched));
    out.addAll(Kinship.ends(register.related(touched)));
    Set<String> parted = new TreeSet<>();
    for (Standing each : register.standings(touched)) {
      for (String name : each.namesakes()) {
        boolean isWhole = each.node().equals(name) || each.node().startsWith(name + " @");
        if (!isWhole && touched.contains(name)) {
          parted.add(name);
        }
      }
    }
    Set<String> pieces = spoken.parted();
    if (!pieces.isEmpty()) {
      Set<String> near = register.sharing(NameIndex.sought(register.keys(touched)));
      near.stream().filter(pieces::contains).forEach(out::add);
    }
    if (!parted.isEmpty()) {
      // what was taken apart may have been near others than the whole
      out.addAll(register.sharing(NameIndex.sought(register.keys(parted))));
    }
    return out;
  }

  private Region region(
      Set<String> all, Set<String> touched, Set<String> changed, Set<String> open) {
    return new Region(
        register.appearances(all),
        touched,
        changed,
        open,
        register.standings(all),
        register.entitiesOf(all));
  }

  private Known known(Set<String> all) {
    return new Known(register, kinship.of(all), register::sharing);
  }

  /// With all that is one with them, and all that decisions link.
  private Set<String> whole(Set<String> names) {
    Set<String> out = new TreeSet<>(names);
    Set<String> added = names;
    while (!added.isEmpty()) {
      out.addAll(register.kin(added));
      Set<String> linked = spoken.with(out);
      linked.removeAll(out);
      out.addAll(linked);
      added = linked;
    }
    return out;
  }
}
