package org.attest.core.link;

/// How far two values agree. What a grade means for each sort of value is said by [Grading].
enum Agreement {
  /// One of the two tells nothing.
  UNTOLD,
  SAME,
  /// They stand for each other in other records too.
  VARIANT,
  /// One sign differs.
  SLIP,
  /// Two signs differ.
  CLOSE,
  /// One is the initial of the other.
  INITIAL,
  /// One is a part of the other.
  PART,
  ALIKE,
  /// One stands elsewhere in the other record.
  ELSEWHERE,
  DIFFERENT;

  static final int GRADES = values().length;

  private static final Agreement[] ALL = values();

  static Agreement of(int ordinal) {
    return ALL[ordinal];
  }
}
