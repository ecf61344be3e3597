package org.attest.app.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.app.adviser.Adviser;
import org.attest.core.port.Catalogue;
import org.attest.core.port.SourceEntry;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.propose.Kind;
import org.attest.core.propose.Proposing;
import org.attest.core.propose.Told;
import org.attest.core.relate.Statement;
import org.attest.publish.record.Consultation;
import org.attest.publish.record.Statements;

/// Has statements proposed in every source that lacks them, and puts beside them what models were
/// asked.
///
/// A source is done when all its proposals of a kind are kept, so that a run that is cut off goes
/// on where it was.
final class ProposalRun {
  private final Catalogue catalogue;
  private final Proposing proposing;
  private final Consultations asked;
  private final Set<Kind> kinds;
  private final Map<Kind, Map<String, String>> kept = new EnumMap<>(Kind.class);
  private final Map<String, String> stamps;

  ProposalRun(Catalogue catalogue, Proposing proposing, Consultations asked, Set<Kind> kinds) {
    this.catalogue = catalogue;
    this.proposing = proposing;
    this.asked = asked;
    this.kinds = kinds;
    this.stamps = catalogue.stamps();
    kinds.forEach(kind -> kept.put(kind, catalogue.proposedStamps(kind.label())));
  }

  /// @return what each source came to that lacked proposals
  List<FileFate> run(Progress progress) {
    List<SourceEntry> lacking =
        catalogue.sources().stream().filter(source -> !lacking(source).isEmpty()).toList();
    if (lacking.isEmpty()) {
      return List.of();
    }
    progress.begin(lacking.size(), lacking.stream().mapToLong(SourceEntry::characters).sum());
    List<FileFate> fates = new ArrayList<>();
    boolean isTold = false;
    for (SourceEntry source : lacking) {
      Optional<Problem> unspoken = propose(source);
      List<Problem> told = isTold ? List.of() : unspoken.stream().toList();
      isTold = isTold || unspoken.isPresent();
      FileFate fate =
          new FileFate(
              source.original().path(),
              FileFate.Fate.READ,
              Optional.of(source.id()),
              source.characters(),
              told);
      fates.add(fate);
      progress.done(fate);
    }
    return fates;
  }

  private List<Kind> lacking(SourceEntry source) {
    return kinds.stream()
        .filter(
            kind -> !stamp(source, kind).equals(kept.getOrDefault(kind, Map.of()).get(source.id())))
        .toList();
  }

  private String stamp(SourceEntry source, Kind kind) {
    return String.join(
        " ",
        stamps.getOrDefault(source.id(), ""),
        proposing.version(kind),
        asked.stamp(source, kind));
  }

  /// @return that nothing is proposed in its language
  private Optional<Problem> propose(SourceEntry source) {
    Told told = Hearsay.of(catalogue, source);
    boolean isSpoken = false;
    Set<Kind> lacking = EnumSet.copyOf(lacking(source));
    Map<Kind, List<Statement>> proposed = proposing.propose(told, lacking);
    for (Kind kind : lacking) {
      List<Statement> found = new ArrayList<>(proposed.getOrDefault(kind, List.of()));
      for (Consultation consultation : asked.all(source, kind)) {
        found.addAll(Adviser.standing(told, consultation));
      }
      catalogue.propose(
          source.id(),
          kind.label(),
          stamp(source, kind),
          found.stream().map(Statements::kept).toList());
      isSpoken = isSpoken || proposing.speaks(kind, told.language());
    }
    return isSpoken || told.tokens().size() == 0
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Code.NOTHING_PROPOSED,
                source.original().path(),
                "statements are not proposed in the language `" + told.language() + "`"));
  }
}
