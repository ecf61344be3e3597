package org.attest.read.apart;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Original;
import org.attest.core.source.Span;

/// How single values are written.
///
/// A text goes as its UTF-16 units, or in one byte each where all are below 256: every text comes
/// back as it was, also one with halves of characters, which no encoding of Unicode allows.
final class Fields {
  private static final int BYTE_EACH = 1;
  private static final int TWO_EACH = 2;

  private Fields() {}

  /// Writes one value of a list.
  interface Writing<T> {
    void write(T value) throws IOException;
  }

  /// Reads one value of a list.
  interface Taking<T> {
    T take() throws IOException;
  }

  static void text(DataOutput out, String text) throws IOException {
    byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
    boolean fits = narrow.length == text.length() && isNarrow(text);
    byte[] bytes = fits ? narrow : wide(text);
    out.writeByte(fits ? BYTE_EACH : TWO_EACH);
    out.writeInt(text.length());
    out.write(bytes);
  }

  private static boolean isNarrow(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return false;
      }
    }
    return true;
  }

  private static byte[] wide(String text) {
    byte[] bytes = new byte[Math.multiplyExact(text.length(), TWO_EACH)];
    ByteBuffer.wrap(bytes).asCharBuffer().put(text);
    return bytes;
  }

  static String text(DataInputStream in) throws IOException {
    int each = in.readUnsignedByte();
    long length = (long) in.readInt() * each;
    if (length < 0 || length > Integer.MAX_VALUE - 9 || each < BYTE_EACH || each > TWO_EACH) {
      throw new IOException("a text of " + length + " bytes, " + each + " for each unit");
    }
    byte[] bytes = exactly(in, (int) length);
    return each == BYTE_EACH
        ? new String(bytes, StandardCharsets.ISO_8859_1)
        : ByteBuffer.wrap(bytes).asCharBuffer().toString();
  }

  /// Reads without believing the length: memory grows with what really comes.
  private static byte[] exactly(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("a text was cut off");
    }
    return bytes;
  }

  static void maybe(DataOutput out, Optional<String> text) throws IOException {
    out.writeBoolean(text.isPresent());
    if (text.isPresent()) {
      text(out, text.get());
    }
  }

  static Optional<String> maybe(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
  }

  static <T> void list(DataOutput out, List<T> values, Writing<T> each) throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      each.write(value);
    }
  }

  static <T> List<T> list(DataInput in, Taking<T> each) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(each.take());
    }
    return values;
  }

  static void span(DataOutput out, Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  static Span span(DataInput in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  static void original(DataOutput out, Original original) throws IOException {
    text(out, original.name());
    text(out, original.path());
    text(out, original.sha256());
    out.writeLong(original.size());
  }

  static Original original(DataInputStream in) throws IOException {
    return new Original(text(in), text(in), text(in), in.readLong());
  }
}
