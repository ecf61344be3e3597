package org.attest.read.pack;

import java.io.EOFException;

/// What a library said of the damage that it met.
final class Damage {
  private static final int CAUSES_MAX = 10;

  private Damage() {}

  /// One line, for the end of a sentence.
  static String line(Throwable met) {
    Throwable root = met;
    for (int i = 0; i < CAUSES_MAX && root.getCause() != null; i++) {
      root = root.getCause();
    }
    if (root instanceof EOFException) {
      return "it ends too early";
    }
    String said = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    return said.replaceAll("\\s+", " ").replaceFirst("\\.$", "").strip();
  }
}
