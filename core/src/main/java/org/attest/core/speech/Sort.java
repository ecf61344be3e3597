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
