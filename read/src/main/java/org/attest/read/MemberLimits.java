package org.attest.read;

/// What the files inside one file that was given, and the files inside those, may have together.
///
/// A file of archives inside archives can unpack to any size, each level within its own limit. The
/// defaults are in `docs/limits.md`.
///
/// @param levelsMax how many files may lie inside one another, P012
/// @param membersMax how many of them are taken, P005
/// @param unpackedMax how many times the size of the outermost they may have together, P005; a
///   small one counts as 1 MiB
public record MemberLimits(int levelsMax, int membersMax, int unpackedMax) {
  private static final long SIZE_LEAST = 1L << 20;

  public static MemberLimits standard() {
    return new MemberLimits(8, 200_000, 200);
  }

  /// @param size of the outermost file
  public long bytesMax(long size) {
    return Math.max(SIZE_LEAST, size) * unpackedMax;
  }
}
