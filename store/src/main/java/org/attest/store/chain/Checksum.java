package org.attest.store.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attest.core.source.Original;

/// The checksum by which an original is known.
public final class Checksum {
  private Checksum() {}

  /// 64 lower-case hexadecimal digits.
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// @throws IllegalArgumentException if the bytes are not those that `original` names
  public static void verify(Original original, byte[] bytes) {
    String found = of(bytes);
    if (!found.equals(original.sha256())) {
      throw new IllegalArgumentException(
          "bytes: have the checksum " + found + ", not " + original.sha256());
    }
  }
}
