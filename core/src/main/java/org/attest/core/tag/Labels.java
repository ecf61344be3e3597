package org.attest.core.tag;

/// What a token can be: outside of all names, or the beginning, inside, last or only token of a
/// name of one of the kinds that are learnt.
///
/// The scheme is the one that Ratinov and Roth found better than plain beginnings and insides
/// (Design Challenges and Misconceptions in Named Entity Recognition, 2009).
public final class Labels {
  public static final int PERSON = 0;
  public static final int PLACE = 1;
  public static final int ORGANISATION = 2;

  /// Of works the model learns nothing, but rules hint at them.
  public static final int WORK = 3;

  /// How many kinds are learnt.
  public static final int KINDS = 3;

  /// Outside of all names.
  public static final int OUTSIDE = 0;

  private static final int EACH = 4;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;

  /// How many labels there are.
  public static final int COUNT = 1 + EACH * KINDS;

  private Labels() {}

  /// The label of one token of a name.
  public static int of(int kind, boolean isFirst, boolean isLast) {
    int opening = isLast ? ONLY : 0;
    int inner = isLast ? LAST : INSIDE;
    return 1 + EACH * kind + (isFirst ? opening : inner);
  }

  /// The kind of a label, or -1 for [#OUTSIDE].
  public static int kind(int label) {
    return label == OUTSIDE ? -1 : (label - 1) / EACH;
  }

  /// Whether a name begins with this label.
  public static boolean opens(int label) {
    return label != OUTSIDE && ((label - 1) % EACH == 0 || (label - 1) % EACH == ONLY);
  }

  /// Whether a name ends with this label, or there is none.
  public static boolean closes(int label) {
    return label == OUTSIDE || (label - 1) % EACH >= LAST;
  }

  /// Whether one label may stand behind another.
  public static boolean follows(int before, int after) {
    return closes(before)
        ? after == OUTSIDE || opens(after)
        : after != OUTSIDE && !opens(after) && kind(before) == kind(after);
  }
}
