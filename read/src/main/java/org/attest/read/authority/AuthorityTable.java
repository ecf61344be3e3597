package org.attest.read.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.attest.core.authority.AuthorityRecord;
import org.attest.core.problem.Code;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.read.transcribe.Decoding;

/// Reads an authority file: a table in CSV whose first row names the columns.
///
/// Only a column of names is needed. Rows that are no records are told and left out.
public final class AuthorityTable {
  /// So many rows are told singly.
  private static final int TOLD_MAX = 20;

  private static final int ROWS_MAX = 2_000_000;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final List<AuthorityRecord> records = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private int refused;

  private AuthorityTable(String file) {
    this.file = file;
  }

  /// @param file its name, for problems and for records without an identifier of their own
  /// @return its records in their order, and what is wrong with it; nothing where the whole file is
  ///   no authority file
  public static Outcome<List<AuthorityRecord>> read(String file, byte[] bytes) {
    return new AuthorityTable(file).read(Decoding.of(bytes, Optional.empty()));
  }

  private Outcome<List<AuthorityRecord>> read(Decoding decoding) {
    decoding
        .guess()
        .ifPresent(guess -> problems.add(new Problem(Code.DOUBTFUL_ENCODING, file, guess)));
    String text = decoding.text();
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
    try (CSVParser rows = CSVParser.parse(text, format)) {
      return rows(rows);
    } catch (IOException | UncheckedIOException unreadable) {
      return refused("a quotation mark stands where none can, or is never closed");
    }
  }

  private Outcome<List<AuthorityRecord>> rows(CSVParser rows) throws IOException {
    Iterator<CSVRecord> each = rows.iterator();
    if (!each.hasNext()) {
      return refused("it is empty");
    }
    List<String> first = each.next().toList();
    List<Optional<Column>> header = first.stream().map(String::strip).map(Column::of).toList();
    if (!header.contains(Optional.of(Column.NAME))) {
      return refused(
          "it has no column of names ('name', 'label'); its first row is: " + told(first));
    }
    int line = nextLine(rows);
    while (each.hasNext()) {
      take(Row.of(header, each.next().toList(), file, line));
      if (records.size() > ROWS_MAX) {
        return refused("it has more than " + ROWS_MAX + " rows; split it");
      }
      line = nextLine(rows);
    }
    tellRest();
    return new Outcome<>(Optional.of(List.copyOf(records)), problems);
  }

  private static int nextLine(CSVParser rows) {
    return Math.toIntExact(rows.getCurrentLineNumber()) + 1;
  }

  private void take(Row row) {
    if (row.isEmpty()) {
      return;
    }
    Optional<String> fault = row.fault();
    if (fault.isPresent()) {
      leaveOut(row.line(), fault.get());
      return;
    }
    AuthorityRecord record = row.record();
    Optional<String> known = record.identifiers().stream().filter(lines::containsKey).findFirst();
    if (known.isPresent()) {
      leaveOut(row.line(), known.get() + " stands on line " + lines.get(known.get()) + " already");
    } else {
      record.identifiers().forEach(id -> lines.put(id, row.line()));
      records.add(record);
    }
  }

  private void leaveOut(int line, String why) {
    refused++;
    if (refused <= TOLD_MAX) {
      problems.add(new Problem(Code.BAD_RECORD, file + " line " + line, why));
    }
  }

  private void tellRest() {
    if (refused > TOLD_MAX) {
      String rest = (refused - TOLD_MAX) + " further rows are no records either";
      problems.add(new Problem(Code.BAD_RECORD, file, rest));
    }
  }

  private Outcome<List<AuthorityRecord>> refused(String why) {
    problems.add(new Problem(Code.NO_AUTHORITY_FILE, file, why));
    return new Outcome<>(Optional.empty(), problems);
  }

  private static String told(List<String> cells) {
    String line = String.join(", ", cells).replaceAll("\\s+", " ");
    return line.length() <= 80 ? line : line.substring(0, 80) + "…";
  }

  /// The sign between cells that the first line has most often outside quotation marks.
  private static char delimiter(String text) {
    int[] counts = new int[3];
    boolean isQuoted = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      isQuoted ^= sign == '"';
      if (!isQuoted && (sign == '\n' || sign == '\r')) {
        break;
      }
      int at = ",;\t".indexOf(sign);
      if (!isQuoted && at >= 0) {
        counts[at]++;
      }
    }
    return counts[0] >= counts[1] && counts[0] >= counts[2]
        ? ','
        : counts[1] >= counts[2] ? ';' : '\t';
  }
}
