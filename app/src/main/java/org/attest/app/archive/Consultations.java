package org.attest.app.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.Originals;
import org.attest.core.port.SourceEntry;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.propose.Kind;
import org.attest.publish.record.Consultation;
import org.attest.publish.record.Decisions;

/// What language models were asked, as the journal names it and the originals keep it.
final class Consultations {
  private final Originals originals;
  private final Map<Key, List<ConsultationReceipt>> receipts = new HashMap<>();

  private record Key(String source, String text, Kind kind) {}

  private Consultations(Originals originals) {
    this.originals = originals;
  }

  static Consultations of(Journal journal, Originals originals) {
    Consultations out = new Consultations(originals);
    receipts(journal.after(0))
        .forEach(receipt ->
            out.receipts
                .computeIfAbsent(
                    new Key(receipt.source(), receipt.text(), receipt.kind()),
                    _ -> new ArrayList<>())
                .add(receipt));
    return out;
  }

  /// All that were not undone.
  static List<ConsultationReceipt> receipts(List<JournalEntry> entries) {
    Decisions decisions = Decisions.of(entries);
    return entries.stream()
        .filter(entry -> entry.action().equals(ConsultationReceipt.ACTION))
        .filter(entry -> !decisions.isUndone(entry.seq()))
        .map(ConsultationReceipt::parse)
        .toList();
  }

  private List<ConsultationReceipt> of(SourceEntry source, Kind kind) {
    return receipts.getOrDefault(new Key(source.id(), source.original().sha256(), kind), List.of());
  }

  /// Up to where a model was asked about a source as it is now, in code points.
  int end(SourceEntry source, Kind kind, String model) {
    return of(source, kind).stream()
        .filter(receipt -> receipt.model().equals(model))
        .mapToInt(ConsultationReceipt::end)
        .max()
        .orElse(0);
  }

  /// Names all that was asked about a source as it is now.
  String stamp(SourceEntry source, Kind kind) {
    return String.join("+", of(source, kind).stream().map(ConsultationReceipt::sha256).toList());
  }

  /// All that was asked about a source as it is now.
  ///
  /// @throws CorruptStoreException if what is kept cannot be understood
  List<Consultation> all(SourceEntry source, Kind kind) {
    return of(source, kind).stream()
        .flatMap(receipt -> originals.fetch(receipt.sha256()).stream())
        .map(bytes ->
            Consultation.parse(bytes)
                .orElseThrow(() ->
                    new CorruptStoreException(
                        "what a model was asked about " + source.id() + " is damaged")))
        .toList();
  }
}
