package org.attest.core.port;

import java.util.List;
import java.util.Optional;
import org.attest.core.source.Original;

/// Originals, byte for byte, by their checksum.
public interface Originals {
  /// Keeps the bytes unless they are kept already; when this returns, they will survive.
  ///
  /// @throws IllegalArgumentException if the bytes do not have the checksum that `original` names
  void keep(Original original, byte[] bytes);

  /// The bytes with this checksum.
  Optional<byte[]> fetch(String sha256);

  /// All checksums kept, ascending.
  List<String> checksums();

  /// What is wrong with what is kept, one line each: a file that has changed, one that is missing.
  List<String> faults();
}
