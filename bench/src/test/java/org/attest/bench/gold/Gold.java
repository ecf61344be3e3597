package org.attest.bench.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;
import org.attest.publish.record.ImportedRecord;
import org.attest.publish.record.StatementReader;

/// The statements of a reviewed account, as an import takes them in.
final class Gold {
  private Gold() {}

  static List<Statement> statements() throws IOException {
    return statements(UnaryOperator.identity());
  }

  /// @param edit changes the lines
  static List<Statement> statements(UnaryOperator<String> edit) throws IOException {
    List<Statement> statements = new ArrayList<>();
    for (String line : Files.readAllLines(Shared.at("gold/000/statements.jsonl"))) {
      ImportedRecord record = ImportedRecord.parse(edit.apply(line)).orElseThrow();
      List<Passage> passages = List.of(new Passage("000.txt", 0, 1, "a"));
      StatementReader.Read read = StatementReader.read(record, "", passages, "reader");
      statements.add(read.statement().orElseThrow(() -> new AssertionError(read.faults())));
    }
    return statements;
  }
}
