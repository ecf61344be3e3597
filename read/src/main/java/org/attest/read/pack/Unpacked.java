package org.attest.read.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.attest.core.problem.Code;
import org.attest.read.transcribe.Refusal;

/// The bytes of one member as they come out of a library: a stream that ends where they tear.
final class Unpacked extends InputStream {
  private final InputStream in;
  private final Allowance allowance;
  private final int atOnce;
  private Optional<String> damage = Optional.empty();

  /// How many bytes all members of one archive together may still have.
  static final class Allowance {
    private long left;

    Allowance(long most) {
      this.left = most;
    }

    private void take(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw new Refusal(Code.TOO_LARGE, "it unpacks to more than the limit allows");
      }
    }
  }

  /// @param atOnce how many bytes are asked for at once; what tears may lose so many
  Unpacked(InputStream in, Allowance allowance, int atOnce) {
    this.in = in;
    this.allowance = allowance;
    this.atOnce = atOnce;
  }

  /// What was wrong where the bytes ended, if they ended too early.
  Optional<String> damage() {
    return damage;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (damage.isPresent()) {
      return -1;
    }
    int read;
    try {
      read = in.read(into, from, Math.min(length, atOnce));
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      damage = Optional.of(Damage.line(e));
      return -1;
    } catch (IndexOutOfBoundsException | NegativeArraySizeException | ArithmeticException e) {
      damage = Optional.of(Damage.line(e));
      return -1;
    }
    allowance.take(Math.max(read, 0));
    return read;
  }
}
