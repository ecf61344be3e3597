package org.attest.app.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.SourceEntry;
import org.attest.core.port.View;
import org.attest.core.problem.Severity;

/// Finds how it stands with every file that was ever given: what the journal says of it last, and
/// what was met when it was read.
final class Standings {
  private final SortedMap<String, Standing> byPlace = new TreeMap<>();
  private final Map<String, SourceEntry> sources = new HashMap<>();
  private final Set<String> lacking = new HashSet<>();

  Standings(View view, Derivation derivation) {
    List<JournalEntry> entries = view.journal().after(0);
    derivation.lacking(Received.of(entries)).forEach(receipt -> lacking.add(receipt.source()));
    view.catalogue().sources().forEach(source -> sources.put(source.id(), source));
    for (JournalEntry entry : entries) {
      switch (entry.action()) {
        case Receipt.ACTION -> received(entry.at(), Receipt.parse(entry));
        case TurnedAway.ACTION -> turnedAway(entry.at(), TurnedAway.parse(entry));
        default -> {}
      }
    }
  }

  /// By place.
  List<Standing> all() {
    return new ArrayList<>(byPlace.values());
  }

  private void received(String at, Receipt receipt) {
    Optional<SourceEntry> source = Optional.ofNullable(sources.get(receipt.source()));
    boolean newest = source.filter(known -> known.version() == receipt.version()).isPresent();
    boolean failed =
        newest
            && source.get().problems().stream()
                .anyMatch(problem -> problem.severity() == Severity.ERROR);
    Standing.Fate read = failed ? Standing.Fate.NOT_READ : Standing.Fate.READ;
    byPlace.put(
        receipt.place(),
        new Standing(
            receipt.place(),
            lacking.contains(receipt.source()) ? Standing.Fate.PENDING : read,
            at,
            receipt.original().size(),
            Optional.of(receipt.source()),
            receipt.version(),
            Optional.empty(),
            newest ? source.get().problems() : List.of()));
  }

  private void turnedAway(String at, TurnedAway file) {
    byPlace.put(
        file.place(),
        new Standing(
            file.place(),
            file.code().isPresent() ? Standing.Fate.NOT_READ : Standing.Fate.LEFT_OUT,
            at,
            file.bytes(),
            Optional.empty(),
            0,
            file.code().isPresent() ? Optional.empty() : Optional.of(file.why()),
            file.problems()));
  }
}
