package org.attest.app.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.port.SourceEntry;
import org.attest.core.port.View;
import org.attest.core.resolve.Conflict;
import org.attest.core.resolve.Decision;
import org.attest.core.source.Passage;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.publish.record.Decisions;
import org.attest.store.chain.Chain;

/// Looks whether everything in an archive is as it was written.
final class Check {
  private final View view;
  private final Derivation derivation;
  private final List<String> faults = new ArrayList<>();

  Check(View view, Derivation derivation) {
    this.view = view;
    this.derivation = derivation;
  }

  CheckReport report() {
    faults.addAll(view.originals().faults());
    faults.addAll(Chain.faults(view.decisions()));
    Received received = Received.of(view.journal());
    Set<String> kept = new HashSet<>(view.originals().checksums());
    for (Receipt receipt : received.newest().values()) {
      if (!kept.contains(receipt.original().sha256())) {
        faults.add("originals: the original of " + receipt.source() + " is missing");
      }
    }
    for (Recognition recognition : received.recognitions()) {
      if (!kept.contains(recognition.sha256())) {
        faults.add("originals: what was recognised in " + recognition.source() + " is missing");
      }
    }
    for (AuthorityReceipt receipt : KeptAuthorities.receipts(view.decisions())) {
      if (!kept.contains(receipt.original().sha256())) {
        faults.add("originals: the authority file " + receipt.original().name() + " is missing");
      }
    }
    for (ConsultationReceipt receipt : Consultations.receipts(view.decisions())) {
      if (!kept.contains(receipt.sha256())) {
        faults.add("originals: what a model was asked about " + receipt.source() + " is missing");
      }
    }
    faults.addAll(derivation.strangers(received));
    view.catalogue().sources().forEach(this::passages);
    List<Decision> decisions = Decisions.of(view.decisions()).live();
    for (Conflict conflict : Deciding.conflicts(view.catalogue(), decisions)) {
      faults.add(conflict.toProblem().toLine());
    }
    List<String> pending =
        derivation.lacking(received).stream()
            .map(receipt -> receipt.source() + " is received and not yet read to its end")
            .toList();
    return new CheckReport(faults, pending);
  }

  private void passages(SourceEntry entry) {
    Catalogue catalogue = view.catalogue();
    SourceText text = catalogue.text(entry.id());
    for (Part part : catalogue.parts(entry.id())) {
      part.stretches().forEach(span -> stands(entry.id(), text, span, part.id()));
      part.anchor().ifPresent(span -> stands(entry.id(), text, span, part.id() + " (anchor)"));
    }
    for (Found found : catalogue.found(entry.id())) {
      stands(entry.id(), text, found.proposal().finding().span(), "proposal " + found.ordinal());
    }
  }

  private void stands(String source, SourceText text, Span span, String what) {
    if (span.end() > text.length()) {
      faults.add(source + ": " + what + " reaches beyond the text");
      return;
    }
    Passage passage = text.passage(source, span);
    int start = text.toUnit(passage.start());
    int end = text.toUnit(passage.end());
    if (!text.value().substring(start, end).equals(passage.exact())) {
      faults.add(source + ": the words of " + what + " do not stand in their place");
    }
  }
}
