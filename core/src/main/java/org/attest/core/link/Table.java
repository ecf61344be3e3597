package org.attest.core.link;

import java.util.List;

/// Records made ready for comparing: rows in an order of their own, which does not depend on the
/// order in which they came, and everything that they tell as numbers.
///
/// @param ids of the rows
/// @param words for each row the numbers of all words of its names, each once
/// @param anchors for each of the date, place and code columns the numbers of its values
record Table(List<String> ids, List<Field> fields, int[][] words, int[][] anchors) {
  int size() {
    return ids.size();
  }

  Table with(List<Field> others) {
    return new Table(ids, others, words, anchors);
  }
}
