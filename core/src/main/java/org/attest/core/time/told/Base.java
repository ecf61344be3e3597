package org.attest.core.time.told;

/// From what a relative time is reckoned.
public enum Base {
  /// The moment of speaking or writing: *yesterday*, *two years ago*.
  TELLING,
  /// What was told before: *the next day*, *a month later*.
  BEFORE,
  /// The one or the other; what was told before, where there is any.
  OPEN
}
