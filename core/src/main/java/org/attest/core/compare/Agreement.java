package org.attest.core.compare;

import org.attest.core.compare.script.Hearing;
import org.attest.core.compare.script.Writing;

/// How well two words agree, and in what way.
///
/// @param likeness from 0 to 1; from [#ONE_FROM] they may be one word
record Agreement(double likeness, How how) {
  /// The way in which two words agree.
  enum How {
    LETTERS,
    SLIP,
    SOUND,
    SCRIPT,
    FORM,
    INITIAL,
    ACRONYM,
    NONE
  }

  static final double ONE_FROM = 0.5;

  private static final Agreement SAME = new Agreement(1, How.LETTERS);
  private static final Agreement NOTHING = new Agreement(0, How.NONE);
  private static final Agreement OTHER_FORM = new Agreement(0.85, How.FORM);

  /// How alike two words in the same letters must sound to be taken for spellings of one.
  private static final double ONE_FROM_IN_ONE_SCRIPT = 0.8;

  /// Words that are less alike than this share of what one word needs are not looked at closely.
  private static final double UNLIKE = 0.45;

  private static final double AT_BEST_BY_SOUND = 0.97;

  static Agreement of(Word a, Word b) {
    if (a.letters().equals(b.letters())) {
      return a.letters().isEmpty() ? NOTHING : SAME;
    }
    if (a.sharesMeaning(b)) {
      return OTHER_FORM;
    }
    boolean oneScript = Scripts.areOne(a.letters(), b.letters());
    Agreement heard = heard(a, b, oneScript);
    if (!oneScript) {
      return heard;
    }
    if (heard.likeness() == 0 && a.spoken().isComplete() && b.spoken().isComplete()) {
      return heard;
    }
    Agreement seen = seen(a, b);
    return seen.likeness() >= heard.likeness() ? seen : heard;
  }

  private static Agreement heard(Word a, Word b, boolean oneScript) {
    double from = oneScript ? ONE_FROM_IN_ONE_SCRIPT : Hearing.oneFrom(a.spoken(), b.spoken());
    if (oneScript && a.spoken().writing() != Writing.ALPHABET) {
      return NOTHING;
    }
    double heard = Hearing.likeness(a.spoken(), b.spoken(), from * UNLIKE);
    if (heard == 0) {
      return NOTHING;
    }
    double likeness =
        heard >= from
            ? ONE_FROM + (AT_BEST_BY_SOUND - ONE_FROM) * (heard - from) / (1 - from)
            : ONE_FROM * heard / from;
    return new Agreement(likeness, oneScript ? How.SOUND : How.SCRIPT);
  }

  private static Agreement seen(Word a, Word b) {
    int longest = Math.max(a.letters().length(), b.letters().length());
    int allowed = allowed(longest, a.spoken().writing());
    if (allowed == 0) {
      return NOTHING;
    }
    int slips = Slips.between(a.letters(), b.letters(), allowed + 7);
    double likeness =
        slips <= allowed
            ? 1 - 0.42 * slips / allowed
            : Math.max(0, 0.58 - 0.04 * (slips - allowed));
    return new Agreement(likeness, slips <= allowed ? How.SLIP : How.NONE);
  }

  /// How many slips a word of this length bears, in tenths.
  private static int allowed(int length, Writing writing) {
    boolean whole = writing == Writing.IDEOGRAPHS || writing == Writing.HANGUL;
    int letters = whole ? length / 2 : length;
    return letters < 3 ? 0 : letters < 6 ? 10 : letters < 13 ? 20 : 30;
  }
}
