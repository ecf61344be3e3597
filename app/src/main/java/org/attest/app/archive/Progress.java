package org.attest.app.archive;

/// Is told how reading goes on; called on one thread.
public interface Progress {
  /// For a run that nobody watches.
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(int files, long bytes) {}

        @Override
        public void more(long bytes) {}

        @Override
        public void done(FileFate fate) {}
      };

  /// @param files how many there are to read
  /// @param bytes their size together
  void begin(int files, long bytes);

  /// A file was found inside another.
  void more(long bytes);

  void done(FileFate fate);

  /// Something that concerns the whole run, said once.
  default void notice(String line) {}
}
