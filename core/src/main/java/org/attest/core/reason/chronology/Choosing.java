package org.attest.core.reason.chronology;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One choice of an involved statement, while it is reckoned with.
final class Choosing implements Comparable<Choosing> {
  final Involved by;
  final int place;
  final List<Bundle> alternatives;

  /// Which alternatives can still be.
  final boolean[] canBe;

  /// The nodes whose rise may matter to it.
  final Set<Integer> watched = new HashSet<>();

  /// How often it was looked at while one statement was taken in.
  int looks;

  Choosing(Involved by, int place, List<Bundle> alternatives) {
    this.by = by;
    this.place = place;
    this.alternatives = alternatives;
    canBe = new boolean[alternatives.size()];
  }

  /// Whether it has become one of its alternatives.
  boolean isSettled() {
    return alternatives.stream().anyMatch(each -> each.isLinked);
  }

  @Override
  public int compareTo(Choosing other) {
    int byNumber = Integer.compare(by.number(), other.by.number());
    return byNumber != 0 ? byNumber : Integer.compare(place, other.place);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return 31 * by.number() + place;
  }
}
