package org.attest.app.archive;

import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Journal;
import org.attest.core.problem.Code;
import org.attest.publish.record.Called;
import org.attest.publish.record.ImportedRecord;
import org.attest.publish.record.StatementLog;

/// Takes records of entities in: what the ids are called that statements of another program use.
/// Those of this archive say nothing new.
final class ImportedNames {
  private final Catalogue catalogue;
  private final Map<String, Called> known;
  private final String actor;

  ImportedNames(Journal journal, Catalogue catalogue, String actor) {
    this.catalogue = catalogue;
    this.known = new StatementLog(journal).called();
    this.actor = actor;
  }

  /// Whether a record is one: it has a kind, and no type as statements have.
  static boolean isOne(ImportedRecord record) {
    return record.text("type").isEmpty() && record.text("kind").isPresent();
  }

  /// @param where the file and the line
  Importing.Taken take(String where, ImportedRecord record, String at) {
    Optional<Called> called = Called.read(record);
    if (called.isEmpty()) {
      String told =
          "a record of an entity has an id, a name and a kind: person, organisation, place, work";
      return Importing.Taken.refused(Code.BAD_RECORD, where, told);
    }
    String id = called.get().id();
    boolean isKnown = catalogue.entity(id).isPresent() || called.get().equals(known.get(id));
    return isKnown ? Importing.Taken.KNOWN : Importing.Taken.entry(called.get().draft(at, actor));
  }
}
