package org.attest.app.archive;

import java.util.List;
import java.util.Optional;
import org.attest.core.authority.AuthorityRecord;
import org.attest.core.port.Journal;
import org.attest.core.port.Originals;
import org.attest.core.problem.Outcome;
import org.attest.core.source.Original;
import org.attest.read.authority.AuthorityTable;

/// Takes authority files in: the bytes are kept first, then the journal says so.
record AuthorityIntake(Journal journal, Originals originals) {
  /// @return how many records the file has
  Outcome<Integer> take(String name, byte[] bytes, String actor) {
    Outcome<List<AuthorityRecord>> table = AuthorityTable.read(name, bytes);
    if (table.value().isEmpty()) {
      return new Outcome<>(Optional.empty(), table.problems());
    }
    int records = table.value().get().size();
    Original original = new Original(name, name, Checksum.sha256(bytes), bytes.length);
    if (!isKept(original)) {
      originals.keep(original, bytes);
      String body = new AuthorityReceipt(0, original, records).body();
      journal.append(Now.text(), actor, AuthorityReceipt.ACTION, name, body);
    }
    return new Outcome<>(Optional.of(records), table.problems());
  }

  /// Whether these very bytes count under this name already.
  private boolean isKept(Original original) {
    return KeptAuthorities.receipts(journal.after(0)).stream()
        .anyMatch(receipt ->
            receipt.original().name().equals(original.name())
                && receipt.original().sha256().equals(original.sha256()));
  }
}
