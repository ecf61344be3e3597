package org.attest.app.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.authority.AuthorityIndex;
import org.attest.core.authority.AuthorityRecord;
import org.attest.core.port.Authorities;
import org.attest.core.port.Journal;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.Originals;
import org.attest.publish.record.Decisions;
import org.attest.read.authority.AuthorityTable;

/// The authority files that the journal names, read from what is kept of them when they are first
/// asked for.
///
/// Safe for several threads.
final class KeptAuthorities implements Authorities {
  private final Journal journal;
  private final Originals originals;
  private long seen = -1;
  private List<Kept> files = List.of();
  private Optional<AuthorityIndex> index = Optional.empty();

  KeptAuthorities(Journal journal, Originals originals) {
    this.journal = journal;
    this.originals = originals;
  }

  @Override
  public synchronized List<Kept> files() {
    long last = journal.last();
    if (last != seen) {
      List<AuthorityReceipt> receipts = receipts(journal.after(0));
      List<Long> known = files.stream().map(Kept::seq).toList();
      if (!receipts.stream().map(AuthorityReceipt::seq).toList().equals(known)) {
        files = receipts.stream().map(this::read).toList();
        index = Optional.empty();
      }
      seen = last;
    }
    return files;
  }

  @Override
  public synchronized AuthorityIndex index() {
    List<Kept> kept = files();
    AuthorityIndex made =
        index.orElseGet(() -> {
          List<AuthorityRecord> all = new ArrayList<>();
          kept.forEach(file -> all.addAll(file.records()));
          return new AuthorityIndex(all);
        });
    index = Optional.of(made);
    return made;
  }

  /// Those that count: of each name the newest that was not undone.
  static List<AuthorityReceipt> receipts(List<JournalEntry> entries) {
    Decisions decisions = Decisions.of(entries);
    Map<String, AuthorityReceipt> newest = new LinkedHashMap<>();
    for (JournalEntry entry : entries) {
      if (entry.action().equals(AuthorityReceipt.ACTION) && !decisions.isUndone(entry.seq())) {
        newest.remove(entry.subject());
        newest.put(entry.subject(), AuthorityReceipt.parse(entry));
      }
    }
    return List.copyOf(newest.values());
  }

  /// A file that is lost has no records; `attest check` tells of it.
  private Kept read(AuthorityReceipt receipt) {
    String name = receipt.original().name();
    List<AuthorityRecord> records =
        originals
            .fetch(receipt.original().sha256())
            .flatMap(bytes -> AuthorityTable.read(name, bytes).value())
            .orElse(List.of());
    return new Kept(receipt.seq(), name, receipt.original().sha256(), records);
  }
}
