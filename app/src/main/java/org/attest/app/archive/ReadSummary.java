package org.attest.app.archive;

import java.util.List;
import java.util.Optional;

/// What became of every file that was given, in the order in which they were read.
///
/// @param notice why pages without text were left without, if they were
public record ReadSummary(List<FileFate> files, Optional<String> notice) {
  public ReadSummary {
    files = List.copyOf(files);
  }
}
