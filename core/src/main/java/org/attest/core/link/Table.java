package org.attest.core.link;

import java.util.List;

/// Records made ready for comparing: rows in an order of their own, which does not depend on the
/// order in which they came, and everything that they tell as numbers.
final class Table {

  /// Of the rows.
  private final List<String> ids;

  private final List<Field> fields;

  /// For each row the numbers of all words of its names, each once.
  private final int[][] words;

  /// For each of the date, place and code columns the numbers of its values.
  private final int[][] anchors;

  Table(List<String> ids, List<Field> fields, int[][] words, int[][] anchors) {
    this.ids = ids;
    this.fields = fields;
    this.words = words;
    this.anchors = anchors;
  }

  int size() {
    return ids.size();
  }

  Table with(List<Field> others) {
    return new Table(ids, others, words, anchors);
  }

  List<String> ids() {
    return ids;
  }

  List<Field> fields() {
    return fields;
  }

  int[][] words() {
    return words;
  }

  int[][] anchors() {
    return anchors;
  }
}
