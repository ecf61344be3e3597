package org.attest.read.transcribe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.attest.core.problem.Code;

/// Measures what a packed file unpacks to, before anything is built of it.
public final class Expansion {
  /// What a small file counts as: an empty table compresses well.
  private static final long SIZE_LEAST = 640L << 10;

  private Expansion() {}

  /// Looks at zip and gzip; other bytes pass.
  ///
  /// @throws Refusal P005 if the file unpacks to more than so many times its own size
  /// @throws IOException if the packing is damaged before the limit is reached
  public static void check(byte[] bytes, int expansionMax) throws IOException {
    long most = most(bytes, expansionMax);
    long unpacked = unpacked(bytes, most);
    if (unpacked > most) {
      throw new Refusal(
          Code.TOO_LARGE,
          "it unpacks to more than "
              + expansionMax
              + " times its size; unpack it and give the rest");
    }
  }

  /// How many bytes a packed file may unpack to.
  public static long most(byte[] bytes, int expansionMax) {
    return Math.max(SIZE_LEAST, bytes.length) * expansionMax;
  }

  private static long unpacked(byte[] bytes, long most) throws IOException {
    if (startsWith(bytes, 0x1F, 0x8B)) {
      try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        return size(gzip, most);
      }
    }
    long unpacked = 0;
    if (startsWith(bytes, 'P', 'K')) {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          unpacked += size(zip, most - unpacked);
          if (unpacked > most) {
            break;
          }
        }
      }
    }
    return unpacked;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static long size(InputStream in, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
      size += read;
    }
    return size;
  }
}
