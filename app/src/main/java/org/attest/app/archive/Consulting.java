package org.attest.app.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.app.adviser.Adviser;
import org.attest.app.adviser.ModelServer;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.Originals;
import org.attest.core.port.SourceEntry;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.propose.Kind;
import org.attest.core.propose.Told;
import org.attest.core.source.Original;
import org.attest.core.source.Span;
import org.attest.publish.record.Consultation;
import org.attest.publish.record.Exchange;

/// Asks a language model about all sources, and keeps what it says.
///
/// Some answers are kept together; a run that is cut off goes on behind the last that were kept.
final class Consulting {
  /// So many answers are kept together at most.
  private static final int BATCH = 10;

  /// After so many questions in a row without an answer the rest is not asked.
  private static final int SILENCE_MAX = 3;

  private final Journal journal;
  private final Catalogue catalogue;
  private final Originals originals;
  private final ModelServer server;
  private final String actor;
  private final Consultations known;
  private int asked;
  private int proposed;
  private int dropped;
  private int failed;
  private int silences;
  private Optional<Problem> end = Optional.empty();

  Consulting(
      Journal journal, Catalogue catalogue, Originals originals, ModelServer server, String actor) {
    this.journal = journal;
    this.catalogue = catalogue;
    this.originals = originals;
    this.server = server;
    this.actor = actor;
    this.known = Consultations.of(journal, originals);
  }

  ConsultSummary run(Set<Kind> kinds, Progress progress) {
    List<SourceEntry> sources = catalogue.sources();
    progress.begin(sources.size(), sources.stream().mapToLong(SourceEntry::characters).sum());
    for (SourceEntry source : sources) {
      Told told = Hearsay.of(catalogue, source);
      for (Kind kind : kinds) {
        if (end.isEmpty()) {
          ask(source, told, kind);
        }
      }
      progress.done(
          new FileFate(
              source.original().path(),
              FileFate.Fate.READ,
              Optional.of(source.id()),
              source.characters(),
              List.of()));
    }
    return new ConsultSummary(asked, proposed, dropped, failed, end);
  }

  private void ask(SourceEntry source, Told told, Kind kind) {
    Adviser adviser = new Adviser(server, told, kind);
    int done = known.end(source, kind, server.model());
    List<Exchange> open = new ArrayList<>();
    for (Span stretch : adviser.stretches()) {
      if (end.isEmpty() && told.text().toCodePoint(stretch.end()) > done) {
        Exchange exchange = adviser.ask(stretch);
        silences = exchange.ending() == Exchange.Ending.FAILED ? silences + 1 : 0;
        if (exchange.ending() == Exchange.Ending.HOPELESS || silences >= SILENCE_MAX) {
          end = Optional.of(new Problem(Code.NO_ANSWER, source.id(), exchange.answer()));
        } else {
          open.add(exchange);
        }
      }
      if (open.size() >= BATCH) {
        keep(source, kind, open);
      }
    }
    keep(source, kind, open);
  }

  private void keep(SourceEntry source, Kind kind, List<Exchange> exchanges) {
    if (exchanges.isEmpty()) {
      return;
    }
    Consultation made =
        new Consultation(source.id(), kind, server.base().toString(), server.model(), exchanges);
    byte[] bytes = made.bytes();
    String name = "consultation.jsonl";
    Original kept = new Original(name, name, Checksum.sha256(bytes), bytes.length);
    originals.keep(kept, bytes);
    JournalEntry.Draft draft =
        ConsultationReceipt.of(made, source.original(), kept).draft(made, Now.text(), actor);
    journal.appendAll(List.of(draft));
    asked += exchanges.size();
    proposed += made.statements().size();
    dropped += made.dropped();
    failed += made.failed();
    exchanges.clear();
  }
}
