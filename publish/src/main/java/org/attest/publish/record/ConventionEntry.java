package org.attest.publish.record;

import java.util.Optional;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.reason.Conventions;

/// How a journal says what vague words mean in an archive: an entry `set` with the word as its
/// subject and the range as its body.
public final class ConventionEntry {
  /// The action of such an entry.
  public static final String ACTION = "set";

  /// The word whose meaning can be set.
  public static final String FEW = "few";

  private ConventionEntry() {}

  static boolean isOne(JournalEntry entry) {
    return entry.action().equals(ACTION);
  }

  /// @throws CorruptStoreException if the body of the entry is no range
  static Conventions parse(JournalEntry entry) {
    Optional<ImportedRecord> body = ImportedRecord.parse(entry.body());
    Optional<Integer> least = body.flatMap(each -> each.number("least"));
    Optional<Integer> most = body.flatMap(each -> each.number("most"));
    if (!entry.subject().equals(FEW) || least.isEmpty() || most.isEmpty()) {
      throw new CorruptStoreException("journal entry " + entry.seq() + " sets no convention");
    }
    return new Conventions(least.get(), most.get());
  }
}
