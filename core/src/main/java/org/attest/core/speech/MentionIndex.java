package org.attest.core.speech;

import java.util.List;
import java.util.Optional;

/// The mentions of a text by their places.
final class MentionIndex {
  private static final int NAMED_REACH = 160;

  private final List<Mention> all;
  private final int[] who;

  /// @param who the number of the person that each is taken to mean, or -1
  MentionIndex(List<Mention> all, int[] who) {
    this.all = all;
    this.who = who;
  }

  List<Mention> all() {
    return all;
  }

  Mention get(int number) {
    return all.get(number);
  }

  int who(int number) {
    return who[number];
  }

  /// The number of the first mention that begins at this token or behind.
  int from(int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The first that may be a subject in the narrative of [from, to).
  Optional<Mention> firstDoer(int from, int to) {
    for (int i = from(from); i < all.size() && all.get(i).from() < to; i++) {
      if (isDoer(all.get(i))) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /// The last that may be a subject in the narrative of [from, to).
  Optional<Mention> lastDoer(int from, int to) {
    for (int i = from(to) - 1; i >= 0 && all.get(i).from() >= from; i--) {
      if (isDoer(all.get(i))) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /// The last name of the narrative before a token, not too far.
  ///
  /// @param bodies whether a body may be meant too
  Optional<Mention> lastNamed(int token, boolean bodies) {
    for (int i = from(token) - 1; i >= 0 && token - all.get(i).from() < NAMED_REACH; i--) {
      Mention mention = all.get(i);
      if (mention.kind() == Mention.Kind.NAME
          && mention.isDoer()
          && !mention.isQuoted()
          && (bodies || !mention.isBody())) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /// The last of the narrative before a token, whatever governs it.
  Optional<Mention> lastBefore(int token) {
    int last = from(token) - 1;
    return last >= 0 && !all.get(last).isQuoted() ? Optional.of(all.get(last)) : Optional.empty();
  }

  /// The name or description of the narrative that begins at a token.
  Optional<Mention> startingAt(int token) {
    return startsAt(token) ? Optional.of(all.get(from(token))) : Optional.empty();
  }

  /// The mention that begins at a token, in narrative or in somebody's words.
  Optional<Mention> at(int token) {
    int next = from(token);
    return next < all.size() && all.get(next).from() == token
        ? Optional.of(all.get(next))
        : Optional.empty();
  }

  /// The mention that ends before a token.
  Optional<Mention> endingAt(int token) {
    int last = from(token) - 1;
    return last >= 0 && all.get(last).to() == token ? Optional.of(all.get(last)) : Optional.empty();
  }

  /// The first mention of [from, to) that may be a subject, a body too.
  Optional<Mention> firstSubject(int from, int to) {
    for (int i = from(from); i < all.size() && all.get(i).from() < to; i++) {
      if (all.get(i).isDoer()) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /// The last mention of [from, to) that may be a subject, a body too.
  Optional<Mention> lastSubject(int from, int to) {
    for (int i = from(to) - 1; i >= 0 && all.get(i).from() >= from; i--) {
      if (all.get(i).isDoer()) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /// Whether a name or description begins at a token of the narrative.
  boolean startsAt(int token) {
    int next = from(token);
    return next < all.size()
        && all.get(next).from() == token
        && all.get(next).person() >= 0
        && !all.get(next).isQuoted();
  }

  private static boolean isDoer(Mention mention) {
    return mention.isDoer() && !mention.isQuoted() && !mention.isBody();
  }
}
