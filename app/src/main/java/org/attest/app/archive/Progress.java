package org.attest.app.archive;

/// Is told how reading goes on; called on one thread.
public interface Progress {
  /// @param files how many there are to read
  /// @param bytes their size together
  void begin(int files, long bytes);

  void done(FileFate fate);
}
