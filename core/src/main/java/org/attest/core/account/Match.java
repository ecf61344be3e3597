package org.attest.core.account;

/// How two values stand to each other.
enum Match {
  /// They are one value.
  SAME,

  /// Both can be true: one is part of the other, or says the same less exactly.
  TOGETHER,

  /// They differ, but it is not certain that they exclude each other.
  UNSURE,

  /// They differ.
  APART
}
