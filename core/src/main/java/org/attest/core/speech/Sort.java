package org.attest.core.speech;

import java.util.Locale;

/// What words of a language are good for in finding speakers; the files of words have a line for
/// each.
enum Sort {
  PREPOSITION,
  BETWEEN,
  OWNER,
  UTTERANCE,
  TITLING,
  NOBODY,
  LOOSE,
  MRS,
  MR,
  FIRST,
  WE,
  THEY,
  ARTICLE,
  OWN,
  HE,
  SHE,
  TENDER,
  TO,
  ME,
  HEARER,
  THAT,
  TELLS,
  BIDS,
  VOWS,
  ASKS,
  WHETHER,
  HOW,
  MODAL,
  NOT,
  HAD,
  PAST,
  IF,
  IT,
  YOU,
  BY,
  BUT,
  DAY,
  CLITIC,
  ANSWER,
  ONWARD,
  ACCORDING,
  SOME,
  WHO,
  AND,
  WHEN,
  WAS,
  CONTINUES,
  PARTICLE,
  SMALL;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
