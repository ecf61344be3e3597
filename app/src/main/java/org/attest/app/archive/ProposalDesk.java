package org.attest.app.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.app.adviser.ModelServer;
import org.attest.core.port.Catalogue;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.Originals;
import org.attest.core.port.SourceEntry;
import org.attest.core.port.View;
import org.attest.core.propose.Kind;
import org.attest.publish.record.ProposeEntry;
import org.attest.publish.record.Statements;

/// Has statements proposed in an archive that is open for writing.
public final class ProposalDesk {
  private final View view;
  private final Originals originals;
  private final Runnable settling;

  /// @param settling follows what was written into the journal
  ProposalDesk(View view, Originals originals, Runnable settling) {
    this.view = view;
    this.originals = originals;
    this.settling = settling;
  }

  /// Has statements of these kinds proposed in all sources, now and whenever sources come.
  ///
  /// @param progress is told of each source in which statements are sought
  public ProposeSummary propose(Set<Kind> kinds, String actor, Progress progress) {
    ask(kinds, actor);
    List<FileFate> sources = makeUp(progress);
    Map<Kind, Integer> count = new EnumMap<>(Kind.class);
    kinds.forEach(kind -> count.put(kind, count(kind)));
    return new ProposeSummary(sources, count);
  }

  /// Asks a language model about whatever it was not asked about yet.
  ///
  /// @param progress is told of each source about which it was asked
  public ConsultSummary consult(
      Set<Kind> kinds, ModelServer server, String actor, Progress progress) {
    ask(kinds, actor);
    ConsultSummary summary =
        new Consulting(view.journal(), catalogue(), originals, server, actor).run(kinds, progress);
    settling.run();
    return summary;
  }

  /// Has statements proposed in the sources that came since, of the kinds that were asked for.
  List<FileFate> makeUp(Progress progress) {
    Set<Kind> asked = new Statements(view).kinds();
    return asked.isEmpty()
        ? List.of()
        : new ProposalRun(
                catalogue(),
                ShippedModels.proposing(),
                Consultations.of(view.journal(), originals),
                asked)
            .run(progress);
  }

  private void ask(Set<Kind> kinds, String actor) {
    Set<Kind> asked = new Statements(view).kinds();
    List<JournalEntry.Draft> drafts = new ArrayList<>();
    for (Kind kind : kinds) {
      if (!asked.contains(kind)) {
        drafts.add(
            new JournalEntry.Draft(Now.text(), actor, ProposeEntry.ACTION, kind.label(), "{}"));
      }
    }
    if (!drafts.isEmpty()) {
      view.journal().appendAll(drafts);
      settling.run();
    }
  }

  private int count(Kind kind) {
    int sum = 0;
    for (SourceEntry source : catalogue().sources()) {
      sum += catalogue().proposed(source.id(), kind.label()).size();
    }
    return sum;
  }

  private Catalogue catalogue() {
    return view.catalogue();
  }
}
