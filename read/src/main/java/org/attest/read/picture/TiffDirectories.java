package org.attest.read.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/// Counts the images of a TIFF by its chain of directories, each of which names the place of the
/// next (TIFF 6.0, section 2; the same with wider numbers in BigTIFF).
///
/// A chain that comes back to a directory ends there: a decoder that follows it would go round for
/// ever.
final class TiffDirectories {
  private static final int CLASSIC = 42;
  private static final int BIG = 43;
  private static final int BYTES_OF_ENTRY = 12;
  private static final int BYTES_OF_BIG_ENTRY = 20;

  private final ByteBuffer file;
  private final boolean isBig;

  private TiffDirectories(ByteBuffer file, boolean isBig) {
    this.file = file;
    this.isBig = isBig;
  }

  /// @return how many images there are, or nothing if it is no TIFF
  static OptionalInt count(byte[] bytes) {
    if (bytes.length < 8 || bytes[0] != bytes[1] || (bytes[0] != 'I' && bytes[0] != 'M')) {
      return OptionalInt.empty();
    }
    ByteOrder order = bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    ByteBuffer file = ByteBuffer.wrap(bytes).order(order);
    int version = file.getShort(2);
    if (version != CLASSIC && version != BIG) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(new TiffDirectories(file, version == BIG).count());
  }

  private int count() {
    Set<Long> met = new HashSet<>();
    try {
      long next = offset(isBig ? 8 : 4);
      while (next != 0 && met.add(next)) {
        next = offset(behindEntries(next));
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException _) {
      return met.size(); // a torn file: what it still has may be decoded
    }
    return met.size();
  }

  private long behindEntries(long directory) {
    int at = at(directory);
    return isBig
        ? at + 8L + at(file.getLong(at)) * (long) BYTES_OF_BIG_ENTRY
        : at + 2L + Short.toUnsignedInt(file.getShort(at)) * (long) BYTES_OF_ENTRY;
  }

  private long offset(long place) {
    int at = at(place);
    return isBig ? file.getLong(at) : Integer.toUnsignedLong(file.getInt(at));
  }

  private int at(long place) {
    if (place < 0 || place > file.limit()) {
      throw new IndexOutOfBoundsException("no place in the file: " + place);
    }
    return (int) place;
  }
}
