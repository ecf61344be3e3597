package org.attest.core.account.term;

/// How many values something can have at one time.
public enum Values {
  /// Two that differ cannot both be true.
  ONE,

  /// Two that differ ask for an explanation.
  USUALLY_ONE,

  /// Any number.
  MANY;

  static Values parse(String cell) {
    return switch (cell) {
      case "one" -> ONE;
      case "usually" -> USUALLY_ONE;
      case "many", "" -> MANY;
      default -> throw new IllegalArgumentException("values: one, usually or many, not " + cell);
    };
  }
}
