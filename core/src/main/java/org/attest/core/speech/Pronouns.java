package org.attest.core.speech;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whom `he` and `she` mean in narrative: the last subject of their sex, as a first guess.
final class Pronouns {
  /// Behind so many tokens nobody is meant any more.
  private static final int REACH = 250;

  private static final int FOLLOW = 16;
  private static final int VOTES_MIN = 2;

  private Pronouns() {}

  /// Gives those who are only described the sex of the pronouns that follow them.
  static void tellSexes(List<Mention> all, Cast cast) {
    Map<Integer, Integer> balance = new HashMap<>();
    for (int i = 0; i + 1 < all.size(); i++) {
      Mention mention = all.get(i);
      Mention next = all.get(i + 1);
      boolean isFollowed =
          next.kind() == Mention.Kind.THIRD
              && next.isQuoted() == mention.isQuoted()
              && next.from() - mention.to() < FOLLOW;
      if (mention.kind() == Mention.Kind.ROLE && isFollowed) {
        balance.merge(mention.person(), next.sex() == Sex.MALE ? 1 : -1, Integer::sum);
      }
    }
    balance.forEach((person, votes) -> {
      if (cast.get(person).sex() == Sex.UNKNOWN && Math.abs(votes) >= VOTES_MIN) {
        cast.get(person).setSex(votes > 0 ? Sex.MALE : Sex.FEMALE);
      }
    });
  }

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
