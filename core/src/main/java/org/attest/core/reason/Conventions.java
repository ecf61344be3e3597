package org.attest.core.reason;

/// What vague words are taken to mean in an archive, which its editor can decide.
///
/// @param fewLeast the least that *a few* are, of days or of whatever is counted; at least 1
/// @param fewMost the most that they are
public record Conventions(long fewLeast, long fewMost) {
  /// Where nobody has decided anything: a few are two to seven.
  public static final Conventions USUAL = new Conventions(2, 7);

  /// The most that a few can be.
  public static final long FEW_MOST = 1_000;

  public Conventions {
    if (!isRange(fewLeast, fewMost)) {
      throw new IllegalArgumentException("few: " + fewLeast + " to " + fewMost);
    }
  }

  /// Whether *a few* can be so many.
  public static boolean isRange(long least, long most) {
    return least >= 1 && least <= most && most <= FEW_MOST;
  }
}
