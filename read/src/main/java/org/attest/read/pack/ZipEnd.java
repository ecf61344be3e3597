package org.attest.read.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The record that every zip ends with; by it an archive is known behind a program that unpacks it.
final class ZipEnd {
  private static final int RECORD = 0x06054B50;
  private static final int LISTED = 0x02014B50;
  private static final int LENGTH = 22;
  private static final int COMMENT_MAX = 0xFFFF;

  private ZipEnd() {}

  /// Whether a list of contents stands right before the record, as the record says.
  static boolean isIn(byte[] bytes) {
    ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int least = Math.max(0, bytes.length - LENGTH - COMMENT_MAX);
    for (int at = bytes.length - LENGTH; at >= least; at--) {
      if (all.getInt(at) == RECORD) {
        long list = at - (all.getInt(at + 12) & 0xFFFFFFFFL);
        return list >= 0 && list < at && all.getInt((int) list) == LISTED;
      }
    }
    return false;
  }
}
