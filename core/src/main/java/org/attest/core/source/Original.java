package org.attest.core.source;

import java.util.Objects;

/// A file as it was received.
///
/// @param name the file's own name, without folders
/// @param path where it was found, as the person gave it; only for messages and provenance
/// @param sha256 64 lower-case hexadecimal digits
/// @param size in bytes
public record Original(String name, String path, String sha256, long size) {
  /// Stands in a path between a file and a file that it holds.
  public static final String INSIDE = " > ";

  public Original {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(path, "path");
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("sha256: not a checksum: " + sha256);
    }
  }
}
