package org.attest.read.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/// Unpacks gzip: several packings behind one another are one file, and what follows them, such as
/// the padding of tapes, is no part of it.
final class Gunzipping extends InputStream {
  private final ByteArrayInputStream in;
  private GzipCompressorInputStream packing;

  /// @throws IOException if the first packing does not begin as one
  Gunzipping(byte[] bytes) throws IOException {
    this.in = new ByteArrayInputStream(bytes);
    this.packing = new GzipCompressorInputStream(in);
  }

  /// The name that the first packing holds.
  Optional<String> fileName() {
    return Optional.ofNullable(packing.getMetaData().getFileName());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = packing.read(into, from, length);
    while (read < 0 && isMore()) {
      packing = new GzipCompressorInputStream(in);
      read = packing.read(into, from, length);
    }
    return read;
  }

  private boolean isMore() {
    in.mark(0);
    boolean isMore = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return isMore;
  }
}
