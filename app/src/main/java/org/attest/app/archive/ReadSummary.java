package org.attest.app.archive;

import java.util.List;

/// What became of every file that was given, in the order in which they were read.
public record ReadSummary(List<FileFate> files) {
  public ReadSummary {
    files = List.copyOf(files);
  }
}
