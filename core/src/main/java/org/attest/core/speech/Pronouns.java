package org.attest.core.speech;

import java.util.Arrays;
import java.util.List;

/// Whom `he` and `she` mean in narrative: the last subject of their sex, as a first guess.
final class Pronouns {
  /// Behind so many tokens nobody is meant any more.
  private static final int REACH = 250;

  private Pronouns() {}

  /// The person that each mention means, or -1.
  static int[] resolved(List<Mention> all, Cast cast) {
    int[] who = new int[all.size()];
    Arrays.fill(who, -1);
    int[] last = {-1, -1, -1};
    int[] at = new int[3];
    for (int i = 0; i < all.size(); i++) {
      Mention mention = all.get(i);
      switch (mention.kind()) {
        case NAME, ROLE, LOOSE, KIN -> who[i] = mention.person();
        case THIRD -> who[i] = mention.isQuoted() ? -1 : latest(mention, last, at);
        case FIRST, WE, THEY -> {
          // the narrator is bound by casting
        }
      }
      if (who[i] >= 0 && !mention.isQuoted() && mention.kind() != Mention.Kind.KIN) {
        boolean isWeak =
            !mention.isDoer() && mention.from() - at[cast.get(who[i]).sex().place()] < 40;
        int slot = cast.get(who[i]).sex().place();
        if (!cast.get(who[i]).isBody() && (!isWeak || last[slot] < 0)) {
          last[slot] = who[i];
          at[slot] = mention.from();
        }
      }
    }
    return who;
  }

  private static int latest(Mention mention, int[] last, int[] at) {
    int own = mention.sex().place();
    int unknown = Sex.UNKNOWN.place();
    boolean isNear = last[own] >= 0 && mention.from() - at[own] < REACH;
    if (isNear) {
      return last[own];
    }
    return last[unknown] >= 0 && mention.from() - at[unknown] < REACH ? last[unknown] : -1;
  }
}
