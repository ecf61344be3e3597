package org.attest.core.speech;

import java.util.Locale;

/// What speaks for or against somebody as the speaker of a turn. `weights.properties` says how much
/// each counts.
enum Clue {
  // a verb of saying beside the words, and its subject
  CUE_NAMES,
  CUE_DESCRIBES,
  CUE_DESCRIBES_LOOSELY,
  CUE_NAMES_ANOTHER,
  CUE_KIN,
  CUE_KIN_SEX,
  CUE_KIN_OTHER_SEX,
  CUE_KIN_OWNER,
  CUE_KIN_TITLE,
  CUE_PRONOUN_SEX,
  CUE_PRONOUN_SEX_UNKNOWN,
  CUE_PRONOUN_OTHER_SEX,
  CUE_PRONOUN_MEANS,
  CUE_PRONOUN_BESIDE,
  CUE_PRONOUN_NEAREST,
  CUE_PRONOUN_SECOND,
  CUE_PRONOUN_THIRD,
  CUE_I_NARRATOR,
  CUE_I_ANOTHER,
  CUE_NOT_I,
  // who does something beside the words
  BESIDE_NAMES,
  BESIDE_NAMES_ANOTHER,
  BESIDE_MEANS,
  BESIDE_SEX,
  BESIDE_OTHER_SEX,
  BESIDE_I_NARRATOR,
  BESIDE_I_ANOTHER,
  // names in the words themselves
  ADDRESSED,
  SPOKEN_OF,
  ADDRESSED_BEFORE,
  SPOKEN_OF_BEFORE,
  ADDRESSED_NEXT,
  SPOKEN_OF_NEAR,
  // the order of turns
  LAST,
  LAST_WITH_PRONOUN,
  LAST_WITH_CUE,
  LAST_CONTINUES,
  LAST_LONG,
  GOES_ON,
  LAST_AFTER_SILENCE,
  LAST_AFTER_LONG_SILENCE,
  SECOND_LAST,
  SECOND_LAST_WITH_PRONOUN,
  SECOND_LAST_AFTER_SILENCE,
  THIRD_LAST,
  SPOKE_LATELY,
  // where the person is mentioned
  NEAREST,
  SECOND_NEAREST,
  THIRD_NEAREST,
  NEAR,
  FAR,
  DOER_BEFORE,
  IN_PARAGRAPH_BEFORE,
  DOER_BEHIND,
  BESIDE_LAST_TURN,
  // who the person is
  NAMED,
  KIN,
  BODY,
  FREQUENT,
  SPEAKS_OFTEN,
  NARRATOR;

  /// How many there are.
  static final int COUNT = values().length;

  /// Its place in rows of numbers, one for each clue.
  @SuppressWarnings("EnumOrdinal")
  int place() {
    return ordinal();
  }

  /// Its name in the file of weights.
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
