package org.attest.core.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Makes a [Table] of records.
///
/// Given name and surname are those of the first columns with these roles; where there is none, the
/// first and the last word of the whole name, or what stands after and before its comma.
final class Preparation {
  private static final int WORDS_MAX = 24;

  private final List<Records.Column> columns;
  private final List<Records.Row> rows;
  private final Vocabulary names = new Vocabulary();

  private Preparation(Records records) {
    this.columns = records.columns();
    this.rows =
        records.rows().stream()
            .sorted(
                Comparator.comparing(Records.Row::values, Preparation::inOrder)
                    .thenComparing(Records.Row::id))
            .toList();
  }

  static Table table(Records records) {
    return new Preparation(records).table();
  }

  private static int inOrder(List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private Table table() {
    int size = rows.size();
    int[] given = new int[size];
    int[] surnames = new int[size];
    int[][] words = new int[size][];
    int[][] others = new int[size][];
    for (int i = 0; i < size; i++) {
      Named named = named(rows.get(i));
      given[i] = names.number(named.given());
      surnames[i] = names.number(named.surname());
      words[i] = numbers(named.words());
      Set<String> further = new LinkedHashSet<>(named.words());
      further.removeAll(Spelling.words(named.given()));
      further.removeAll(Spelling.words(named.surname()));
      others[i] = numbers(further);
    }
    List<Field> fields = new ArrayList<>();
    fields.add(new NameField(name("given name", given), words));
    fields.add(new NameField(name("surname", surnames), words));
    fields.add(OtherNames.of(others, names.size()));
    List<int[]> anchors = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      addValues(column, fields, anchors);
    }
    List<String> ids = rows.stream().map(Records.Row::id).toList();
    return new Table(ids, fields, words, anchors.toArray(int[][]::new));
  }

  private ValueField name(String name, int[] values) {
    return ValueField.of(name, Grading.NAME, names, values);
  }

  private void addValues(int column, List<Field> fields, List<int[]> anchors) {
    Records.Column told = columns.get(column);
    switch (told.role()) {
      case DATE -> anchors.add(added(column, Grading.DATE, fields));
      case PLACE -> anchors.add(added(column, Grading.PLACE, fields));
      case CODE -> anchors.add(added(column, Grading.CODE, fields));
      case CATEGORY -> added(column, Grading.CATEGORY, fields);
      case FULL_NAME, GIVEN_NAME, SURNAME, IGNORED -> {}
    }
  }

  private int[] added(int column, Grading grading, List<Field> fields) {
    Vocabulary vocabulary = new Vocabulary();
    int[] values = new int[rows.size()];
    for (int i = 0; i < values.length; i++) {
      String value = rows.get(i).values().get(column);
      boolean isDate = grading == Grading.DATE;
      values[i] = vocabulary.number(isDate ? Spelling.digits(value) : Spelling.plain(value));
    }
    fields.add(ValueField.of(columns.get(column).name(), grading, vocabulary, values));
    return values;
  }

  /// @param words all words of all names, each once
  private record Named(String given, String surname, Set<String> words) {}

  private Named named(Records.Row row) {
    String given = first(row, Role.GIVEN_NAME);
    String surname = first(row, Role.SURNAME);
    String full = first(row, Role.FULL_NAME);
    List<String> inOrder = usualOrder(full);
    if (!has(Role.GIVEN_NAME) && !inOrder.isEmpty()) {
      given = inOrder.getFirst();
    }
    if (!has(Role.SURNAME) && inOrder.size() > 1) {
      surname = inOrder.getLast();
    }
    Set<String> words = new LinkedHashSet<>();
    for (int column = 0; column < columns.size(); column++) {
      switch (columns.get(column).role()) {
        case FULL_NAME, GIVEN_NAME, SURNAME ->
            words.addAll(Spelling.words(row.values().get(column)));
        case DATE, PLACE, CODE, CATEGORY, IGNORED -> {}
      }
    }
    return new Named(joined(given), joined(surname), words);
  }

  /// The words of a whole name, the surname last.
  private static List<String> usualOrder(String full) {
    int comma = full.indexOf(',');
    if (comma < 0) {
      return Spelling.words(full);
    }
    List<String> words = new ArrayList<>(Spelling.words(full.substring(comma + 1)));
    words.addAll(Spelling.words(full.substring(0, comma)));
    return words;
  }

  private static String joined(String name) {
    return String.join(" ", Spelling.words(name));
  }

  private boolean has(Role role) {
    return columns.stream().anyMatch(column -> column.role() == role);
  }

  private String first(Records.Row row, Role role) {
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).role() == role) {
        return row.values().get(column);
      }
    }
    return "";
  }

  private int[] numbers(Set<String> words) {
    return words.stream().limit(WORDS_MAX).mapToInt(names::number).toArray();
  }
}
