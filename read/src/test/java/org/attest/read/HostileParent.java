package org.attest.read;

import java.nio.file.Path;

/// A process that reads a file which never ends, to be killed meanwhile.
public final class HostileParent {
  private HostileParent() {}

  /// @param arguments a file that is made as soon as the process that reads is busy
  public static void main(String[] arguments) {
    ReadingTest.hostile(600)
        .read(ReadingTest.original(), ReadingTest.said("once " + Path.of(arguments[0])));
  }
}
