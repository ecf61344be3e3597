package org.attest.core.time.told;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A word, a sign, or what rules have made of several.
///
/// @param start where it begins in the text, in UTF-16 units
/// @param kinds the bits of all that it can be
/// @param form what it says, if a rule has found it
/// @param reason which rule that was
record Item(
    int start,
    int end,
    long kinds,
    List<Sense> senses,
    @Nullable Form form,
    String reason,
    boolean isApart) {

  static Item of(int start, int end, List<Sense> senses, boolean isApart) {
    long kinds = 0;
    for (Sense sense : senses) {
      kinds |= sense.kind().bit();
    }
    return new Item(start, end, kinds, senses, null, "", isApart);
  }

  int value(Kind kind) {
    for (Sense sense : senses) {
      if (sense.kind() == kind) {
        return sense.value();
      }
    }
    return 0;
  }

  boolean is(Kind kind) {
    return (kinds & kind.bit()) != 0;
  }
}
