package org.attest.core.link;

import java.util.List;

/// How far two values agree. What a grade means for each sort of value is said by [Grading].
enum Agreement {
  /// One of the two tells nothing.
  UNTOLD(0),
  SAME(1),
  /// They stand for each other in other records too.
  VARIANT(2),
  /// One sign differs.
  SLIP(3),
  /// Two signs differ.
  CLOSE(4),
  /// One is the initial of the other.
  INITIAL(5),
  /// One is a part of the other.
  PART(6),
  ALIKE(7),
  /// One stands elsewhere in the other record.
  ELSEWHERE(8),
  DIFFERENT(9);

  static final int GRADES = 10;

  private static final List<Agreement> ALL = List.of(values());

  private final int place;

  Agreement(int place) {
    this.place = place;
  }

  /// Its place in tables of all grades.
  int place() {
    return place;
  }

  static Agreement at(int place) {
    return ALL.get(place);
  }
}
