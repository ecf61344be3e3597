package org.attest.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// The bytes of a file that is given, or why there are none.
///
/// No more is read than the file had when it was opened: one that grows, or a device that never
/// ends, would take all memory. A pipe is not opened at all: nobody may ever write into it.
sealed interface Contents {
  /// @param bytes the whole array of the buffer
  record Whole(ByteBuffer bytes) implements Contents {}

  /// @param why in words, with what can be done
  record Lacking(String why) implements Contents {}

  /// Whoever gives a file looks at its size first; this is what an array holds.
  int BYTES_MAX = Integer.MAX_VALUE - 9;

  String CHANGED = "it changed while it was read; read it again when it is finished";

  static Contents of(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        return new Lacking("it is no regular file; write what it gives into one");
      }
      return attributes.size() > BYTES_MAX
          ? new Lacking(CHANGED)
          : exactly(file, (int) attributes.size());
    } catch (IOException e) {
      return new Lacking("the file cannot be opened: " + reason(e));
    }
  }

  /// The bytes of a file that must have so many.
  static Contents exactly(Path file, int size) throws IOException {
    byte[] bytes = new byte[size];
    try (InputStream in = Files.newInputStream(file)) {
      int read = in.readNBytes(bytes, 0, size);
      return read == size && in.read() < 0
          ? new Whole(ByteBuffer.wrap(bytes))
          : new Lacking(CHANGED);
    }
  }

  private static String reason(IOException failure) {
    return failure.getClass().getSimpleName().replace("Exception", "");
  }
}
