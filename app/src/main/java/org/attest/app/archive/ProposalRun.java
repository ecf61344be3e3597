package org.attest.app.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.port.SourceEntry;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.propose.Kind;
import org.attest.core.propose.Known;
import org.attest.core.propose.Proposing;
import org.attest.core.propose.Reference;
import org.attest.core.propose.Told;
import org.attest.core.relate.Statement;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.publish.record.Statements;

/// Has statements proposed in every source that lacks them.
///
/// A source is done when all its proposals of a kind are kept, so that a run that is cut off goes
/// on where it was.
final class ProposalRun {
  private final Catalogue catalogue;
  private final Proposing proposing;
  private final Set<Kind> kinds;
  private final Map<Kind, Map<String, String>> kept = new EnumMap<>(Kind.class);
  private final Map<String, String> stamps;

  ProposalRun(Catalogue catalogue, Proposing proposing, Set<Kind> kinds) {
    this.catalogue = catalogue;
    this.proposing = proposing;
    this.kinds = kinds;
    this.stamps = catalogue.stamps();
    kinds.forEach(kind -> kept.put(kind, catalogue.proposedStamps(kind.label())));
  }

  /// @return what each source came to that lacked proposals
  List<FileFate> run(Progress progress) {
    List<SourceEntry> lacking =
        catalogue.sources().stream().filter(source -> !lacking(source.id()).isEmpty()).toList();
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

  private List<Kind> lacking(String source) {
    return kinds.stream()
        .filter(kind -> !stamp(source, kind).equals(kept(kind).get(source)))
        .toList();
  }

  private Map<String, String> kept(Kind kind) {
    return kept.getOrDefault(kind, Map.of());
  }

  private String stamp(String source, Kind kind) {
    return stamps.getOrDefault(source, "") + " " + proposing.version(kind);
  }

  /// @return that nothing is proposed in its language
  private Optional<Problem> propose(SourceEntry source) {
    Told told = told(source);
    boolean isSpoken = false;
    for (Kind kind : lacking(source.id())) {
      List<Statement> found = proposing.propose(told, kind);
      catalogue.propose(
          source.id(),
          kind.label(),
          stamp(source.id(), kind),
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

  private Told told(SourceEntry source) {
    SourceText text = catalogue.text(source.id());
    Map<Integer, Integer> bearers = new HashMap<>(catalogue.bearers(source.id()));
    List<Known> known = new ArrayList<>();
    for (Found found : catalogue.found(source.id())) {
      Optional<Reference> bearer =
          Optional.ofNullable(bearers.get(found.ordinal())).map(Reference::new);
      known.add(new Known(found.proposal().finding(), bearer));
    }
    return Told.of(
        source.id(),
        text,
        source.metadata().language(),
        catalogue.parts(source.id()),
        catalogue.reading(source.id(), new Span(0, text.length())),
        known);
  }
}
