package org.attest.core.time.told;

/// What a word, a sign or a phrase can be in the grammar of times. No more than 64, so that a set
/// of them is one number.
enum Kind {
  // numbers
  NUM,
  YEAR,
  BIG,
  CARD,
  ORD,
  HALF,
  // names
  MONTH,
  WEEKDAY,
  SEASON,
  PART,
  NOON,
  UNIT,
  DAYWORD,
  FEAST,
  ERA,
  // little words
  THE,
  A,
  OF,
  IN,
  AT,
  FROM,
  TO,
  BETWEEN,
  AND,
  SINCE,
  BEFORE,
  AFTER,
  THIS,
  THAT,
  NEXT,
  LAST,
  SAME,
  FOLLOWING,
  PREVIOUS,
  EVERY,
  AGO,
  LATER,
  EARLIER,
  EARLY,
  LATE,
  MID,
  ABOUT,
  MORE,
  AHEAD,
  FEW,
  QUARTER,
  VAGUE,
  CLOCKWORD,
  AMPM,
  OLD,
  TIMEWORD,
  OFTEN,
  REST,
  S,
  // signs
  DASH,
  SLASH,
  POINT,
  COMMA,
  COLON,
  OPEN,
  CLOSE,
  // what rules have found
  DATE,
  TIME,
  LENGTH;

  /// Its place in this list.
  @SuppressWarnings("EnumOrdinal") // it lives for one run only, in no file
  int number() {
    return ordinal();
  }

  long bit() {
    return 1L << number();
  }
}
