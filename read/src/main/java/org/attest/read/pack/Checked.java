package org.attest.read.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Checksum;

/// Bytes that are compared with their checksum when they end.
final class Checked extends FilterInputStream {
  private final Checksum sum;
  private final long wanted;

  /// @param wanted what the archive says, or a number below 0 where it says nothing
  Checked(InputStream in, Checksum sum, long wanted) {
    super(in);
    this.sum = sum;
    this.wanted = wanted;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    if (read > 0) {
      sum.update(into, from, read);
    } else if (read < 0 && wanted >= 0 && sum.getValue() != wanted) {
      throw new IOException("its bytes do not fit their checksum");
    }
    return read;
  }
}
