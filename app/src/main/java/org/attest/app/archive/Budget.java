package org.attest.app.archive;

import org.attest.read.MemberLimits;

/// What is left of the limits for the members of one file that was given.
final class Budget {
  private static final MemberLimits LIMITS = MemberLimits.standard();

  private long bytesLeft;
  private int membersLeft = LIMITS.membersMax();

  /// @param size of the file that was given, in bytes
  Budget(long size) {
    this.bytesLeft = LIMITS.bytesMax(size);
  }

  /// How many files may lie inside one another.
  static int levelsMax() {
    return LIMITS.levelsMax();
  }

  /// Takes a member out of what is left.
  ///
  /// @return whether there was enough
  boolean spend(long bytes) {
    bytesLeft -= bytes;
    membersLeft--;
    return bytesLeft >= 0 && membersLeft >= 0;
  }
}
