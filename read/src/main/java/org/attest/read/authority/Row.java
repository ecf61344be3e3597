package org.attest.read.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.authority.AuthorityRecord;
import org.attest.core.recognise.NameKind;

/// One row of an authority file.
///
/// @param cells by column; several of one column one after the other
/// @param line on which it begins, from 1
record Row(Map<Column, List<String>> cells, String file, int line) {
  /// A longer name is hardly one.
  static final int NAME_MAX = 1_000;

  private static final int VARIANTS_MAX = 200;
  private static final int WORDS_MAX = 2_000;
  private static final Pattern ISO_YEAR =
      Pattern.compile("^([+-]?\\d{1,5})(?:-\\d\\d){0,2}(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{3,4})(?!\\d)( ?B\\.?C)?");

  /// Words by which other programs call the kinds.
  private static final Map<String, NameKind> KINDS =
      Map.ofEntries(
          Map.entry("person", NameKind.PERSON),
          Map.entry("human", NameKind.PERSON),
          Map.entry("individual", NameKind.PERSON),
          Map.entry("personal", NameKind.PERSON),
          Map.entry("q5", NameKind.PERSON),
          Map.entry("organisation", NameKind.ORGANISATION),
          Map.entry("organization", NameKind.ORGANISATION),
          Map.entry("org", NameKind.ORGANISATION),
          Map.entry("corporate", NameKind.ORGANISATION),
          Map.entry("corporate body", NameKind.ORGANISATION),
          Map.entry("group", NameKind.ORGANISATION),
          Map.entry("institution", NameKind.ORGANISATION),
          Map.entry("place", NameKind.PLACE),
          Map.entry("location", NameKind.PLACE),
          Map.entry("geographic", NameKind.PLACE),
          Map.entry("work", NameKind.WORK),
          Map.entry("publication", NameKind.WORK));

  static Row of(List<Optional<Column>> header, List<String> values, String file, int line) {
    Map<Column, List<String>> cells = new EnumMap<>(Column.class);
    for (int i = 0; i < Math.min(header.size(), values.size()); i++) {
      String value = clean(values.get(i));
      if (!value.isEmpty()) {
        header
            .get(i)
            .ifPresent(column -> cells.computeIfAbsent(column, _ -> new ArrayList<>(1)).add(value));
      }
    }
    return new Row(cells, file, line);
  }

  /// Without controls, and without what a spreadsheet was told lest it took a name for a formula.
  private static String clean(String value) {
    String plain = value.replaceAll("[\\p{Cc}\\s]+", " ").strip();
    return plain.matches("'[=+@-].*") ? plain.substring(1) : plain;
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  /// Why the row is no record, or nothing.
  Optional<String> fault() {
    Optional<String> name = text(Column.NAME);
    if (name.isEmpty()) {
      return Optional.of("the row has no name");
    }
    if (name.get().length() > NAME_MAX) {
      return Optional.of("the name has more than " + NAME_MAX + " characters");
    }
    return text(Column.KIND)
        .filter(told -> kind(told).isEmpty())
        .map(
            told -> "'" + cut(told, 40) + "' is no kind: person, organisation, place and work are");
  }

  /// Only of a row without a fault.
  AuthorityRecord record() {
    List<String> ids = identifiers();
    return new AuthorityRecord(
        ids.getFirst(),
        ids.subList(1, ids.size()),
        text(Column.KIND).flatMap(Row::kind),
        text(Column.NAME).orElseThrow(),
        variants(),
        text(Column.BORN).flatMap(Row::year),
        text(Column.DIED).flatMap(Row::year),
        text(Column.PLACE).map(words -> cut(words, WORDS_MAX)),
        text(Column.DESCRIPTION).map(words -> cut(words, WORDS_MAX)),
        file,
        line);
  }

  private Optional<String> text(Column column) {
    return cells.getOrDefault(column, List.of()).stream().findFirst();
  }

  private static Optional<NameKind> kind(String told) {
    return Optional.ofNullable(KINDS.get(told.toLowerCase(Locale.ROOT).strip()));
  }

  private List<String> variants() {
    return cells.getOrDefault(Column.VARIANTS, List.of()).stream()
        .flatMap(cell -> Arrays.stream(cell.split(cell.contains("|") ? "\\|" : ";", -1)))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.length() <= NAME_MAX)
        .distinct()
        .limit(VARIANTS_MAX)
        .toList();
  }

  /// URIs first; what the file alone knows it by counts where there is none.
  private List<String> identifiers() {
    Set<String> out = new LinkedHashSet<>();
    cells.forEach((column, values) -> {
      if (column.isIdentifying()) {
        for (String value : values) {
          String parts = column == Column.IDENTIFIERS ? "[|;\\s]+" : "[|;]";
          Arrays.stream(value.split(parts, -1))
              .flatMap(part -> column.uri(part.strip()).stream())
              .forEach(out::add);
        }
      }
    });
    if (out.isEmpty()) {
      out.add(file + "#" + text(Column.ID).orElse(Integer.toString(line)));
    }
    return List.copyOf(out);
  }

  /// The year of a date in ISO form, or the first number that can be one; years before Christ with
  /// 0 for 1 BC.
  static Optional<Integer> year(String told) {
    Matcher iso = ISO_YEAR.matcher(told.strip());
    if (iso.find() && (iso.end() == told.strip().length() || told.contains("-"))) {
      return Optional.of(Integer.valueOf(iso.group(1)));
    }
    Matcher year = YEAR.matcher(told);
    if (!year.find()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(year.group(1));
    return Optional.of(year.group(2) == null ? number : 1 - number);
  }

  private static String cut(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most) + "…";
  }
}
