package org.attest.app.adviser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.publish.record.ImportedRecord;

/// Finds the records in what a model says, which may be wrapped in words and fences.
final class Answer {
  /// So many records of one answer are looked at.
  private static final int RECORDS_MAX = 400;

  private Answer() {}

  /// @return nothing where there is no JSON in it
  static Optional<List<ImportedRecord>> records(String words) {
    Optional<List<ImportedRecord>> whole = between(words, '{', '}', "").map(Answer::statements);
    Optional<List<ImportedRecord>> list =
        between(words, '[', ']', "statements").map(record -> record.objects("statements"));
    List<ImportedRecord> lines =
        words
            .lines()
            .flatMap(line -> ImportedRecord.parse(line.strip()).stream())
            .filter(record -> !record.fields().contains("statements"))
            .toList();
    return Stream.of(whole, list, lines.isEmpty() ? whole : Optional.of(lines))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(List::size))
        .map(found -> found.subList(0, Math.min(RECORDS_MAX, found.size())));
  }

  private static List<ImportedRecord> statements(ImportedRecord record) {
    return record.fields().contains("statements")
        ? record.objects("statements")
        : record.fields().contains("content") ? List.of(record) : new ArrayList<>();
  }

  /// What stands from the first opening sign to the last closing one.
  ///
  /// @param field of an object in which it is put first, or empty
  private static Optional<ImportedRecord> between(
      String words, char open, char close, String field) {
    int from = words.indexOf(open);
    int to = words.lastIndexOf(close);
    if (from < 0 || to < from) {
      return Optional.empty();
    }
    String inner = words.substring(from, to + 1);
    return ImportedRecord.parse(field.isEmpty() ? inner : "{\"" + field + "\":" + inner + "}");
  }
}
