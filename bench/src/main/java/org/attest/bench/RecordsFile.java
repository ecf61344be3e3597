package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.link.Records;
import org.attest.core.link.Role;

/// Reads records from a table with a header, values between tabs, the id first.
///
/// The role of a column is told by its name alone: those of the collection's sets are known, and
/// `--roles name=role,…` tells or overrides others. Year, month and day in columns `by`, `bm` and
/// `bd` become one date.
final class RecordsFile {
  private static final Map<String, Role> ROLES =
      Map.ofEntries(
          Map.entry("full_name", Role.FULL_NAME),
          Map.entry("first_and_surname", Role.FULL_NAME),
          Map.entry("first_name", Role.GIVEN_NAME),
          Map.entry("given_name", Role.GIVEN_NAME),
          Map.entry("fname_c1", Role.GIVEN_NAME),
          Map.entry("fname_c2", Role.GIVEN_NAME),
          Map.entry("surname", Role.SURNAME),
          Map.entry("lname_c1", Role.SURNAME),
          Map.entry("lname_c2", Role.SURNAME),
          Map.entry("dob", Role.DATE),
          Map.entry("date_of_birth", Role.DATE),
          Map.entry("birth_place", Role.PLACE),
          Map.entry("address_1", Role.PLACE),
          Map.entry("address_2", Role.PLACE),
          Map.entry("suburb", Role.PLACE),
          Map.entry("postcode", Role.CODE),
          Map.entry("postcode_fake", Role.CODE),
          Map.entry("street_number", Role.CODE),
          Map.entry("soc_sec_id", Role.CODE),
          Map.entry("state", Role.CATEGORY),
          Map.entry("gender", Role.CATEGORY),
          Map.entry("occupation", Role.CATEGORY));

  private RecordsFile() {}

  /// @throws IllegalArgumentException with one line that says which row is wrong
  static Records read(Path file, String roles) throws IOException {
    Map<String, Role> told = new LinkedHashMap<>(ROLES);
    for (String each : roles.isEmpty() ? new String[0] : roles.split(",", -1)) {
      String[] pair = each.split("=", 2);
      told.put(pair[0], Role.parse(pair.length > 1 ? pair[1] : ""));
    }
    List<String> lines = Files.readAllLines(file);
    String[] header = lines.getFirst().split("\t", -1);
    List<Records.Column> columns = new ArrayList<>();
    int year = List.of(header).indexOf("by");
    for (int i = 1; i < header.length; i++) {
      columns.add(new Records.Column(header[i], told.getOrDefault(header[i], Role.IGNORED)));
    }
    if (year > 0) {
      columns.add(new Records.Column("born", Role.DATE));
    }
    List<Records.Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] values = lines.get(i).split("\t", -1);
      if (values.length != header.length) {
        throw new IllegalArgumentException(
            "%s line %d: %d values for %d columns"
                .formatted(file, i + 1, values.length, header.length));
      }
      List<String> row = new ArrayList<>(List.of(values).subList(1, values.length));
      if (year > 0) {
        row.add(day(values, year));
      }
      rows.add(new Records.Row(values[0], row));
    }
    return new Records(columns, rows);
  }

  private static String day(String[] values, int year) {
    return values[year] + twoDigits(values[year + 1]) + twoDigits(values[year + 2]);
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /// For each id the name of its person.
  static Map<String, String> truth(Path file) throws IOException {
    Map<String, String> truth = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] values = line.split("\t", -1);
      if (values.length > 1 && !values[0].equals("id")) {
        truth.put(values[0], values[1]);
      }
    }
    return truth;
  }
}
