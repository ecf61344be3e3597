package org.attest.publish.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attest.core.port.JournalEntry;
import org.attest.core.resolve.Decision;

/// All decisions about who is who that a journal holds, and which of them count.
///
/// A decision counts unless it was undone, or a later one that was not speaks of the same two. An
/// undoing can itself be undone: then what it took back counts again.
///
/// @param all by number
/// @param undone the numbers of what was undone, with that of the undoing
public record Decisions(Map<Long, Decision> all, Map<Long, Long> undone) {
  /// The action of an entry that takes another back; its subject is the number of that entry.
  public static final String UNDO = "undo";

  public Decisions {
    all = Collections.unmodifiableMap(new TreeMap<>(all));
    undone = Map.copyOf(undone);
  }

  public static Decisions of(List<JournalEntry> entries) {
    Map<Long, Decision> all = new TreeMap<>();
    Map<Long, Long> undoings = new TreeMap<>();
    for (JournalEntry entry : entries) {
      DecisionBody.parse(entry).ifPresent(decision -> all.put(decision.seq(), decision));
      undoes(entry).ifPresent(seq -> undoings.put(entry.seq(), seq));
    }
    Set<Long> takenBack = new HashSet<>();
    Map<Long, Long> undone = new HashMap<>();
    for (Map.Entry<Long, Long> undoing : new TreeMap<>(undoings).descendingMap().entrySet()) {
      if (!takenBack.contains(undoing.getKey())) {
        takenBack.add(undoing.getValue());
        undone.putIfAbsent(undoing.getValue(), undoing.getKey());
      }
    }
    return new Decisions(all, undone);
  }

  /// Whether an entry decides who is who, or takes a decision back.
  public static boolean isOne(JournalEntry entry) {
    return entry.action().equals(UNDO) || Decision.Verdict.parse(entry.action()).isPresent();
  }

  /// Whether an entry was taken back and still is.
  public boolean isUndone(long seq) {
    return undone.containsKey(seq);
  }

  /// The number of the entry that an entry takes back.
  public static Optional<Long> undoes(JournalEntry entry) {
    if (!entry.action().equals(UNDO)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.parseLong(entry.subject()));
    } catch (NumberFormatException notOfThisKind) {
      return Optional.empty();
    }
  }

  /// Those that count, in the order in which they were made.
  public List<Decision> live() {
    Map<List<Object>, Decision> byPair = new HashMap<>();
    for (Decision decision : all.values()) {
      if (!undone.containsKey(decision.seq())) {
        Set<Decision.Reference> pair =
            new HashSet<>(
                List.of(decision.first().known().plain(), decision.second().known().plain()));
        boolean isProposal = decision.verdict() == Decision.Verdict.PERHAPS;
        byPair.put(List.of(pair, isProposal), decision);
      }
    }
    List<Decision> out = new ArrayList<>(byPair.values());
    out.sort(Decision.IN_ORDER);
    return out;
  }

  /// Those that were made or undone since an entry, so that what they speak of may have changed.
  ///
  /// @param entries all of the journal
  public List<Decision> changedSince(long seq, List<JournalEntry> entries) {
    Map<Long, Decision> out = new TreeMap<>();
    for (JournalEntry entry : entries) {
      if (entry.seq() > seq) {
        Optional.ofNullable(all.get(entry.seq()))
            .ifPresent(decision -> out.put(decision.seq(), decision));
        Optional<Long> at = undoes(entry);
        while (at.isPresent()) {
          Optional.ofNullable(all.get(at.get()))
              .ifPresent(decision -> out.put(decision.seq(), decision));
          long number = at.get();
          at =
              entries.stream()
                  .filter(each -> each.seq() == number)
                  .findFirst()
                  .flatMap(Decisions::undoes)
                  .filter(earlier -> earlier < number);
        }
      }
    }
    return List.copyOf(out.values());
  }
}
