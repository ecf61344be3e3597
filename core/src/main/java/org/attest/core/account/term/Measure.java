package org.attest.core.account.term;

/// How two values of an attribute are compared.
public enum Measure {
  /// As what they look like: amounts, times or words.
  ANY,

  /// As times in EDTF.
  TIME,

  /// As stretches of pages or numbers of issues, one of which can lie within another.
  EXTENT,

  /// As amounts, however they are written.
  AMOUNT,

  /// As words, also where they look like a number.
  WORDS;

  static Measure parse(String cell) {
    return switch (cell) {
      case "" -> ANY;
      case "time" -> TIME;
      case "extent" -> EXTENT;
      case "amount" -> AMOUNT;
      case "words" -> WORDS;
      default ->
          throw new IllegalArgumentException("measure: time, extent, amount or words, not " + cell);
    };
  }
}
