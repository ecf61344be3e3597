package org.attest.core.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  private final Map<String, List<String>> wordsOf = new HashMap<>();
  private final boolean hasGiven;
  private final boolean hasSurname;

  private Preparation(Records records) {
    this.columns = records.columns();
    this.hasGiven = columns.stream().anyMatch(column -> column.role() == Role.GIVEN_NAME);
    this.hasSurname = columns.stream().anyMatch(column -> column.role() == Role.SURNAME);
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
      given[i] = names.number(String.join(" ", named.given()));
      surnames[i] = names.number(String.join(" ", named.surname()));
      words[i] = numbers(named.words());
      Set<String> further = new LinkedHashSet<>(named.words());
      named.given().forEach(further::remove);
      named.surname().forEach(further::remove);
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
    Map<String, Integer> numbers = new HashMap<>();
    int[] values = new int[rows.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          numbers.computeIfAbsent(
              rows.get(i).values().get(column),
              told ->
                  vocabulary.number(
                      grading == Grading.DATE ? Spelling.digits(told) : Spelling.plain(told)));
    }
    fields.add(ValueField.of(columns.get(column).name(), grading, vocabulary, values));
    return values;
  }

  /// @param words all words of all names, each once
  private record Named(List<String> given, List<String> surname, Set<String> words) {}

  private Named named(Records.Row row) {
    Set<String> words = new LinkedHashSet<>();
    List<String> given = List.of();
    List<String> surname = List.of();
    for (int column = columns.size() - 1; column >= 0; column--) {
      String told = row.values().get(column);
      switch (columns.get(column).role()) {
        case FULL_NAME -> words.addAll(words(told));
        case GIVEN_NAME -> {
          given = words(told);
          words.addAll(given);
        }
        case SURNAME -> {
          surname = words(told);
          words.addAll(surname);
        }
        case DATE, PLACE, CODE, CATEGORY, IGNORED -> {}
      }
    }
    boolean isSplit = hasGiven && hasSurname;
    List<String> whole = isSplit ? List.of() : usualOrder(row.values());
    if (!hasGiven && !whole.isEmpty()) {
      given = whole.subList(0, 1);
    }
    if (!hasSurname && whole.size() > 1) {
      surname = whole.subList(whole.size() - 1, whole.size());
    }
    return new Named(given, surname, words);
  }

  /// The words of the first whole name, the surname last.
  private List<String> usualOrder(List<String> values) {
    int column = columns.stream().map(Records.Column::role).toList().indexOf(Role.FULL_NAME);
    String full = column < 0 ? "" : values.get(column);
    int comma = full.indexOf(',');
    if (comma < 0) {
      return words(full);
    }
    List<String> words = new ArrayList<>(words(full.substring(comma + 1)));
    words.addAll(words(full.substring(0, comma)));
    return words;
  }

  private List<String> words(String name) {
    return wordsOf.computeIfAbsent(name, Spelling::words);
  }

  private int[] numbers(Set<String> words) {
    int[] numbers = new int[Math.min(WORDS_MAX, words.size())];
    int size = 0;
    for (String word : words) {
      if (size < numbers.length) {
        numbers[size++] = names.number(word);
      }
    }
    return numbers;
  }
}
