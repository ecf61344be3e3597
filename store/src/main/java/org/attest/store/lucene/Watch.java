package org.attest.store.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells whether files came into or left a folder since it was last asked: to look costs a
/// hundredth of listing them.
final class Watch {
  /// File systems count time in steps; within one a second change would not show.
  private static final long STEP_MILLIS = 2_000;

  private final Path folder;
  private long seen = Long.MIN_VALUE;

  Watch(Path folder) {
    this.folder = folder;
  }

  boolean hasChanged() throws IOException {
    long changed = Files.getLastModifiedTime(folder).toMillis();
    boolean settled = System.currentTimeMillis() - changed > STEP_MILLIS;
    boolean same = changed == seen;
    seen = settled ? changed : Long.MIN_VALUE;
    return !same;
  }
}
