package org.attest.read.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// The one shape in which everything travels: a byte for the kind, eight for the length, and that
/// many bytes.
///
/// @param kind ordinal of a request or an answer
/// @param body ends where the frame ends
record Frame(int kind, Body body) {
  /// Takes the beginning of the next frame; its body must be read to its end before the next.
  ///
  /// @throws EOFException if the other side is gone
  static Frame next(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    long length = in.readLong();
    if (length < 0) {
      throw new IOException("a frame of " + length + " bytes");
    }
    return new Frame(kind, new Body(in, length));
  }

  /// Sends a frame whose body is a head and, where there is one, a tail that is not copied.
  static void send(DataOutputStream out, int kind, byte[] head, byte[] tail) throws IOException {
    out.writeByte(kind);
    out.writeLong((long) head.length + tail.length);
    out.write(head);
    out.write(tail);
    out.flush();
  }

  /// The bytes of one frame and no more.
  static final class Body extends InputStream {
    private final InputStream in;
    private long left;

    private Body(InputStream in, long length) {
      this.in = in;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      if (left <= 0) {
        return -1;
      }
      left--;
      return present(in.read());
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (left <= 0) {
        return length == 0 ? 0 : -1;
      }
      int read = present(in.read(into, from, (int) Math.min(length, left)));
      left -= read;
      return read;
    }

    private static int present(int read) throws EOFException {
      if (read < 0) {
        throw new EOFException("a frame was cut off");
      }
      return read;
    }

    /// All that is left of it, of which memory is taken as it comes.
    byte[] rest() throws IOException {
      return readNBytes(size());
    }

    /// All that is left of it, of which memory is taken at once: for frames of a side that can be
    /// trusted, since large files would need it twice otherwise.
    byte[] trusted() throws IOException {
      byte[] bytes = new byte[size()];
      readNBytes(bytes, 0, bytes.length);
      return bytes;
    }

    private int size() throws IOException {
      if (left > Integer.MAX_VALUE - 9) {
        throw new IOException("a frame holds " + left + " bytes");
      }
      return (int) left;
    }

    /// @throws IOException if something is left
    void end() throws IOException {
      if (left != 0) {
        throw new IOException("a frame has " + left + " bytes too many");
      }
    }
  }
}
