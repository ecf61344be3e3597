package org.attest.read.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.attest.core.problem.Code;
import org.attest.read.transcribe.Refusal;

/// Measures what a package unpacks to, before anything is built of it.
final class Expansion {
  /// Small packages may expand more: an empty table compresses well.
  private static final long ALWAYS_ALLOWED = 64L << 20;

  private Expansion() {}

  /// @throws Refusal P005 if the package unpacks to more than so many times its own size
  static void check(byte[] bytes, int expansionMax) throws IOException {
    long most = Math.max(ALWAYS_ALLOWED, (long) bytes.length * expansionMax);
    long unpacked = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        unpacked += size(zip, buffer, most - unpacked);
        if (unpacked > most) {
          throw new Refusal(
              Code.TOO_LARGE, "it unpacks to more than " + expansionMax + " times its size");
        }
      }
    }
  }

  private static long size(InputStream in, byte[] buffer, long most) throws IOException {
    long size = 0;
    for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
      size += read;
    }
    return size;
  }
}
