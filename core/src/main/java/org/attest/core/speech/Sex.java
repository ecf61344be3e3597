package org.attest.core.speech;

/// What words tell of the sex of a person.
public enum Sex {
  UNKNOWN,
  MALE,
  FEMALE;

  /// Its place in rows of three.
  int place() {
    return switch (this) {
      case UNKNOWN -> 0;
      case MALE -> 1;
      case FEMALE -> 2;
    };
  }

  public boolean clashes(Sex other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }

  boolean isSurelyAs(Sex other) {
    return this != UNKNOWN && this == other;
  }

  Sex or(Sex other) {
    return this == UNKNOWN ? other : this;
  }
}
