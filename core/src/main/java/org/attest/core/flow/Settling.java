package org.attest.core.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.port.Register;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Crew;
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
/// is kept, so that no two names are compared twice. Law: the outcome is the same as if all were
/// resolved at once.
///
/// @param register what is known, and where the outcome goes
/// @param crew compares names, which takes most of the time
public record Settling(Register register, Crew crew) {
  /// When more than this share of all names is touched, and more than so many, all are resolved: to
  /// look for the rest would take longer.
  private static final int MOST_SHARE = 4;

  private static final int FEW = 2000;

  /// With names compared one after another.
  public Settling(Register register) {
    this(register, Crew.ofOne());
  }

  /// @param decisions those that count
  /// @param changed those that were made or undone since the last settling
  /// @param seq the number of the journal's last entry
  public void settle(List<Decision> decisions, List<Decision> changed, long seq) {
    Register.Unsettled unsettled = register.unsettled();
    Spoken spoken = Spoken.of(register, decisions);
    Set<String> touched = new TreeSet<>(unsettled.namesakes());
    touched.addAll(spoken.by(changed));
    if (touched.isEmpty() && unsettled.seq() >= 0) {
      if (unsettled.seq() != seq) {
        Register.Settled nothing = new Register.Settled(seq, Set.of(), List.of());
        register.putEntities(Set.of(), Resolution.NONE, nothing);
      }
      return;
    }
    Register.Settled settled =
        new Register.Settled(seq, unsettled.namesakes(), compared(unsettled));
    Kinship kinship = new Kinship(register, settled, spoken.related());
    Surroundings around = new Surroundings(register, kinship, spoken, decisions);
    boolean isFirst = unsettled.seq() < 0;
    Optional<Surroundings.Found> found =
        isFirst
            ? Optional.empty()
            : around.settle(touched, names -> isMost(names, unsettled.all()));
    if (found.isPresent()) {
      register.putEntities(found.get().namesakes(), found.get().resolution(), settled);
    } else {
      Known known = new Known(register, kinship.all(), register::sharing);
      register.putEntities(Identities.resolve(register.appearances(), decisions, known), settled);
    }
  }

  /// What the names of sources that came say of those that share a key, and of each other.
  private List<Related> compared(Register.Unsettled unsettled) {
    Set<String> changed = unsettled.namesakes();
    if (isMost(changed.size(), unsettled.all())) {
      return Relating.of(register.appearances(), changed, crew);
    }
    Set<String> near = new HashSet<>(changed);
    near.addAll(register.sharing(NameIndex.sought(register.keys(changed))));
    List<Appearance> appearances = register.appearances(near);
    return Relating.of(appearances, changed, crew);
  }

  private static boolean isMost(int some, int all) {
    return some > FEW && some > all / MOST_SHARE;
  }
}
